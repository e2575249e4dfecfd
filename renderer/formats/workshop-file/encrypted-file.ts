import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'
import type { EncryptedHead } from './encrypted-head.ts'
import {
  checkBytes,
  digestBytes,
  headBytes,
  isEncrypted,
  nonceBytes,
  readHead,
  saltBytes,
  writeHead,
} from './encrypted-head.ts'

/** What a guess costs: each try of a passphrase takes that many rounds of HMAC-SHA-256. */
const iterations = 1_000_000

const keyBytes = 32

/** A file whose bytes are as they were written; only the passphrase is missing. */
interface Encrypted {
  readonly head: EncryptedHead
  /** The head's bytes, which the content is tied to. */
  readonly bound: Uint8Array<ArrayBuffer>
  readonly content: Uint8Array<ArrayBuffer>
}

export type DecryptedFile =
  | { readonly kind: 'opened'; readonly text: string }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'refused'; readonly problem: Problem }

type ReadEncrypted =
  | { readonly kind: 'encrypted'; readonly encrypted: Encrypted }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Random bytes; handed in, so that a test knows what is written. */
export type Chance = (bytes: number) => Uint8Array<ArrayBuffer>

const systemChance: Chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))

interface Keys {
  readonly content: CryptoKey
  readonly check: Uint8Array<ArrayBuffer>
}

/** The keys of a passphrase. The browser derives them in a thread of its own; nothing freezes meanwhile. */
async function deriveKeys(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Keys> {
  // What is typed as one character on one system may be two on another.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const root = await crypto.subtle.importKey(
    'raw',
    await crypto.subtle.deriveBits(slow, secret, 8 * keyBytes),
    'HKDF',
    false,
    ['deriveBits', 'deriveKey'],
  )
  const use = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  })
  const aes = { name: 'AES-GCM', length: 8 * keyBytes }
  return {
    content: await crypto.subtle.deriveKey(use('content'), root, aes, false, ['encrypt', 'decrypt']),
    check: new Uint8Array(await crypto.subtle.deriveBits(use('check'), root, 8 * checkBytes)),
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

const tagBytes = 16

/** Encrypts a text with a passphrase; see `encrypted-head.ts` for the format. */
export async function encryptText(
  text: string,
  passphrase: string,
  chance: Chance = systemChance,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(text)
  const [salt, nonce] = [chance(saltBytes), chance(nonceBytes)]
  const keys = await deriveKeys(passphrase, salt, iterations)
  const contentLength = plain.length + tagBytes
  const head = writeHead({ iterations, salt, nonce, check: keys.check, contentLength })
  const locked = { name: 'AES-GCM', iv: nonce, additionalData: head }
  const content = new Uint8Array(await crypto.subtle.encrypt(locked, keys.content, plain))
  const file = joined(head, content)
  return joined(file, await digest(file))
}

/** Looks whether a file is as it was written, which needs no passphrase: damage is said before anybody is asked for one. */
export async function readEncrypted(bytes: Uint8Array): Promise<ReadEncrypted> {
  if (!isEncrypted(bytes)) return { kind: 'refused', problem: errorAt('workshop.otherFormat', {}) }
  const read = readHead(bytes)
  if (read.kind === 'refused') return read
  const end = bytes.length - digestBytes
  const file = Uint8Array.from(bytes.subarray(0, end))
  if (!same(await digest(file), bytes.subarray(end))) {
    return { kind: 'refused', problem: errorAt('encrypted.damaged', {}) }
  }
  const [bound, content] = [file.subarray(0, headBytes), file.subarray(headBytes)]
  return { kind: 'encrypted', encrypted: { head: read.head, bound, content } }
}

/** Opens an encrypted file. One that was changed on purpose, its digest made anew, is refused by the tag of its content. */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<DecryptedFile> {
  const read = await readEncrypted(bytes)
  if (read.kind === 'refused') return read
  const { head, bound, content } = read.encrypted
  const keys = await deriveKeys(passphrase, head.salt, head.iterations)
  if (!same(keys.check, head.check)) return { kind: 'wrongPassphrase' }
  try {
    const locked = { name: 'AES-GCM', iv: head.nonce, additionalData: bound }
    const plain = await crypto.subtle.decrypt(locked, keys.content, content)
    return { kind: 'opened', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain) }
  } catch {
    return { kind: 'refused', problem: errorAt('encrypted.forged', {}) }
  }
}
