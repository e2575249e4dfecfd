import { describe, expect, test } from 'vitest'
import { decodeText } from '../../renderer/formats/decode-text.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

const text = 'id,title\nC-1,Überprüfung für 5 €\n'
const utf8 = new TextEncoder().encode(text)

function utf16(order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

function windows1252(): Uint8Array {
  return Uint8Array.from([...text].map((character) => (character === '€' ? 0x80 : character.charCodeAt(0))))
}

describe('a file is read as text', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['UTF-16 LE with a mark', utf16('le', true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16('be', true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('le', false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('be', false), 'utf-16be'],
    ['Windows-1252', windows1252(), 'windows-1252'],
  ])('in %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding, problems: [] })
  })

  test('in UTF-8 with one broken byte, with a warning instead of the letters of another encoding', () => {
    const broken = Uint8Array.from(utf8)
    broken[broken.indexOf(0xc3)] = 0xff
    const decoded = decodeText(broken)
    expect(decoded).toMatchObject({ kind: 'text', encoding: 'utf-8' })
    expect(decoded.problems.map(sayProblem)).toEqual([
      '2 characters could not be read; save the file as UTF-8',
    ])
  })

  test.each([
    ['a spreadsheet', [0x50, 0x4b, 0x03, 0x04, 0], 'this is a spreadsheet, not a text file'],
    ['an old spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0], 'this is a spreadsheet, not a text file'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'this is not a text file'],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0, 0, 3], 'this is not a text file'],
  ])('but not %s', (_, start, message) => {
    const decoded = decodeText(Uint8Array.from(start))
    expect(decoded.kind).toBe('refused')
    expect(decoded.problems.map(sayProblem)).toEqual([expect.stringContaining(message)])
  })
})
