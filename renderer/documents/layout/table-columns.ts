import type { CellPadding, TableRow, TextStyles, Twips } from './layout-plan.ts'
import { longestPiece, textHeightOf } from './measure.ts'

/** Parts of the width, one for each column, in any unit. */
export type Shares = readonly number[]

/** What a table is laid out in. */
export interface TableRoom {
  readonly width: Twips
  readonly styles: TextStyles
  readonly padding: CellPadding
  /** Whether width may go from column to column where that makes the table lower. */
  readonly mayMove: boolean
}

type Columns = readonly Twips[]

/** A word that needs more than such a part of the width may be broken. */
const longestWord = 0.16
/** Width that goes from one column to another at once, in parts of the whole. */
const moves = [0.015, 0.03, 0.06, 0.1] as const
/** Each makes the table lower; more than these gain little. */
const mostMoves = 6

/** Column widths that share `total` in the given proportions, in whole twips. */
function shareWidth(total: Twips, proportions: Shares): Columns {
  const sum = proportions.reduce((all, part) => all + part, 0)
  const widths = proportions.map((part) => Math.floor((total * part) / sum))
  const used = widths.reduce((all, width) => all + width, 0)
  return widths.map((width, index) => (index === 0 ? width + total - used : width))
}

/** The widths in which no word and no amount of a column is broken, unless it is very long. */
function wordWidths(rows: readonly TableRow[], { width, styles, padding }: TableRoom): Columns {
  const longest: Twips[] = []
  for (const { cells } of rows) {
    for (const [column, { paragraphs }] of cells.entries()) {
      const words = paragraphs.map((paragraph) => longestPiece(paragraph, styles) + 2 * padding.x)
      longest[column] = Math.min(width * longestWord, Math.max(longest[column] ?? 0, ...words))
    }
  }
  return longest
}

/** How high a cell is in a column of a width. */
type CellHeight = (row: number, column: number, width: Twips) => Twips

/** Measures cells in any widths, each once. */
function measuring(rows: readonly TableRow[], { styles, padding }: TableRoom): CellHeight {
  const known = rows.map(({ cells }) => cells.map(() => new Map<Twips, Twips>()))
  return (row, column, width) => {
    const ofCell = known[row]?.[column]
    const cell = rows[row]?.cells[column]
    if (!ofCell || !cell) return 0
    const found = ofCell.get(width)
    if (found !== undefined) return found
    const height = textHeightOf([cell], [width], styles, padding)
    ofCell.set(width, height)
    return height
  }
}

/** The height of the text of each row. */
function rowHeights(rows: readonly TableRow[], columns: Columns, heightOf: CellHeight): readonly Twips[] {
  return rows.map(({ least = 0 }, row) =>
    columns.reduce((most, width, column) => Math.max(most, heightOf(row, column, width)), least),
  )
}

/** Whether a column holds what makes a row higher than a line. */
function decides(column: number, columns: Columns, heights: readonly Twips[], heightOf: CellHeight): boolean {
  const line = Math.min(...heights)
  return heights.some(
    (height, row) => height > line && heightOf(row, column, columns[column] ?? 0) === height,
  )
}

/** All columns that one move to one of those makes of these, none of them narrower than its words need. */
function movesTo(
  takers: readonly number[],
  columns: Columns,
  words: Columns,
  total: Twips,
): readonly Columns[] {
  return takers.flatMap((to) =>
    columns.flatMap((_, from) =>
      moves
        .map((part) => Math.floor(total * part))
        .filter((moved) => from !== to && (columns[from] ?? 0) - moved >= (words[from] ?? 0))
        .map((moved) =>
          columns.map((width, at) => (at === from ? width - moved : at === to ? width + moved : width)),
        ),
    ),
  )
}

function lowest(choices: readonly Columns[], costOf: (columns: Columns) => Twips): Columns {
  return choices
    .map((columns) => ({ columns, cost: costOf(columns) }))
    .reduce((best, other) => (other.cost < best.cost ? other : best)).columns
}

/**
 * The first of those proportions that give the lowest table, a column that breaks a word counted as a line; where width
 * may move, it goes on from there as long as each move makes the table lower.
 */
export function columnsFor(shares: readonly Shares[], rows: readonly TableRow[], room: TableRoom): Columns {
  const choices = shares.map((parts) => shareWidth(room.width, parts))
  const [only] = choices
  if (only && choices.length === 1 && !room.mayMove) return only
  const cellHeight = measuring(rows, room)
  const words = wordWidths(rows, room)
  const heightOf = (columns: Columns) =>
    rowHeights(rows, columns, cellHeight).reduce((sum, one) => sum + one, 0)
  const broken = (columns: Columns) => columns.filter((width, at) => width < (words[at] ?? 0)).length
  let best = lowest(choices, (columns) => heightOf(columns) + broken(columns) * room.styles.cell.pitch)
  for (let move = 0; room.mayMove && move < mostMoves; move += 1) {
    const heights = rowHeights(rows, best, cellHeight)
    const takers = [...best.keys()].filter((column) => decides(column, best, heights, cellHeight))
    const next = lowest([best, ...movesTo(takers, best, words, room.width)], heightOf)
    if (next === best) break
    best = next
  }
  return best
}
