import type { Envelope, FailureKind } from '../../electron/contract/bridge.ts'
import type { Folder, Shelf } from '../../renderer/safety/folder.ts'

/** A shelf in memory whose disk can fail; its files are as a disk would hold them. */
export interface MemoryShelf extends Shelf {
  readonly files: Map<string, Uint8Array>
  /** While set, nothing is written; `torn` bytes of an append still reach the disk. */
  trouble: { readonly kind: FailureKind; readonly torn: number } | null
  /** How often the disk was made to flush. */
  flushes: number
  /** Lets a test wait inside a write. */
  beforeWrite: () => Promise<void>
}

const ok = <T>(value: T): Envelope<T> => ({ kind: 'ok', value })

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

export function memoryShelf(): MemoryShelf {
  const files = new Map<string, Uint8Array>()
  const refusal = (): Envelope<never> | null =>
    shelf.trouble && { kind: 'failed', failure: { kind: shelf.trouble.kind, detail: 'as if' } }
  const folder = (name: string): Folder => {
    const path = (file: string) => `${name}/${file}`
    return {
      list: async () =>
        ok(
          [...files.keys()]
            .filter((one) => one.startsWith(path('')))
            .map((one) => one.slice(name.length + 1)),
        ),
      read: async (file) => {
        const bytes = files.get(path(file))
        return bytes ? ok(bytes) : { kind: 'failed', failure: { kind: 'notFound', detail: file } }
      },
      append: async (file, size, bytes) => {
        await shelf.beforeWrite()
        const old = files.get(path(file)) ?? new Uint8Array()
        const refused = refusal()
        const taken = refused ? bytes.subarray(0, shelf.trouble?.torn) : bytes
        if (old.length !== size) return ok('moved')
        if (taken.length > 0) files.set(path(file), joined(old, taken))
        shelf.flushes += 1
        return refused ?? ok('appended')
      },
      writeWhole: async (file, bytes) => {
        await shelf.beforeWrite()
        const refused = refusal()
        if (!refused) files.set(path(file), Uint8Array.from(bytes))
        return refused ?? ok(undefined)
      },
      remove: async (file) => {
        files.delete(path(file))
        return ok(undefined)
      },
    }
  }
  const shelf: MemoryShelf = {
    files,
    trouble: null,
    flushes: 0,
    beforeWrite: async () => {},
    list: async () => ok([...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))]),
    folder,
    discard: async (name) => {
      for (const path of files.keys()) if (path.startsWith(`${name}/`)) files.delete(path)
      return ok(undefined)
    },
  }
  return shelf
}
