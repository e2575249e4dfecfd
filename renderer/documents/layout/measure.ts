import type {
  Bar,
  Block,
  CellPadding,
  LayoutPlan,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableRow,
  TextStyles,
  Twips,
} from './layout-plan.ts'
import { barGap, barStep, boxIndent, boxPadding, pitchOf, textHeight, textWidth } from './layout-plan.ts'
import type { Piece } from './text-pieces.ts'
import { piecesOf } from './text-pieces.ts'

/** Kept free at the foot of the page. */
const heightReserve: Twips = 280
/** A border line of a table row. */
const borderHeight: Twips = 10
/** What LibreOffice adds to a table or a box beyond its lines and its rows. */
const frameHeight: Twips = 20

/** The lines that a piece wider than its line goes on for. */
function linesOfLong({ inked, ragged }: Piece, available: Twips, em: Twips): number {
  return Math.ceil((inked * em) / Math.max(available / 2, available - ragged * em))
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

/** The width of the longest of what is not broken in a paragraph, such as a word or an amount. */
export function longestPiece({ style, runs }: Paragraph, styles: TextStyles): Twips {
  const { bold: isBold, halfPoints } = styles[style]
  const widths = runs.flatMap((run) => piecesOf(run.text, run.bold ?? isBold).map(({ inked }) => inked))
  return Math.ceil(Math.max(0, ...widths) * halfPoints * 10)
}

/** An upper bound for the lines that a paragraph takes in a width. */
export function countLines(paragraph: Paragraph, styles: TextStyles, width: Twips): number {
  const style = styles[paragraph.style]
  const em = style.halfPoints * 10
  const right = (paragraph.rightPicture?.width ?? 0) + lineWidth(paragraph.right ?? [], style.bold, em)
  // What stands at the right edge can be wider than the line: then one sign is all that fits beside it.
  const available = Math.max(em, width - (right > 0 ? right + em : 0))
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
        lines += linesOfLong(piece, available, em)
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

/** The height of the text of the highest of the cells of a row, each in the width of its column. */
export function textHeightOf(
  cells: readonly TableCell[],
  columns: readonly Twips[],
  styles: TextStyles,
  padding: CellPadding,
): Twips {
  const heights = cells.map(({ paragraphs }, index) => {
    const width = (columns[index] ?? 0) - 2 * padding.x
    return paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, styles, width), 0)
  })
  return Math.max(0, ...heights)
}

/** The height of a row, its paragraphs in the widths of their cells; LibreOffice adds the padding to a least height. */
function rowHeight(
  row: TableRow,
  columns: readonly Twips[],
  styles: TextStyles,
  padding: CellPadding,
): Twips {
  const text = textHeightOf(row.cells, columns, styles, padding)
  return Math.max(row.least ?? 0, text) + 2 * padding.y + borderHeight
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
