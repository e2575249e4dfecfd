import type { Envelope, FailureKind } from '../../electron/contract/bridge.ts'
import type { Folder, Shelf } from '../safety/folder.ts'

/** The access that a worker has to a file; one at a time in all windows. Not in the types of a page. */
interface SyncAccess {
  readonly getSize: () => number
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
}

type PrivateFile = FileSystemFileHandle & {
  readonly createSyncAccessHandle: () => Promise<SyncAccess>
  readonly move: (name: string) => Promise<void>
}

const kindOfError: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'diskFull',
  NoModificationAllowedError: 'fileInUse',
  InvalidStateError: 'fileInUse',
  NotFoundError: 'notFound',
  NotReadableError: 'diskFault',
  NotAllowedError: 'notPermitted',
  SecurityError: 'notPermitted',
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '')

async function attempt<T>(work: () => Promise<T>): Promise<Envelope<T>> {
  try {
    return { kind: 'ok', value: await work() }
  } catch (error) {
    const kind = kindOfError[nameOf(error)] ?? 'unexpected'
    return { kind: 'failed', failure: { kind, detail: String(error) } }
  }
}

const retryAfterMs = [5, 20, 50, 100, 200, 400] as const

/** The file, alone; waits a moment for another window that has it. */
async function openAlone(file: PrivateFile): Promise<SyncAccess> {
  for (const waitMs of retryAfterMs) {
    try {
      return await file.createSyncAccessHandle()
    } catch (error) {
      if (nameOf(error) !== 'NoModificationAllowedError') throw error
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
  return file.createSyncAccessHandle()
}

/** Writes at a place and flushes; a full disk that takes only a part is an error, and the part is taken back. */
function writeFlushed(access: SyncAccess, at: number, bytes: Uint8Array): void {
  try {
    if (access.write(bytes, { at }) !== bytes.length) {
      throw new DOMException('The disk took only a part', 'QuotaExceededError')
    }
    access.flush()
  } catch (error) {
    access.truncate(at)
    throw error
  }
}

async function fileIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<PrivateFile> {
  return (await folder.getFileHandle(name, { create })) as PrivateFile
}

async function namesIn(folder: FileSystemDirectoryHandle | null): Promise<readonly string[]> {
  const names: string[] = []
  if (folder) for await (const name of folder.keys()) names.push(name)
  return names
}

/** Nothing where there is nothing; anything else that goes wrong is thrown. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: unknown) => {
    if (nameOf(error) === 'NotFoundError') return null
    throw error
  })
}

type Root = (create: boolean) => Promise<FileSystemDirectoryHandle>

function privateFolder(root: Root, folder: string): Folder {
  const here = async (create: boolean) => (await root(create)).getDirectoryHandle(folder, { create })
  return {
    list: () => attempt(async () => namesIn(await orNull(here(false)))),
    read: (name) =>
      attempt(async () => {
        const file = await (await fileIn(await here(false), name, false)).getFile()
        return new Uint8Array(await file.arrayBuffer())
      }),
    append: (name, size, bytes) =>
      attempt(async () => {
        const access = await openAlone(await fileIn(await here(true), name, true))
        try {
          if (access.getSize() !== size) return 'moved' as const
          writeFlushed(access, size, bytes)
          return 'appended' as const
        } finally {
          access.close()
        }
      }),
    writeWhole: (name, bytes) =>
      attempt(async () => {
        const temporary = await fileIn(await here(true), `${name}.tmp`, true)
        const access = await openAlone(temporary)
        try {
          access.truncate(0)
          writeFlushed(access, 0, bytes)
        } finally {
          access.close()
        }
        await temporary.move(name)
        return undefined
      }),
    remove: (name) => attempt(async () => orNull((await here(false)).removeEntry(name))),
  }
}

/** Safety copies in the origin's private file system of a browser; for a worker, which alone may flush files there. */
export function privateShelf(): Shelf {
  const root: Root = async (create) =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('safety', { create })
  return {
    list: () => attempt(async () => namesIn(await orNull(root(false)))),
    folder: (name) => privateFolder(root, name),
    discard: (name) =>
      attempt(async () => {
        const all = await orNull(root(false))
        if (all) await orNull(all.removeEntry(name, { recursive: true }))
      }),
  }
}
