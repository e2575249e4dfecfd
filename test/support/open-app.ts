import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Dispatch } from '../../electron/contract/answer-requests.ts'
import type { Disk } from '../../electron/handlers/disk.ts'
import { dispatch } from '../../electron/handlers/dispatch.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import type { Keychain } from '../../electron/handlers/keychain.ts'
import { serveBundle } from '../../electron/handlers/serve-bundle.ts'
import { launchOptions } from './chromium.ts'
import type { DiskFaults } from './faulty-disk.ts'
import { faultyDisk } from './faulty-disk.ts'
import type { FileFaults } from './faulty-files.ts'
import { faultyFiles } from './faulty-files.ts'

const origin = 'https://pilotage.test'
export const appAddress = `${origin}/index.html`
const bundle = join(import.meta.dirname, '../../dist/renderer')

/** What the person would choose in the next dialogs; undefined closes a dialog. */
interface DialogScript {
  savePath: ((suggestedName: string) => string | undefined) | undefined
  folder: string | undefined
  file: string | undefined
}

export interface OpenApp {
  readonly page: Page
  readonly context: BrowserContext
  readonly dialogs: DialogScript
  /** A folder of its own for the files of the test. */
  readonly folder: string
  /** Addresses that were asked for and are not ours. */
  readonly foreignRequests: readonly string[]
  /** Errors that the page reported, uncaught or on its console. */
  readonly pageErrors: readonly string[]
  /** Where the browser keeps its data; for a test that damages it. */
  readonly profile: string
  /** The safety copies. */
  readonly safetyFolder: string
  /** From now on the disk of the safety copies fails with that error of the system; null mends it. */
  readonly breakDisk: (code: string | null, at?: DiskFaults['at']) => void
  /** From now on each flush of it takes that long. */
  readonly slowDisk: (flushMs: number) => void
  /** From now on files of safety copies cannot be removed, as if another program held them. */
  readonly holdFiles: (isHeld: boolean) => void
  /** While there is one, files that a person saves cannot be written, at that step and with that error. */
  readonly fileFault: FileFaults
  /** Ends the browser and starts it again on the same data, with whatever happens to it in between. */
  readonly restart: (between?: () => Promise<void>) => Promise<OpenApp>
  readonly close: () => Promise<void>
}

export interface AppWindow {
  readonly width: number
  readonly height: number
  readonly zoom?: number
  readonly dark?: boolean
  /** Where the system keeps a key for the safety copies; none unless said. */
  readonly keychain?: Keychain
}

/** Longer than anything takes on a slow machine with two cores. */
const timeoutMs = 15_000

const usualWindow: AppWindow = { width: 1366, height: 768 }

/** Bytes cross to the page as base64, as a binding of the browser carries JSON only. */
function encodeBytes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      part instanceof Uint8Array ? { base64: Buffer.from(part).toString('base64') } : part,
    ),
  )
}

function decodeBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('base64' in value && typeof value.base64 === 'string') {
    return new Uint8Array(Buffer.from(value.base64, 'base64'))
  }
  if (Array.isArray(value)) return value.map(decodeBytes)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decodeBytes(part)]))
}

/** Puts the bridge into the page, as Electron's preload does. Runs in the page. */
function exposeBridge(): void {
  const toText = (bytes: Uint8Array) => {
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }
  const encode = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { base64: toText(value) }
    if (Array.isArray(value)) return value.map(encode)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]))
  }
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if ('base64' in value && typeof value.base64 === 'string') {
      return Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0))
    }
    if (Array.isArray(value)) return value.map(decode)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]))
  }
  const page = window as unknown as {
    hostInvoke: (channel: string, payload: unknown) => Promise<unknown>
    bridge: unknown
  }
  page.bridge = {
    invoke: async (channel: string, payload: unknown) =>
      decode(await page.hostInvoke(channel, encode(payload))),
    on: (channel: string, listener: (payload: unknown) => void) => {
      const forward = (event: Event) => listener((event as CustomEvent).detail)
      window.addEventListener(`host:${channel}`, forward)
      return () => window.removeEventListener(`host:${channel}`, forward)
    },
  }
}

/** The page of the second window; undefined while it is closed. */
export function stageOf(context: BrowserContext): Page | undefined {
  return context.pages().find((page) => page.url().endsWith('/stage.html'))
}

