import { createCipheriv, createHash, hkdfSync, pbkdf2Sync } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DecryptedFile } from '../../renderer/formats/workshop-file/encrypted-file.ts'
import { decryptFile, encryptText } from '../../renderer/formats/workshop-file/encrypted-file.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { digestAnew, flipped, writtenThen } from '../support/encrypted-files.ts'

const passphrase = 'four horses under one roof'
const text = '{"client":"Northgate"}\n'

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

const said = (opened: DecryptedFile) => (opened.kind === 'refused' ? sayProblem(opened.problem) : opened.kind)

let encrypted: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  encrypted = await encryptText(text, passphrase, counting)
})

describe('a file with a passphrase', () => {
  test('is byte for byte what its description says', () => {
    expect(Buffer.from(encrypted).toString('base64')).toBe(
      Buffer.from(byHand(passphrase, text)).toString('base64'),
    )
  })

  test('stays readable: this one was written when the format was made', async () => {
    expect(await decryptFile(writtenThen(), passphrase)).toEqual({ kind: 'opened', text })
  })

  test('is never the same twice', async () => {
    expect(await encryptText(text, passphrase)).not.toEqual(await encryptText(text, passphrase))
  })

  test('opens with an accented passphrase however the keyboard composes it', async () => {
    const file = await encryptText(text, 'caf\u00e9 cr\u00e8me au lait')
    expect(await decryptFile(file, 'cafe\u0301 cre\u0300me au lait')).toEqual({ kind: 'opened', text })
  })

  test('tells a wrong passphrase from damage', async () => {
    expect(await decryptFile(encrypted, `${passphrase}!`)).toEqual({ kind: 'wrongPassphrase' })
    expect(await decryptFile(encrypted, '')).toEqual({ kind: 'wrongPassphrase' })
  })

  test('says that it is damaged when a byte of its content was changed', async () => {
    expect(said(await decryptFile(flipped(encrypted, 80), passphrase))).toMatch(/is damaged/)
  })

  test.each([
    ['content', 75],
    ['tag', -40],
  ])('says that somebody changed its %s, when its digest was made to fit', async (_what, at) => {
    const forged = digestAnew(flipped(encrypted, at < 0 ? encrypted.length + at : at))
    expect(said(await decryptFile(forged, passphrase))).toMatch(/somebody has changed this file/)
  })

  test('is tied to its head: a nonce or check of another file opens nothing', async () => {
    const otherNonce = digestAnew(flipped(encrypted, 45))
    expect(said(await decryptFile(otherNonce, passphrase))).toMatch(/somebody has changed/)
    const otherCheck = digestAnew(flipped(encrypted, 55))
    expect(await decryptFile(otherCheck, passphrase)).toEqual({ kind: 'wrongPassphrase' })
  })

  test('gives back any text, and holds none of it in the open', async () => {
    const texts = fc.tuple(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string({ minLength: 1 }))
    await fc.assert(
      fc.asyncProperty(texts, async ([content, secret]) => {
        const file = await encryptText(content.toWellFormed(), secret)
        expect(await decryptFile(file, secret)).toEqual({ kind: 'opened', text: content.toWellFormed() })
      }),
      { numRuns: 8 },
    )
    expect(Buffer.from(encrypted).includes('Northgate')).toBe(false)
  })
})
