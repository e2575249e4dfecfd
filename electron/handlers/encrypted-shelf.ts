import type { Folder, Shelf } from '../../renderer/safety/folder.ts'
import { readFrames } from '../../renderer/safety/frame.ts'
import type { Envelope } from '../contract/bridge.ts'
import { ok } from '../contract/bridge.ts'
import type { Key } from './encrypted-lines.ts'
import { decryptLines, encryptLines } from './encrypted-lines.ts'
import type { KeyRing } from './key-ring.ts'

/** A shelf that knows which of the files it has read are not encrypted, and which have no key any more. */
export interface EncryptedShelf extends Shelf {
  readonly openFiles: () => number
  readonly keylessFiles: () => number
}

/** How long a file is for whoever reads its frames, and on the disk. */
interface Sizes {
  readonly plain: number
  readonly onDisk: number
}

/** What is known of the files, by folder and name. */
interface Known {
  readonly sizes: Map<string, Sizes>
  readonly open: Set<string>
  readonly keyless: Set<string>
}

function note(names: Set<string>, place: string, isOne: boolean): void {
  if (isOne) names.add(place)
  else names.delete(place)
}

/** The bytes encrypted, after a look that they open again; null where there is no key. */
function encrypted(ring: KeyRing, bytes: Uint8Array, place: string): Uint8Array | null {
  const { current } = ring
  if (!current) return null
  const lines = encryptLines(bytes, current, place)
  const back = decryptLines(lines, (id): Key | undefined => (id === current.id ? current : undefined), place)
  return Buffer.compare(back.bytes, bytes) === 0 ? lines : null
}

function encryptedFolder(
  folder: Folder,
  name: string,
  opening: () => Promise<KeyRing>,
  known: Known,
): Folder {
  const at = (file: string) => `${name}/${file}`
  const forget = (file: string) => known.sizes.delete(at(file))

  /** A file from before there was a key is written anew, whole or not at all; where that fails it stays as it is. */
  const encryptOld = async (file: string, plain: Uint8Array, ring: KeyRing): Promise<void> => {
    const bytes = readFrames(plain).rest.kind === 'clean' ? encrypted(ring, plain, at(file)) : null
    if (!bytes || (await folder.writeWhole(file, bytes)).kind === 'failed') return
    known.sizes.set(at(file), { plain: plain.length, onDisk: bytes.length })
    known.open.delete(at(file))
  }

  return {
    list: folder.list,
    read: async (file) => {
      const ring = await opening()
      const read = await folder.read(file)
      if (read.kind === 'failed') return read
      const opened = decryptLines(read.value, ring.find, at(file))
      known.sizes.set(at(file), { plain: opened.bytes.length, onDisk: read.value.length })
      note(known.open, at(file), opened.open > 0)
      note(known.keyless, at(file), opened.keyless > 0)
      if (opened.open > 0) await encryptOld(file, opened.bytes, ring)
      return ok(opened.bytes)
    },
    append: async (file, size, bytes): Promise<Envelope<'appended' | 'moved'>> => {
      const ring = await opening()
      const sizes = size === 0 ? { plain: 0, onDisk: 0 } : known.sizes.get(at(file))
      forget(file)
      // Not as it was read last: whoever appends looks again.
      if (sizes?.plain !== size) return ok('moved')
      const lines = encrypted(ring, bytes, at(file))
      const added = await folder.append(file, sizes.onDisk, lines ?? bytes)
      if (added.kind === 'failed' || added.value === 'moved') return added
      const onDisk = sizes.onDisk + (lines ?? bytes).length
      known.sizes.set(at(file), { plain: size + bytes.length, onDisk })
      if (!lines) known.open.add(at(file))
      return added
    },
    writeWhole: async (file, bytes) => {
      const lines = encrypted(await opening(), bytes, at(file))
      forget(file)
      const written = await folder.writeWhole(file, lines ?? bytes)
      if (written.kind === 'ok') note(known.open, at(file), !lines)
      return written
    },
    remove: async (file) => {
      const removed = await folder.remove(file)
      for (const names of [known.open, known.keyless]) if (removed.kind === 'ok') names.delete(at(file))
      forget(file)
      return removed
    },
  }
}

/**
 * A shelf whose files are encrypted line by line, for whoever uses it as if they were not: an append stays one write
 * and one flush, a torn or damaged line takes no other with it. Without a key it is the shelf that it stands before.
 */
export function encryptedShelf(shelf: Shelf, opening: () => Promise<KeyRing>): EncryptedShelf {
  const known: Known = { sizes: new Map(), open: new Set(), keyless: new Set() }
  const forgetFolder = (name: string) => {
    for (const names of [known.sizes, known.open, known.keyless])
      for (const place of names.keys()) if (place.startsWith(`${name}/`)) names.delete(place)
  }
  return {
    list: shelf.list,
    folder: (name) => encryptedFolder(shelf.folder(name), name, opening, known),
    discard: async (name) => {
      const discarded = await shelf.discard(name)
      if (discarded.kind === 'ok') forgetFolder(name)
      return discarded
    },
    openFiles: () => known.open.size,
    keylessFiles: () => known.keyless.size,
  }
}