/** Opens a second window rather than a second tab, which would leave the first one out of sight and slow. */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const [first] = context.pages()
  if (!first) throw new Error('No window is open')
  const session = await context.newCDPSession(first)
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ])
  await session.detach()
  return opened
}

interface Desk {
  readonly dialogs: DialogScript
  readonly disk: Disk
  readonly safetyFolder: string
  readonly keychain?: Keychain | undefined
  /** Told of addresses that are not ours. */
  readonly refuse: (address: string) => void
}

/** Serves the built app to a context on the fixed origin, with the real handlers behind its bridge. */
async function serveApp(context: BrowserContext, desk: Desk): Promise<void> {
  const { dialogs, disk, safetyFolder, keychain, refuse } = desk
  const answer = dispatch(
    createHandlers({
      dialogs: {
        chooseSavePath: async ({ suggestedName }) => dialogs.savePath?.(suggestedName),
        chooseFolder: async () => dialogs.folder,
        chooseFile: async () => dialogs.file,
      },
      disk,
      safetyFolder,
      ...(keychain ? { keychain } : {}),
      reveal: () => {},
      stage: {
        open: async () => {
          const stage = await openWindow(context)
          await stage.goto(`${origin}/stage.html`)
        },
        close: () => void stageOf(context)?.close(),
      },
      mayClose: () => {},
      info: () => ({ host: 'test', version: '0.0.0', platform: process.platform }),
    }),
  )
  await servePages(context, refuse)
  await exposeHost(context, answer)
}

/** Serves the built app to a context on the fixed origin; nothing answers its bridge yet. */
export async function servePages(context: BrowserContext, refuse: (address: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url())
    if (address.origin !== origin) {
      refuse(address.href)
      return route.abort()
    }
    const served = await serveBundle(bundle, route.request().method(), address.pathname)
    return route.fulfill({
      status: served.status,
      headers: { ...served.headers },
      ...(served.body ? { body: Buffer.from(served.body) } : {}),
    })
  })
}

/** Puts a bridge into the pages of a context that these handlers answer. */
export async function exposeHost(context: BrowserContext, answer: Dispatch): Promise<void> {
  await context.exposeBinding('hostInvoke', async (_source, channel: string, payload: unknown) =>
    encodeBytes(await answer(channel, decodeBytes(payload))),
  )
  await context.addInitScript(exposeBridge)
}

async function launch(profile: string, folder: string, size: AppWindow): Promise<OpenApp> {
  const dialogs: DialogScript = { savePath: (name) => join(folder, name), folder, file: undefined }
  const safetyFolder = join(profile, 'safety')
  const faults: DiskFaults = { code: null, at: 'all', flushMs: 0, isHeld: false }
  const fileFault: FileFaults = { now: null }
  const disk = faultyFiles(faultyDisk(safetyFolder, faults), folder, fileFault)
  const zoom = size.zoom ?? 1
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: size.dark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  const foreignRequests: string[] = []
  const pageErrors: string[] = []
  await serveApp(context, {
    dialogs,
    disk,
    safetyFolder,
    keychain: size.keychain,
    refuse: (address) => foreignRequests.push(address),
  })
  context.setDefaultTimeout(timeoutMs)
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => pageErrors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text())
  })
  await page.goto(appAddress)
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
  const restart = async (between?: () => Promise<void>) => {
    await context.close()
    await between?.()
    return launch(profile, folder, size)
  }
  const breakDisk = (code: string | null, at: DiskFaults['at'] = 'all') => {
    Object.assign(faults, { code, at })
  }
  const slowDisk = (flushMs: number) => {
    faults.flushMs = flushMs
  }
  const holdFiles = (isHeld: boolean) => {
    faults.isHeld = isHeld
  }
  const seen = { page, context, dialogs, folder, foreignRequests, pageErrors }
  return { ...seen, profile, safetyFolder, breakDisk, slowDisk, holdFiles, fileFault, restart, close }
}

/** Starts the built app in a real Chromium with nothing in it: real handlers, scripted dialogs, a fixed origin. */
export async function openApp(size: AppWindow = usualWindow): Promise<OpenApp> {
  const profile = await mkdtemp(join(tmpdir(), 'pilotage-profile-'))
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-files-'))
  return launch(profile, folder, size)
}
