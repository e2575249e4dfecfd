import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'

/**
 * An encrypted file, all numbers big-endian: the mark (16 bytes), version (2), derivation (2), iterations (4), salt (16),
 * nonce (12), check of the passphrase (16), length of the content (4); the content under AES-256-GCM with its tag, for
 * which all before it is authenticated; SHA-256 of all before that (32).
 */
const mark = new TextEncoder().encode('pilotage-sealed\n')
const versionAt = 16
const derivationAt = 18
const iterationsAt = 20
const saltAt = 24
const nonceAt = 40
const checkAt = 52
const lengthAt = 68

export const headBytes = 72
export const saltBytes = 16
export const nonceBytes = 12
export const checkBytes = 16
export const digestBytes = 32
const tagBytes = 16

const encryptedVersion = 1
/** PBKDF2 with HMAC-SHA-256 over the passphrase in NFC as UTF-8, 32 bytes; then HKDF-SHA-256 for key and check. */
const pbkdf2 = 1

/** Fewer were never written, and more would let a file keep the computer busy for as long as it likes. */
const fewestIterations = 100_000
const mostIterations = 10_000_000

export interface EncryptedHead {
  readonly iterations: number
  readonly salt: Uint8Array<ArrayBuffer>
  readonly nonce: Uint8Array<ArrayBuffer>
  /** What the right passphrase leads to, so that a wrong one is not taken for a damaged file. */
  readonly check: Uint8Array<ArrayBuffer>
  /** With its tag, in bytes. */
  readonly contentLength: number
}

export type ReadHead =
  | { readonly kind: 'head'; readonly head: EncryptedHead }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Whether bytes begin as an encrypted file does. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** The head of a file as its bytes. */
export function writeHead({
  iterations,
  salt,
  nonce,
  check,
  contentLength,
}: EncryptedHead): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytes)
  const numbers = new DataView(bytes.buffer)
  bytes.set(mark)
  numbers.setUint16(versionAt, encryptedVersion)
  numbers.setUint16(derivationAt, pbkdf2)
  numbers.setUint32(iterationsAt, iterations)
  bytes.set(salt, saltAt)
  bytes.set(nonce, nonceAt)
  bytes.set(check, checkAt)
  numbers.setUint32(lengthAt, contentLength)
  return bytes
}

function refused(problem: Problem): ReadHead {
  return { kind: 'refused', problem }
}

/** Reads the head of a file that begins with the mark; nothing costly is done with what it says before it is bounded. */
export function readHead(bytes: Uint8Array): ReadHead {
  if (bytes.length < derivationAt) return refused(errorAt('encrypted.cutShort', {}))
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = numbers.getUint16(versionAt)
  if (version > encryptedVersion)
    return refused(errorAt('encrypted.newer', { found: version, known: encryptedVersion }))
  if (bytes.length < headBytes) return refused(errorAt('encrypted.cutShort', {}))
  const iterations = numbers.getUint32(iterationsAt)
  const contentLength = numbers.getUint32(lengthAt)
  const whole = headBytes + contentLength + digestBytes
  if (bytes.length < whole) return refused(errorAt('encrypted.cutShort', {}))
  const isAsWritten =
    version === encryptedVersion &&
    numbers.getUint16(derivationAt) === pbkdf2 &&
    iterations >= fewestIterations &&
    iterations <= mostIterations &&
    contentLength >= tagBytes &&
    bytes.length === whole
  if (!isAsWritten) return refused(errorAt('encrypted.damaged', {}))
  const part = (at: number, size: number) => Uint8Array.from(bytes.subarray(at, at + size))
  return {
    kind: 'head',
    head: {
      iterations,
      salt: part(saltAt, saltBytes),
      nonce: part(nonceAt, nonceBytes),
      check: part(checkAt, checkBytes),
      contentLength,
    },
  }
}
