import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Folder, Shelf } from '../../renderer/safety/folder.ts'
import type { Envelope } from '../contract/bridge.ts'
import { ok } from '../contract/bridge.ts'
import type { Disk } from './disk.ts'
import { diskFailure, errorCode } from './disk-failure.ts'
import { flushFolder, replaceFile } from './replace-file.ts'
import { retryLocked } from './retry-locked.ts'

async function attempt<T>(work: () => Promise<T>): Promise<Envelope<T>> {
  return work().then(ok, diskFailure)
}

/** The names in a folder; none when it does not exist. */
async function namesIn(disk: Disk, path: string): Promise<readonly string[]> {
  try {
    return await retryLocked(disk, () => disk.readdir(path))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Makes a folder and lets its name survive a power cut. */
async function makeFolder(disk: Disk, path: string): Promise<void> {
  const first = await retryLocked(disk, () => disk.mkdir(path, { recursive: true }))
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made))
    await flushFolder(disk, dirname(made))
}

/** Opens a file for adding; makes its folder for the first one. */
async function openToAdd(disk: Disk, folder: string, path: string): Promise<FileHandle> {
  try {
    return await retryLocked(disk, () => disk.open(path, 'a'))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    await makeFolder(disk, folder)
    return retryLocked(disk, () => disk.open(path, 'a'))
  }
}

/** Writes and flushes; what a full disk took only in part is taken back, so that the file ends as it did. */
async function addFlushed(file: FileHandle, size: number, bytes: Uint8Array): Promise<'appended' | 'moved'> {
  const before = await file.stat()
  if (before.size !== size) return 'moved'
  try {
    await file.writeFile(bytes)
    await file.datasync()
    return 'appended'
  } catch (error) {
    // What led here is the failure to report; a rest that stays is found and passed over.
    await file.truncate(size).catch(() => undefined)
    throw error
  }
}

function diskFolder(disk: Disk, folder: string): Folder {
  return {
    list: () => attempt(() => namesIn(disk, folder)),
    read: (name) =>
      attempt(async () => {
        const file = await retryLocked(disk, () => disk.open(join(folder, name), 'r'))
        try {
          return new Uint8Array(await file.readFile())
        } finally {
          await file.close()
        }
      }),
    append: (name, size, bytes) =>
      attempt(async () => {
        const file = await openToAdd(disk, folder, join(folder, name))
        const added = await addFlushed(file, size, bytes).finally(() => file.close())
        if (size === 0) await flushFolder(disk, folder)
        return added
      }),
    writeWhole: async (name, bytes) => {
      const made = await attempt(() => makeFolder(disk, folder))
      return made.kind === 'failed' ? made : replaceFile(disk, join(folder, name), bytes)
    },
    remove: (name) => attempt(() => retryLocked(disk, () => disk.rm(join(folder, name), { force: true }))),
  }
}

/** Safety copies in a folder of the computer, a folder for each workshop. */
export function diskShelf(disk: Disk, root: string): Shelf {
  return {
    list: () => attempt(() => namesIn(disk, root)),
    folder: (name) => diskFolder(disk, join(root, name)),
    discard: (name) =>
      attempt(async () => {
        await retryLocked(disk, () => disk.rm(join(root, name), { recursive: true, force: true }))
        await flushFolder(disk, root)
      }),
  }
}
