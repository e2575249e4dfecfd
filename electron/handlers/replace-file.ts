import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Envelope } from '../contract/bridge.ts'
import { failed, ok } from '../contract/bridge.ts'
import type { Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { isLocked, retryLocked } from './retry-locked.ts'

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, flushed to the disk, then renamed over
 * `path`. On failure the old file is as it was and the temporary one is gone.
 */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<Envelope<undefined>> {
  const temporary = join(dirname(path), `.pilotage-${randomUUID()}.tmp`)
  try {
    await writeFlushed(disk, temporary, bytes)
    const held = await renameOver(disk, temporary, path)
    if (held) {
      await removeQuietly(disk, temporary)
      return failed('fileInUse', String(held))
    }
  } catch (error) {
    await removeQuietly(disk, temporary)
    return diskFailure(error)
  }
  await flushFolder(disk, dirname(path))
  return ok(undefined)
}

async function writeFlushed(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Returns the error when another program holds the file to the end; throws whatever else goes wrong. */
async function renameOver(disk: Disk, from: string, to: string): Promise<unknown> {
  try {
    await retryLocked(disk, () => disk.rename(from, to))
    return undefined
  } catch (error) {
    if (!isLocked(error)) throw error
    return error
  }
}

/** Makes the new name survive a power cut. Not every system can flush a folder (Windows cannot). */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  const handle = await disk.open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function removeQuietly(disk: Disk, path: string): Promise<void> {
  // What led here is the failure to report, not that its rubbish stayed.
  await disk.rm(path, { force: true }).catch(() => undefined)
}
