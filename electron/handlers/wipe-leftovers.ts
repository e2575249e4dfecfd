import { basename, join } from 'node:path'
import type { Envelope } from '../contract/bridge.ts'
import { ok } from '../contract/bridge.ts'
import type { Reply } from '../contract/channels.ts'
import type { Disk } from './disk.ts'
import { diskFailure, errorCode } from './disk-failure.ts'
import type { Ports } from './handler-ports.ts'
import { retryLocked } from './retry-locked.ts'

type Part = Reply<'wipe.rest'>['parts'][number]

/** The files at a path, by name: those in a folder and the folders in it; none where there is nothing. */
async function filesAt(disk: Disk, path: string): Promise<readonly string[]> {
  const entry = await disk.stat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (!entry) return []
  if (!entry.isDirectory()) return [path]
  const names = await disk.readdir(path)
  const inside = await Promise.all(names.map((name) => filesAt(disk, join(path, name))))
  return inside.flat()
}

/** Removes a file or a folder with all in it, one file after the other, so that one that is held keeps no other. */
async function removeAt(disk: Disk, what: Part['what'], path: string): Promise<Part> {
  const reasons = new Map<string, string>()
  const remove = async (file: string, recursive: boolean) =>
    retryLocked(disk, () => disk.rm(file, { force: true, recursive })).catch((error: unknown) => {
      reasons.set(file, diskFailure(error).failure.kind)
    })
  const before = await filesAt(disk, path)
  await Promise.all(before.map((file) => remove(file, false)))
  if (reasons.size === 0) await remove(path, true)
  const after = await filesAt(disk, path)
  const left = after.map((file) => ({ name: basename(file), because: reasons.get(file) ?? 'unexpected' }))
  return { what, removed: before.filter((file) => !after.includes(file)).length, left }
}

/** What is not in a file of ours: it is asked to go, and cannot be read back. */
async function clear(what: Part['what'], work: () => Promise<void>): Promise<Part> {
  return work().then(
    () => ({ what, removed: 0, left: [] }),
    (error: unknown) => ({
      what,
      removed: 0,
      left: [{ name: what, because: diskFailure(error).failure.kind }],
    }),
  )
}

/** Removes everything a host keeps of the app but the app's database, which its page has open. */
export async function wipeRest(ports: Ports): Promise<Envelope<Reply<'wipe.rest'>>> {
  const { disk, safetyFolder, traces } = ports
  const parts: Part[] = [await removeAt(disk, 'copies', safetyFolder)]
  // The keys go last of the two: while a copy is left, nothing says that it can never be read again.
  if (parts[0]?.left.length === 0) parts.push(await removeAt(disk, 'keys', `${safetyFolder}-keys`))
  if (traces) {
    parts.push(await removeAt(disk, 'window', traces.windowFile))
    parts.push(await clear('recent', traces.clearRecent))
    parts.push(await clear('caches', traces.clearCaches))
  }
  return ok({ parts })
}
