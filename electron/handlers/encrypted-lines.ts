import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key of 256 bits, and the name by which a line says which one opens it. */
export interface Key {
  readonly id: string
  readonly bytes: Uint8Array
}

/** What a line is tied to besides its key: a line that was moved to another file opens nothing. */
export type LinePlace = string

/** Names the form and its version at the start of every encrypted line. */
const form = 'pilotage-sealed-1'
const cipherName = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
const lineEnd = 0x0a
/** How a line begins that is not encrypted; see renderer/safety/frame.ts. */
const openForm = 'pilotage-1 '
const longestHead = 64
const base64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Where each line begins and ends, its line end not counted. */
function* linesOf(bytes: Uint8Array): Generator<readonly [start: number, end: number]> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, at)
    yield [at, end < 0 ? bytes.length : end]
    at = end < 0 ? bytes.length : end + 1
  }
}

function encryptLine(line: Uint8Array, key: Key, place: LinePlace): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(cipherName, key.bytes, nonce).setAAD(Buffer.from(`${form} ${place}`))
  const encrypted = Buffer.concat([nonce, cipher.update(line), cipher.final(), cipher.getAuthTag()])
  const body = encrypted.toString('base64')
  return Buffer.from(`${form} ${key.id} ${body.length} ${body}\n`, 'latin1')
}

interface Opened {
  readonly line: Buffer
  /** Behind the line, before its line end. */
  readonly end: number
}

/** The encrypted line that begins there; null when there is none, or anything of it is not as it was written. */
function lineAt(
  bytes: Buffer,
  at: number,
  keyOf: (id: string) => Key | undefined,
  place: LinePlace,
): Opened | null {
  const [name, id, length] = bytes.toString('latin1', at, at + longestHead).split(' ')
  const key = id === undefined ? undefined : keyOf(id)
  if (name !== form || !key || length === undefined || !/^[1-9]\d{0,8}$/.test(length)) return null
  const start = at + form.length + key.id.length + length.length + 3
  const end = start + Number(length)
  const body = bytes.toString('latin1', start, end)
  if (end > bytes.length || !base64.test(body)) return null
  const encrypted = Buffer.from(body, 'base64')
  if (encrypted.length < nonceBytes + tagBytes || encrypted.toString('base64') !== body) return null
  try {
    const open = createDecipheriv(cipherName, key.bytes, encrypted.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    open.setAAD(Buffer.from(`${form} ${place}`))
    open.setAuthTag(encrypted.subarray(-tagBytes))
    const line = open.update(encrypted.subarray(nonceBytes, -tagBytes))
    return { line: Buffer.concat([line, open.final()]), end }
  } catch {
    return null
  }
}

/** Encrypts whole lines, each by itself, so that damage to one takes no other with it. */
export function encryptLines(bytes: Uint8Array, key: Key, place: LinePlace): Buffer {
  return Buffer.concat(
    [...linesOf(bytes)].map(([start, end]) => encryptLine(bytes.subarray(start, end), key, place)),
  )
}

export interface DecryptedLines {
  readonly bytes: Uint8Array
  /** Lines that anybody can read. */
  readonly open: number
  /** Lines whose key is not there. */
  readonly keyless: number
}

/**
 * The file as it would be without encryption. What is no encrypted line, or cannot be opened, stays as it is: lines
 * from before there was a key are read as they are, and damage is found by whoever reads the frames.
 */
export function decryptLines(
  file: Uint8Array,
  keyOf: (id: string) => Key | undefined,
  place: LinePlace,
): DecryptedLines {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const parts: Uint8Array[] = []
  let [open, keyless] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    const opened = lineAt(bytes, at, keyOf, place)
    const from = opened ? opened.end : at
    const next = bytes.indexOf(lineEnd, from)
    const end = next < 0 ? bytes.length : next + 1
    if (opened) parts.push(opened.line)
    else {
      const head = bytes.toString('latin1', at, Math.min(end, at + longestHead))
      const [name, id = ''] = head.split(' ')
      if (head.startsWith(openForm)) open += 1
      if (name === form && /^[0-9a-f]{16}$/.test(id) && !keyOf(id)) keyless += 1
    }
    parts.push(bytes.subarray(from, end))
    at = end
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)), open, keyless }
}
