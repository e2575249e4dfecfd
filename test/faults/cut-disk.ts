import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Disk } from '../../electron/handlers/disk.ts'

interface Content {
  now: Uint8Array
  /** What a flush has brought to the disk. */
  flushed: Uint8Array
}

/** What a power cut leaves of bytes that were not flushed: the beginning of them, or zeros or noise in their place. */
const fates = ['cut', 'zeros', 'noise'] as const

/** A disk that keeps what was flushed apart from what was only written, so that the power can be cut at any moment. */
export interface CutDisk {
  readonly disk: Disk
  /** What a start could find if the power went now: a disk with each unflushed thing there, gone or half there. */
  readonly cut: () => CutDisk
  /** The files as they stand. */
  readonly files: () => ReadonlyMap<string, Uint8Array>
  /** Puts a file there, flushed. */
  readonly put: (path: string, bytes: Uint8Array) => void
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}

const randomBelow = (count: number) => Math.floor(Math.random() * count)

function afterCut({ now, flushed }: Content): Uint8Array {
  if (now === flushed) return now
  // Of an older length anything may be found again.
  if (now.length <= flushed.length) return Math.random() < 0.5 ? now : flushed
  const fate = fates[randomBelow(fates.length)] ?? 'cut'
  if (fate === 'cut') return now.slice(0, flushed.length + randomBelow(now.length - flushed.length + 1))
  const rest = now.slice(flushed.length).map(() => (fate === 'zeros' ? 0 : randomBelow(256)))
  return Uint8Array.from([...flushed, ...rest])
}

/** A disk in memory. `onStep` is called before each thing that is done to it. */
export function cutDisk(root: string, onStep: () => Promise<void> = async () => {}): CutDisk {
  const names = new Map<string, Content>()
  const flushedNames = new Map<string, Content>()
  const folders = new Set<string>([root])
  const flushedFolders = new Set<string>([root])

  const isIn = (folder: string) => (path: string) => dirname(path) === folder

  const syncFolder = (folder: string) => {
    for (const path of [...flushedNames.keys()].filter(isIn(folder))) flushedNames.delete(path)
    for (const [path, content] of names) if (isIn(folder)(path)) flushedNames.set(path, content)
    for (const made of folders) if (isIn(folder)(made)) flushedFolders.add(made)
  }

  const handle = (path: string, content: Content | null) => {
    const sync = async () => {
      await onStep()
      if (content) content.flushed = content.now
      else syncFolder(path)
    }
    return {
      stat: async () => ({ size: content?.now.length ?? 0 }),
      readFile: async () => Buffer.from(content?.now ?? []),
      writeFile: async (bytes: Uint8Array) => {
        await onStep()
        if (content) content.now = Uint8Array.from([...content.now, ...bytes])
      },
      truncate: async (size: number) => {
        if (content) content.now = content.now.slice(0, size)
      },
      sync,
      datasync: sync,
      close: async () => {},
    } as unknown as FileHandle
  }

  const disk = {
    open: async (path: string, flags: string) => {
      if (folders.has(path)) return handle(path, null)
      const known = names.get(path)
      if (flags === 'r' && !known) throw systemError('ENOENT', path)
      if (!folders.has(dirname(path))) throw systemError('ENOENT', path)
      if (flags === 'wx' && known) throw systemError('EEXIST', path)
      await onStep()
      const empty = new Uint8Array()
      const content = known ?? { now: empty, flushed: empty }
      names.set(path, content)
      return handle(path, content)
    },
    mkdir: async (path: string) => {
      await onStep()
      const missing: string[] = []
      for (let one = path; !folders.has(one); one = dirname(one)) missing.unshift(one)
      for (const one of missing) folders.add(one)
      return missing[0]
    },
    readdir: async (path: string) => {
      if (!folders.has(path)) throw systemError('ENOENT', path)
      return [...names.keys(), ...folders].filter(isIn(path)).map((one) => one.slice(path.length + 1))
    },
    rename: async (from: string, to: string) => {
      await onStep()
      const content = names.get(from)
      if (!content) throw systemError('ENOENT', from)
      names.delete(from)
      names.set(to, content)
    },
    rm: async (path: string) => {
      await onStep()
      names.delete(path)
    },
    pause: async () => {},
  } as unknown as Disk

  const put = (path: string, bytes: Uint8Array) => {
    for (let one = dirname(path); one.length >= root.length; one = dirname(one)) {
      folders.add(one)
      flushedFolders.add(one)
    }
    const content = { now: bytes, flushed: bytes }
    names.set(path, content)
    flushedNames.set(path, content)
  }

  return {
    disk,
    put,
    files: () => new Map([...names].map(([path, { now }]) => [path, now])),
    cut: () => {
      const left = cutDisk(root)
      const isLeft = (path: string) =>
        [...folders].every((made) => flushedFolders.has(made) || !path.startsWith(`${made}/`))
      const foldersStay = Math.random() < 0.5
      for (const path of new Set([...names.keys(), ...flushedNames.keys()])) {
        const [now, then] = [names.get(path), flushedNames.get(path)]
        // A name that was not flushed may be there already or not yet.
        const content = now === then || Math.random() < 0.5 ? now : then
        if (content && (foldersStay || isLeft(path))) left.put(path, afterCut(content))
      }
      return left
    },
  }
}
