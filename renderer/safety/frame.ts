import { crc32 } from './crc32.ts'

/** One change of a workshop, or a whole workshop as of that change. */
export interface Frame {
  /** The change's number, from 1. */
  readonly seq: number
  /** JSON on one line; what it says is not looked at here. */
  readonly json: string
}

/** What follows the last frame that may be accepted. */
export type Rest =
  | { readonly kind: 'clean' }
  /** An unfinished line, or only its end missing: nothing that had been flushed is behind it. */
  | { readonly kind: 'torn'; readonly bytes: number }
  /**
   * A finished line that cannot be read: it had been flushed. Whole frames that stand behind it are counted and never
   * accepted; `highestSeq` is 0 without any.
   */
  | {
      readonly kind: 'damaged'
      readonly bytes: number
      readonly laterFrames: number
      readonly highestSeq: number
    }

export interface ReadFrames {
  /** In order, without gaps. */
  readonly frames: readonly Frame[]
  readonly rest: Rest
}

/** Names the format and its version at the start of every frame. */
const format = 'pilotage-1'
const lineEnd = 0x0a
const space = 0x20
const longestHead = 64

const encoder = new TextEncoder()
// A byte order mark is a character of the JSON like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function checksumOf(seq: number, body: Uint8Array): string {
  return crc32(encoder.encode(`${seq} `), body)
}

/** A frame as its line: format, number, length in bytes, checksum over number and JSON, JSON. */
export function encodeFrame({ seq, json }: Frame): Uint8Array {
  const body = encoder.encode(json)
  const head = encoder.encode(`${format} ${seq} ${body.length} ${checksumOf(seq, body)} `)
  const line = new Uint8Array(head.length + body.length + 1)
  line.set(head)
  line.set(body, head.length)
  line[line.length - 1] = lineEnd
  return line
}

interface FrameFound {
  readonly frame: Frame
  /** Behind the JSON. */
  readonly end: number
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : null
}

function headAt(bytes: Uint8Array, at: number): readonly string[] | null {
  let spaces = 0
  for (let index = at; index < Math.min(bytes.length, at + longestHead); index += 1) {
    if (bytes[index] === space) spaces += 1
    if (spaces === 4) return decoder.decode(bytes.subarray(at, index)).split(' ')
  }
  return null
}

/** The frame that begins there; null when there is none or anything of it is not as it was written. */
function frameAt(bytes: Uint8Array, at: number): FrameFound | null {
  const head = headAt(bytes, at)
  if (head?.[0] !== format) return null
  const [seq, length] = [wholeNumber(head[1]), wholeNumber(head[2])]
  if (seq === null || length === null) return null
  const start = at + head.join(' ').length + 1
  const end = start + length
  if (end > bytes.length) return null
  const body = bytes.subarray(start, end)
  return checksumOf(seq, body) === head[3] ? { frame: { seq, json: decoder.decode(body) }, end } : null
}

/**
 * Reads frames from the start as far as they follow each other: a gap, a wrong checksum or an unfinished frame ends
 * them. Every frame that stands whole before the first damage is read.
 */
export function readFrames(bytes: Uint8Array): ReadFrames {
  const frames: Frame[] = []
  let at = 0
  while (at < bytes.length) {
    const found = frameAt(bytes, at)
    const last = frames.at(-1)
    if (!found || (last && found.frame.seq !== last.seq + 1)) break
    frames.push(found.frame)
    if (bytes[found.end] !== lineEnd) return { frames, rest: restFrom(bytes, found.end) }
    at = found.end + 1
  }
  return { frames, rest: at === bytes.length ? { kind: 'clean' } : restFrom(bytes, at) }
}

function restFrom(bytes: Uint8Array, damage: number): Rest {
  let laterFrames = 0
  let highestSeq = 0
  for (let at = damage; at < bytes.length; ) {
    const found = frameAt(bytes, at)
    if (found) {
      laterFrames += 1
      highestSeq = Math.max(highestSeq, found.frame.seq)
    }
    const next = bytes.indexOf(lineEnd, found ? found.end : at)
    if (next < 0) break
    at = next + 1
  }
  const lost = bytes.length - damage
  return bytes.indexOf(lineEnd, damage) >= 0 || laterFrames > 0
    ? { kind: 'damaged', bytes: lost, laterFrames, highestSeq }
    : { kind: 'torn', bytes: lost }
}

/** The one frame of a file that holds no other; null when anything of the file is not as it was written. */
export function readOnlyFrame(bytes: Uint8Array): Frame | null {
  const { frames, rest } = readFrames(bytes)
  const [frame] = frames
  return frame && frames.length === 1 && rest.kind === 'clean' ? frame : null
}
