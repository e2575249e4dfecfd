import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Server } from 'node:net'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { errorCode } from './disk-failure.ts'

/** Whether this process keeps a folder, or another one that lives does. */
export type Keeper = 'ours' | 'another'

/** A place where a process can be called: it ends with the process, however that ends, unlike a file with its number. */
function placeOf(folder: string, platform: NodeJS.Platform): string {
  const name = `pilotage-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(server: Server, place: string): Promise<string | null> {
  return new Promise((answer) => {
    server.once('error', (error) => answer(errorCode(error) || 'unexpected'))
    server.listen(place, () => answer(null))
  })
}

function isAnswered(place: string): Promise<boolean> {
  return new Promise((answer) => {
    const call = connect(place, () => {
      call.destroy()
      answer(true)
    })
    call.once('error', () => answer(false))
  })
}

/**
 * Claims a folder for this process for as long as it lives. What a process that died has left is taken over. Where the
 * system knows no such place the folder is ours: the lock of the app itself stands before this one.
 */
export async function claimFolder(folder: string): Promise<Keeper> {
  const place = placeOf(folder, process.platform)
  for (const isLast of [false, true]) {
    const server = createServer((call) => call.destroy())
    // It keeps nothing running by itself.
    server.unref()
    const problem = await listen(server, place)
    if (problem !== 'EADDRINUSE') return 'ours'
    if (isLast || (await isAnswered(place))) return 'another'
    await rm(place, { force: true }).catch(() => undefined)
  }
  return 'another'
}

/** Asks who keeps a folder until it is this process, and not again then. */
export function askedOnce(ask: () => Promise<Keeper>): () => Promise<Keeper> {
  let known: Promise<Keeper> | null = null
  return async () => {
    known ??= ask()
    const keeper = await known
    if (keeper === 'another') known = null
    return keeper
  }
}
