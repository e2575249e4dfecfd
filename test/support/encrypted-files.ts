import { createHash } from 'node:crypto'

const base64 = [
  'cGlsb3RhZ2Utc2VhbGVkCgABAAEAD0JAEBESExQVFhcYGRobHB0eHwwNDg8QERITFBUWF5o5l/csvAzQ19QCVnt7F98AAAAn',
  'e76qmMJORqoZTRluAqjHogIgw5HXWIt+SXzGgSz843rKrLCWZ/lWW1pB+T12juIhJHdwHzcZb2kfNcRTlm3fll1gkNJubr4=',
].join('')

/** A file with the passphrase `four horses under one roof`, as it was written when the format was made. */
export function writtenThen(): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

/** As somebody would who changes a file on purpose: its digest fits again. */
export function digestAnew(bytes: Uint8Array): Uint8Array {
  const file = bytes.subarray(0, -32)
  return new Uint8Array(Buffer.concat([file, createHash('sha256').update(file).digest()]))
}

/** With one bit of a byte changed. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}
