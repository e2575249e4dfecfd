import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { appAddress, exposeHost, servePages } from '../support/open-app.ts'
import { startChromium, startDiskHost, startLoopback } from './killable.ts'

/** `bridge`: safety copies on the disk, as in Electron. `loopback`: in the private files of a plain browser. */
export type FaultHost = 'bridge' | 'loopback'

/** How the database is told to write; the app itself asks for nothing and gets `relaxed`. */
export type Durability = 'relaxed' | 'strict'

/** The app in processes that can be killed one by one. */
export interface TrialApp {
  readonly page: Page
  readonly killBrowser: () => Promise<void>
  readonly killHost: () => Promise<void>
  /** Starts the host again under the window that is open. */
  readonly restartHost: () => Promise<void>
}

/** What is left of the app between two starts. */
export interface TrialDisk {
  readonly profile: string
  readonly safetyFolder: string
  readonly database: string
  readonly remove: () => Promise<void>
}

const port = 30_000 + (process.pid % 20_000)

/** A disk with nothing on it. */
export async function trialDisk(): Promise<TrialDisk> {
  const profile = await mkdtemp(join(tmpdir(), 'pilotage-faults-'))
  return {
    profile,
    safetyFolder: join(profile, 'safety'),
    database: join(profile, 'Default', 'IndexedDB'),
    remove: () => rm(profile, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/** Makes every transaction of the page strict. Runs in the page. */
function makeStrict(): void {
  const transaction = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function strictly(stores, mode, options) {
    return transaction.call(this, stores, mode, { ...options, durability: 'strict' })
  }
}

/** Starts host and browser on what is on the disk. */
export async function startTrial(
  host: FaultHost,
  disk: TrialDisk,
  durability: Durability,
): Promise<TrialApp> {
  const { context, kill } = await startChromium(disk.profile)
  let killHost: () => Promise<void>
  let restartHost: () => Promise<void>
  if (host === 'bridge') {
    let process = startDiskHost(disk.safetyFolder)
    await servePages(context, () => {})
    await exposeHost(context, (name, payload) => process.answer(name, payload))
    killHost = () => process.kill()
    restartHost = async () => {
      process = startDiskHost(disk.safetyFolder)
    }
  } else {
    let server = await startLoopback(port)
    killHost = () => server.kill()
    restartHost = async () => {
      server = await startLoopback(port)
    }
  }
  if (durability === 'strict') await context.addInitScript(makeStrict)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(host === 'bridge' ? appAddress : `http://127.0.0.1:${port}/`)
  return { page, killBrowser: kill, killHost, restartHost }
}
