import { createCipheriv, createHash, hkdfSync, pbkdf2Sync } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenedSealed } from '../../renderer/storage/sealed-file.ts'
import { openSealed, readSealed, sealText } from '../../renderer/storage/sealed-file.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

const passphrase = 'four horses under one roof'
const text = '{"client":"Northgate"}\n'

const writtenThen = [
  'cGlsb3RhZ2Utc2VhbGVkCgABAAEAD0JAEBESExQVFhcYGRobHB0eHwwNDg8QERITFBUWF5o5l/csvAzQ19QCVnt7F98AAAAn',
  'e76qmMJORqoZTRluAqjHogIgw5HXWIt+SXzGgSz843rKrLCWZ/lWW1pB+T12juIhJHdwHzcZb2kfNcRTlm3fll1gkNJubr4=',
].join('')

const counting = (size: number) => Uint8Array.from({ length: size }, (_, index) => index + size)

/** The same file made from the description of the format, by another library. */
function byHand(secret: string, content: string): Uint8Array {
  const [salt, nonce] = [counting(16), counting(12)]
  const root = pbkdf2Sync(Buffer.from(secret), salt, 1_000_000, 32, 'sha256')
  const key = Buffer.from(hkdfSync('sha256', root, '', 'content', 32))
  const check = Buffer.from(hkdfSync('sha256', root, '', 'check', 16))
  const numbers = Buffer.alloc(8)
  numbers.writeUInt16BE(1, 0)
  numbers.writeUInt16BE(1, 2)
  numbers.writeUInt32BE(1_000_000, 4)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(content) + 16)
  const head = Buffer.concat([Buffer.from('pilotage-sealed\n'), numbers, salt, nonce, check, length])
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(head)
  const file = Buffer.concat([head, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return new Uint8Array(Buffer.concat([file, createHash('sha256').update(file).digest()]))
}

/** As somebody would who changes a file on purpose: its digest fits again. */
function digestAnew(bytes: Uint8Array): Uint8Array {
  const file = bytes.subarray(0, -32)
  return new Uint8Array(Buffer.concat([file, createHash('sha256').update(file).digest()]))
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const said = (opened: OpenedSealed) => (opened.kind === 'refused' ? sayProblem(opened.problem) : opened.kind)

let sealed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  sealed = await sealText(text, passphrase, counting)
})

describe('a file with a passphrase', () => {
  test('is byte for byte what its description says', () => {
    expect(Buffer.from(sealed).toString('base64')).toBe(
      Buffer.from(byHand(passphrase, text)).toString('base64'),
    )
  })

  test('stays readable: this one was written when the format was made', async () => {
    const file = new Uint8Array(Buffer.from(writtenThen, 'base64'))
    expect(await openSealed(file, passphrase)).toEqual({ kind: 'opened', text })
  })

  test('gives back any text, and holds none of it in the open', async () => {
    const texts = fc.tuple(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string({ minLength: 1 }))
    await fc.assert(
      fc.asyncProperty(texts, async ([content, secret]) => {
        const file = await sealText(content.toWellFormed(), secret)
        expect(await openSealed(file, secret)).toEqual({ kind: 'opened', text: content.toWellFormed() })
      }),
      { numRuns: 8 },
    )
    expect(Buffer.from(sealed).includes('Northgate')).toBe(false)
  })

  test('is never the same twice', async () => {
    expect(await sealText(text, passphrase)).not.toEqual(await sealText(text, passphrase))
  })

  test('opens with an accented passphrase however the keyboard composes it', async () => {
    const file = await sealText(text, 'caf\u00e9 cr\u00e8me au lait')
    expect(await openSealed(file, 'cafe\u0301 cre\u0300me au lait')).toEqual({ kind: 'opened', text })
  })

  test('tells a wrong passphrase from damage', async () => {
    expect(await openSealed(sealed, `${passphrase}!`)).toEqual({ kind: 'wrongPassphrase' })
    expect(await openSealed(sealed, '')).toEqual({ kind: 'wrongPassphrase' })
  })

  test('is refused for each of its bytes that was changed, before a passphrase is asked for', async () => {
    for (let at = 0; at < sealed.length; at += 1) {
      expect((await readSealed(flipped(sealed, at))).kind, `byte ${at}`).toBe('refused')
    }
  })

  test('says that it is damaged when a byte of its content was changed', async () => {
    expect(said(await openSealed(flipped(sealed, 80), passphrase))).toMatch(/is damaged/)
  })

  test('says that it is cut short, wherever', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = sealed.subarray(0, Math.floor((sealed.length * tenth) / 10))
      const read = await openSealed(cut, passphrase)
      if (cut.length >= 16) expect(said(read)).toMatch(/is cut short/)
      else expect(read.kind).toBe('refused')
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect((await readSealed(sealed.subarray(0, length))).kind, `${length} bytes`).toBe('refused')
    }
    expect(said(await openSealed(Buffer.concat([sealed, Buffer.from('more')]), passphrase))).toMatch(
      /damaged/,
    )
  })

  test.each([
    ['content', 75],
    ['tag', -40],
  ])('says that somebody changed its %s, when its digest was made to fit', async (_what, at) => {
    const forged = digestAnew(flipped(sealed, at < 0 ? sealed.length + at : at))
    expect(said(await openSealed(forged, passphrase))).toMatch(/somebody has changed this file/)
  })

  test('is tied to its head: a nonce or check of another file opens nothing', async () => {
    const otherNonce = digestAnew(flipped(sealed, 45))
    expect(said(await openSealed(otherNonce, passphrase))).toMatch(/somebody has changed/)
    const otherCheck = digestAnew(flipped(sealed, 55))
    expect(await openSealed(otherCheck, passphrase)).toEqual({ kind: 'wrongPassphrase' })
  })

  test('of a newer form is refused with the way out', async () => {
    const newer = Uint8Array.from(sealed)
    newer[17] = 2
    expect(said(await openSealed(digestAnew(newer), passphrase))).toMatch(/written by a newer Pilotage/)
  })

  test.each([
    ['4 billion rounds', 20, [0xff, 0xff, 0xff, 0xff]],
    ['no rounds', 20, [0, 0, 0, 0]],
    ['another derivation', 18, [0, 9]],
    ['a content of 4 GB', 68, [0xff, 0xff, 0xff, 0xff]],
    ['no content', 68, [0, 0, 0, 0]],
  ])('that claims %s is refused at once', async (_what, at, bytes) => {
    const hostile = Uint8Array.from(sealed)
    hostile.set(bytes, at)
    expect((await readSealed(digestAnew(hostile))).kind).toBe('refused')
  })
})
