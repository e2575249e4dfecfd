import { describe, expect, test } from 'vitest'
import { readEncrypted } from '../../renderer/formats/workshop-file/encrypted-file.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { digestAnew, flipped, writtenThen } from '../support/encrypted-files.ts'

const encrypted = writtenThen()

async function said(file: Uint8Array): Promise<string> {
  const read = await readEncrypted(file)
  return read.kind === 'refused' ? sayProblem(read.problem) : read.kind
}

describe('a file with a passphrase, before it is asked for', () => {
  test('is read as it was written', async () => {
    expect(await said(encrypted)).toBe('encrypted')
  })

  test('is refused for each of its bytes that was changed, before a passphrase is asked for', async () => {
    for (let at = 0; at < encrypted.length; at += 1) {
      expect((await readEncrypted(flipped(encrypted, at))).kind, `byte ${at}`).toBe('refused')
    }
  })

  test('says that it is cut short, wherever', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = encrypted.subarray(0, Math.floor((encrypted.length * tenth) / 10))
      expect(await said(cut)).toMatch(cut.length >= 16 ? /is incomplete/ : /is not a/)
    }
    for (let length = 0; length < encrypted.length; length += 1) {
      expect((await readEncrypted(encrypted.subarray(0, length))).kind, `${length} bytes`).toBe('refused')
    }
    expect(await said(Buffer.concat([encrypted, Buffer.from('more')]))).toMatch(/damaged/)
  })

  test('of a newer form is refused with the way out', async () => {
    const newer = Uint8Array.from(encrypted)
    newer[17] = 2
    expect(await said(digestAnew(newer))).toMatch(/saved by a newer version of Pilotage/)
  })

  test('whose content has another length than its head says is refused, its digest made to fit', async () => {
    const longer = digestAnew(new Uint8Array(Buffer.concat([encrypted, Buffer.from('more')])))
    expect((await readEncrypted(longer)).kind).toBe('refused')
    // The tag alone is 16 bytes: a content of 8 was never written.
    const head = Buffer.from(encrypted.subarray(0, 72 + 8))
    head.writeUInt32BE(8, 68)
    const tagless = digestAnew(new Uint8Array(Buffer.concat([head, Buffer.alloc(32)])))
    expect((await readEncrypted(tagless)).kind).toBe('refused')
  })

  test.each([
    ['4 billion rounds', 20, [0xff, 0xff, 0xff, 0xff]],
    ['no rounds', 20, [0, 0, 0, 0]],
    ['another derivation', 18, [0, 9]],
    ['a content of 4 GB', 68, [0xff, 0xff, 0xff, 0xff]],
    ['no content', 68, [0, 0, 0, 0]],
  ])('that claims %s is refused at once', async (_what, at, bytes) => {
    const hostile = Uint8Array.from(encrypted)
    hostile.set(bytes, at)
    expect((await readEncrypted(digestAnew(hostile))).kind).toBe('refused')
  })
})
