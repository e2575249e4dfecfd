import { Inflate } from 'fflate'
import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'
import { crc32 } from '../../safety/crc32.ts'

/** The parts of an archive, none of them inflated yet. */
export interface ZipParts {
  readonly has: (name: string) => boolean
  /** The bytes of a part; null where there is none or it does not hold what the directory says. */
  readonly read: (name: string) => Uint8Array | null
}

export type ReadZip =
  | { readonly kind: 'parts'; readonly parts: ZipParts }
  | { readonly kind: 'refused'; readonly problem: Problem }

interface Entry {
  readonly method: number
  readonly sum: string
  readonly packed: number
  readonly size: number
  readonly at: number
}

const mostEntries = 2_000
const mostMegabytes = 100
const bytesPerMegabyte = 1024 * 1024
/** What one part may hold times its packed size; sheets of one repeated row reach about 300. */
const mostRatio = 500
/** Parts that are small when inflated are no danger, whatever their ratio. */
const harmlessBytes = bytesPerMegabyte

// APPNOTE.TXT 6.3.10: 4.3.16 (end of directory), 4.3.12 (directory), 4.3.7 (local head).
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46
const localBytes = 30
const longestComment = 0xffff
const isEncrypted = 1
const stored = 0
const deflated = 8
/** Inflated at a time; deflate grows at most about 1,032 fold. */
const pieceBytes = 4096

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment)
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function readEntry(view: DataView, at: number) {
  if (at + entryBytes > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength || view.getUint16(at + 8, true) & isEncrypted) return null
  const entry: Entry = {
    method: view.getUint16(at + 10, true),
    sum: view
      .getUint32(at + 16, true)
      .toString(16)
      .padStart(8, '0'),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
  return { entry, name: { from: at + entryBytes, to: at + entryBytes + nameBytes }, next }
}

/** Inflates in small pieces and stops as soon as there is more than was declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size)
  let filled = 0
  let fits = true
  const inflater = new Inflate((piece) => {
    fits = fits && filled + piece.length <= size
    if (fits) whole.set(piece, filled)
    filled += piece.length
  })
  for (let at = 0; at < packed.length && fits; at += pieceBytes) {
    inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
  }
  return fits && filled === size ? whole : null
}

function partOf(bytes: Uint8Array, { method, sum, packed, size, at }: Entry): Uint8Array | null {
  const view = viewOf(bytes)
  if (at + localBytes > bytes.length || view.getUint32(at, true) !== localSignature) return null
  const from = at + localBytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (content.length !== packed) return null
  try {
    const part = method === deflated ? inflate(content, size) : method === stored ? content : null
    return part && part.length === size && crc32(part) === sum ? part : null
  } catch {
    // The library throws on a stream that is no deflate stream; the caller says that the part is damaged.
    return null
  }
}

function refused(problem: Problem): ReadZip {
  return { kind: 'refused', problem }
}

/**
 * Reads the directory of a zip archive. More than 2,000 parts, more than 100 MB in all and parts that grow more than
 * 500 fold are refused before anything is inflated; no part is inflated beyond what the directory says of it.
 */
export function readZip(bytes: Uint8Array): ReadZip {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === null) return refused(errorAt('workbook.broken', {}))
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return refused(errorAt('workbook.tooManyParts', { count, most: mostEntries }))
  const names = new TextDecoder()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let index = 0; index < count; index += 1) {
    const found = readEntry(view, at)
    if (!found) return refused(errorAt('workbook.broken', {}))
    const { entry, name, next } = found
    total += entry.size
    if (entry.size > harmlessBytes && entry.size > entry.packed * mostRatio) {
      return refused(errorAt('workbook.tooDense', { most: mostRatio }))
    }
    entries.set(names.decode(bytes.subarray(name.from, name.to)), entry)
    at = next
  }
  if (total > mostMegabytes * bytesPerMegabyte) {
    const megabytes = Math.ceil(total / bytesPerMegabyte)
    return refused(errorAt('workbook.tooLarge', { megabytes, most: mostMegabytes }))
  }
  const read = (name: string) => {
    const entry = entries.get(name)
    return entry ? partOf(bytes, entry) : null
  }
  return { kind: 'parts', parts: { has: (name) => entries.has(name), read } }
}
