import { z } from 'zod'
import { answerRequests } from '../electron/contract/answer-requests.ts'
import type { Bridge } from '../electron/contract/bridge.ts'
import { failed, ok } from '../electron/contract/bridge.ts'
import type { Answers, BrowserRequest } from '../electron/contract/channels.ts'
import { maxFileBytes } from '../electron/contract/channels.ts'
import type { FileFilter } from '../electron/contract/file-filters.ts'
import { openedExtensions } from '../electron/contract/file-filters.ts'
import { safetyRequestNames } from '../electron/contract/safety-channels.ts'
import { stageCloseChannel, stagePlaceKey } from '../electron/contract/stage-channel.ts'
import { pictureOfFace } from './browser-face.ts'
import { askWorker } from './browser-safety/ask-worker.ts'
import { wipePrivate } from './browser-safety/wipe-private.ts'

const mediaTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  workshop: 'application/json',
  encrypted: 'application/octet-stream',
  csv: 'text/csv',
  receipt: 'text/plain',
  report: 'application/json',
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileFilter, string>

const stagePlace = z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()])

/** Where the stage stood last; the browser brings what is off every display back onto one. */
function stageFeatures(): string {
  const stored = localStorage.getItem(stagePlaceKey)
  const read = stored === null ? undefined : stagePlace.safeParse(parsed(stored)).data
  if (!read) return 'width=1280,height=720'
  const [left, top, width, height] = read
  return `left=${left},top=${top},width=${width},height=${height}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// A browser starts a download after the click; the address must outlive that.
const downloadStartMs = 60_000
// Downloads asked for in one breath are dropped by browsers.
const betweenDownloadsMs = 200

const hostFile = z.object({ version: z.string() })

/** The host's side of the contract done by the page itself, for a browser without Electron around it. */
export function createBrowserBridge(): Bridge {
  // Asks the browser not to make room with our data; one that refuses keeps it as long as there is room.
  navigator.storage?.persist().catch(() => undefined)
  return {
    invoke: answerRequests(answers, (error) => failed('unexpected', String(error))),
    // A second display is told only by browsers that report one.
    on: (channel, listener) => {
      if (channel === 'display.added') return onDisplayAdded(() => listener({}))
      if (channel === 'window.closing') return onHidden(() => listener({}))
      return () => {}
    },
  }
}

const answers: Answers<BrowserRequest> = {
  'files.save': async ({ suggestedName, filter, bytes }) => {
    download(suggestedName, mediaTypes[filter], bytes)
    return ok({ kind: 'saved', path: null, name: suggestedName })
  },
  'files.saveMany': async ({ files }) => {
    for (const [index, { name, bytes }] of files.entries()) {
      if (index > 0) await pause(betweenDownloadsMs)
      download(name, 'application/octet-stream', bytes)
    }
    return ok({ kind: 'saved', folder: null, paths: [], names: files.map(({ name }) => name) })
  },
  'files.open': async ({ filter }) => {
    const file = await pickFile(openedExtensions[filter].map((extension) => `.${extension}`).join(','))
    if (!file) return ok({ kind: 'cancelled' })
    if (file.size > maxFileBytes) return failed('tooLarge', `${file.size} bytes; at most ${maxFileBytes}`)
    return ok({ kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  },
  ...askWorker(safetyRequestNames),
  // A browser has no keychain for its pages; a key beside the files would protect nothing.
  'protection.state': async () => ok({ kind: 'open', because: 'browser', lostKeys: 0, keylessFiles: 0 }),
  'wipe.rest': async () => wipePrivate(),
  'stage.open': async () => {
    // Without an opener the stage has a process of its own, and drawing it costs the console nothing.
    window.open('stage.html', '', `popup,noopener,${stageFeatures()}`)
    return ok({ kind: 'opened' })
  },
  'stage.close': async () => {
    const channel = new BroadcastChannel(stageCloseChannel)
    channel.postMessage('close')
    channel.close()
    return ok({ kind: 'closed' })
  },
  // A page can take no picture of another window; what that window shows it draws once more.
  'stage.copy': async ({ table }) => {
    const picture = await pictureOfFace()
    const done = { kind: 'copied', asPicture: picture !== null, asTable: table !== null } as const
    if (!(picture || table)) return ok(done)
    const asType = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    try {
      const item = {
        ...(picture ? { 'image/png': picture } : {}),
        ...(table ? { ...asType('text/html', table.html), ...asType('text/plain', table.text) } : {}),
      }
      await navigator.clipboard.write([new ClipboardItem(item)])
      return ok(done)
    } catch (error) {
      return failed('notPermitted', String(error))
    }
  },
  // A browser waits for nothing.
  'window.mayClose': async () => ok({ kind: 'closing' }),
  // There is no native menu in a browser.
  'menu.show': async () => ok({ kind: 'shown' }),
  'app.info': async () => {
    const response = await fetch('host.json')
    const { version } = hostFile.parse(await response.json())
    return ok({ host: 'browser', version, platform: navigator.platform })
  },
}

/** A page is hidden before it is closed, while there is still time to write; closing itself may not be told. */
function onHidden(tell: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'hidden') tell()
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pagehide', tell)
  return () => {
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('pagehide', tell)
  }
}

/** Browsers that do not know whether there are two displays never tell. */
function onDisplayAdded(tell: () => void): () => void {
  const display = window.screen as Partial<EventTarget> & { readonly isExtended?: boolean }
  let wasExtended = display.isExtended === true
  const look = () => {
    const isExtended = display.isExtended === true
    if (isExtended && !wasExtended) tell()
    wasExtended = isExtended
  }
  display.addEventListener?.('change', look)
  return () => display.removeEventListener?.('change', look)
}

function download(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), downloadStartMs)
}

/** Undefined when the picker was closed without a choice. */
function pickFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
