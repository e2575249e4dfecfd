import { boldAdvances, regularAdvances, unitsPerEm } from './advances.ts'
import type {
  Bar,
  Block,
  CellPadding,
  LayoutPlan,
  Paragraph,
  Run,
  Table,
  TableRow,
  TextStyles,
  Twips,
} from './layout-plan.ts'
import { barGap, barStep, boxIndent, boxPadding, pitchOf, textHeight, textWidth } from './layout-plan.ts'

/** Engines round widths differently; this much more than the table says is allowed for. */
const widthReserve = 1.012
const widthReserveCjk = 1.04
/** Glyphs that Arial does not have come from a font that nobody knows, in em. */
const unknownEm = 1.3
const emojiEm = 1.4
/** Kept free at the foot of the page. */
const heightReserve: Twips = 280
/** A border line of a table row. */
const borderHeight: Twips = 10
/** What LibreOffice adds to a table or a box beyond its lines and its rows. */
const frameHeight: Twips = 20

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
const cjk = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/
const emoji = /\p{Extended_Pictographic}/u

/** One character: its width in em, and whether it is a space. */
interface Glyph {
  readonly em: number
  readonly isSpace: boolean
}

function measureGlyph(character: string, isBold: boolean): Glyph {
  const isSpace = /\s/.test(character)
  const advance = (isBold ? bold : regular).get(character.codePointAt(0) ?? 0)
  if (advance !== undefined) return { em: (advance / unitsPerEm) * widthReserve, isSpace }
  if (cjk.test(character)) return { em: widthReserveCjk, isSpace }
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

/** The pieces between which both Word and LibreOffice break: after spaces, after a hyphen between letters, around CJK; Korean only at spaces. */
function pieces(text: string): readonly string[] {
  return (
    text.match(
      /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|(?:(?![\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])[^\s-]|-(?!\p{L}))+-?\s*|[\s-]+/gu,
    ) ?? []
  )
}

/** A piece that is not broken, in em: its width does not depend on the size of the font. */
interface Piece {
  readonly width: number
  /** Without the spaces at its end, which hang over the edge. */
  readonly inked: number
}

function measurePiece(text: string, isBold: boolean): Piece {
  let width = 0
  let inked = 0
  for (const character of text) {
    const { em, isSpace } = glyphOf(character, isBold)
    width += em
    if (!isSpace) inked = width
  }
  return { width, inked }
}

/** A page is measured at every step of the ladder and in several column widths: each text is taken apart once. */
const known = [new Map<string, readonly Piece[]>(), new Map<string, readonly Piece[]>()] as const
const mostKnown = 2000

function piecesOf(text: string, isBold: boolean): readonly Piece[] {
  const ofWeight = known[isBold ? 1 : 0]
  const found = ofWeight.get(text)
  if (found) return found
  if (ofWeight.size >= mostKnown) ofWeight.clear()
  const measured = pieces(text).map((piece) => measurePiece(piece, isBold))
  ofWeight.set(text, measured)
  return measured
}

/** The width of runs on one line. */
function lineWidth(runs: readonly Run[], isBold: boolean, em: Twips): Twips {
  const widths = runs.flatMap((run) => piecesOf(run.text, run.bold ?? isBold).map(({ width }) => width))
  return widths.reduce((sum, width) => sum + width, 0) * em
}

/** The width that a bar takes, with what parts it from its text. */
function barWidth({ of }: Bar): Twips {
  return of * barStep + barGap
}

/** An upper bound for the lines that a paragraph takes in a width. */
export function countLines(paragraph: Paragraph, styles: TextStyles, width: Twips): number {
  const style = styles[paragraph.style]
  const em = style.halfPoints * 10
  const right = (paragraph.rightPicture?.width ?? 0) + lineWidth(paragraph.right ?? [], style.bold, em)
  const available = width - (right > 0 ? right + em : 0)
  let lines = 1
  let used = (paragraph.bar ? barWidth(paragraph.bar) : 0) + (paragraph.picture?.width ?? 0)
  for (const run of paragraph.runs) {
    for (const piece of piecesOf(run.text, run.bold ?? style.bold)) {
      const inked = piece.inked * em
      if (used > 0 && used + inked > available) {
        lines += 1
        used = 0
      }
      if (inked > available) {
        lines += Math.ceil(inked / available)
        used = available
      } else {
        used += piece.width * em
      }
    }
  }
  return lines
}

function paragraphHeight(paragraph: Paragraph, styles: TextStyles, width: Twips): Twips {
  const style = styles[paragraph.style]
  return style.before + countLines(paragraph, styles, width) * pitchOf(paragraph, styles) + style.after
}

/** The height of a row, its paragraphs in the widths of their cells; LibreOffice adds the padding to a least height. */
export function rowHeight(
  row: TableRow,
  columns: readonly Twips[],
  styles: TextStyles,
  padding: CellPadding,
): Twips {
  const heights = row.cells.map((cell, index) => {
    const width = (columns[index] ?? 0) - 2 * padding.x
    return cell.paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, styles, width), 0)
  })
  return Math.max(row.least ?? 0, ...heights) + 2 * padding.y + borderHeight
}

function tableHeight(table: Table, { styles, padding }: LayoutPlan): Twips {
  return table.rows.reduce((sum, row) => sum + rowHeight(row, table.columns, styles, padding), frameHeight)
}

function isBoxed(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'decision'
}

/** The width that the text of a paragraph between the margins has. */
export function lineRoom(paragraph: Paragraph, plan: LayoutPlan): Twips {
  return textWidth(plan.paper) - (isBoxed(paragraph) ? boxIndent : 0)
}

function blockHeight(block: Block, plan: LayoutPlan): Twips {
  return block.kind === 'table'
    ? tableHeight(block, plan)
    : paragraphHeight(block, plan.styles, lineRoom(block, plan))
}

/** An upper bound for the height of everything on the page above the footer. */
export function measureHeight(plan: LayoutPlan): Twips {
  const boxes = plan.blocks.filter((block, index) => isBoxed(block) && !isBoxed(plan.blocks[index - 1]))
  const inBlocks = plan.blocks.reduce((sum, block) => sum + blockHeight(block, plan), 0)
  return inBlocks + boxes.length * 2 * (boxPadding + frameHeight)
}

/** The height that a plan may take. */
export function availableHeight(plan: LayoutPlan): Twips {
  return textHeight(plan.paper) - heightReserve
}
