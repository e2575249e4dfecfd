import { boldAdvances, regularAdvances, unitsPerEm } from './advances.ts'
import { asianAdvances } from './advances-asia.ts'

/** Engines round widths differently; this much more than the table says is allowed for. */
const widthReserve = 1.012
const widthReserveCjk = 1.04
/** The fonts of Thai and Devanagari that were measured are not those of every computer. */
const widthReserveAsian = 1.06
/** Glyphs that Arial does not have come from a font that nobody knows, in em. */
const unknownEm = 1.3
const emojiEm = 1.4
/** Single signs that are whole words or whole sentences, as wide as in the widest font that was found. */
const wideSigns: readonly (readonly [RegExp, number])[] = [
  [/\uFDFD/, 8.2],
  [/[\uFD50-\uFDFC\u2E3A\u2E3B]/, 3],
]

function readAdvances(coded: string): ReadonlyMap<number, number> {
  const advances = new Map<number, number>()
  for (const run of coded.split(';')) {
    const [first = '', widths = ''] = run.split(':')
    let code = Number.parseInt(first, 36)
    for (const entry of widths.split(',')) {
      const [width = '', times = '1'] = entry.split('*')
      for (let count = Number.parseInt(times, 36); count > 0; count -= 1) {
        advances.set(code, Number.parseInt(width, 36))
        code += 1
      }
    }
  }
  return advances
}

const regular = readAdvances(regularAdvances)
const bold = readAdvances(boldAdvances)
const asian = readAdvances(asianAdvances)
const cjk = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/
const emoji = /\p{Extended_Pictographic}/u

/** One character: its width in em, and whether it is a space. */
interface Glyph {
  readonly em: number
  readonly isSpace: boolean
}

function measureGlyph(character: string, isBold: boolean): Glyph {
  const isSpace = character === ' '
  const code = character.codePointAt(0) ?? 0
  const advance = (isBold ? bold : regular).get(code)
  if (advance !== undefined) return { em: (advance / unitsPerEm) * widthReserve, isSpace }
  const asianAdvance = asian.get(code)
  if (asianAdvance !== undefined) return { em: (asianAdvance / unitsPerEm) * widthReserveAsian, isSpace }
  if (cjk.test(character)) return { em: widthReserveCjk, isSpace }
  const wide = wideSigns.find(([sign]) => sign.test(character))
  if (wide) return { em: wide[1], isSpace }
  return { em: emoji.test(character) ? emojiEm : unknownEm, isSpace }
}

/** Of regular and of bold text; as many as there are characters in use. */
const glyphs = [new Map<string, Glyph>(), new Map<string, Glyph>()] as const

function glyphOf(character: string, isBold: boolean): Glyph {
  const known = glyphs[isBold ? 1 : 0]
  const found = known.get(character)
  if (found) return found
  const glyph = measureGlyph(character, isBold)
  known.set(character, glyph)
  return glyph
}

/**
 * The pieces between which both Word and LibreOffice break: after spaces, after a hyphen between letters, around CJK;
 * Korean only at spaces. No-break spaces hold a piece together, and so do rarer ones, of which nobody is sure.
 */
function pieces(text: string): readonly string[] {
  return (
    text.match(
      /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|(?:(?![\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])[^ -]|-(?!\p{L}))+-? *|[ -]+/gu,
    ) ?? []
  )
}

/** A piece that is not broken, in em: its width does not depend on the size of the font. */
export interface Piece {
  readonly width: number
  /** Without the spaces at its end, which hang over the edge. */
  readonly inked: number
  /** What may stay empty at the end of each line that it fills, because an engine breaks it inside. */
  readonly ragged: number
}

/**
 * Thai, Lao, Burmese and Khmer have no spaces between words: LibreOffice and Word break between the words of their own
 * dictionaries, and where they know none, anywhere. Such a piece is begun on a line of its own when it does not fit, and
 * each of its lines may end short by a long word; but two lines together always hold more than one full line.
 */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/
/** Inside an address or the like LibreOffice breaks after signs where Word does not. */
const inner = /[^\s\p{L}\p{N}]\S/u
const longWordEm = 8

function measurePiece(text: string, isBold: boolean): Piece {
  let width = 0
  let inked = 0
  for (const character of text) {
    const { em, isSpace } = glyphOf(character, isBold)
    width += em
    if (!isSpace) inked = width
  }
  return { width, inked, ragged: unspaced.test(text) || inner.test(text) ? longWordEm : 0 }
}

/** A page is measured at every step of the ladder and in several column widths: each text is taken apart once. */
const known = [new Map<string, readonly Piece[]>(), new Map<string, readonly Piece[]>()] as const
const mostKnown = 2000

/** What a text is broken into. */
export function piecesOf(text: string, isBold: boolean): readonly Piece[] {
  const ofWeight = known[isBold ? 1 : 0]
  const found = ofWeight.get(text)
  if (found) return found
  if (ofWeight.size >= mostKnown) ofWeight.clear()
  const measured = pieces(text).map((piece) => measurePiece(piece, isBold))
  ofWeight.set(text, measured)
  return measured
}
