import type { CellPadding, TableCell, TableRow, TextStyles, Twips } from './layout-plan.ts'
import { cellHeight, rowHeight } from './measure.ts'

/** Parts of the width, one for each column, in any unit. */
export type Shares = readonly number[]

/** What a table is laid out in. */
export interface TableRoom {
  readonly width: Twips
  readonly styles: TextStyles
  readonly padding: CellPadding
}

/** Column widths that share `total` in the given proportions, in whole twips. */
function shareWidth(total: Twips, proportions: Shares): readonly Twips[] {
  const sum = sumOf(proportions)
  const widths = proportions.map((part) => Math.floor((total * part) / sum))
  const used = sumOf(widths)
  return widths.map((width, index) => (index === 0 ? width + total - used : width))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function heightOf(rows: readonly TableRow[], columns: readonly Twips[], room: TableRoom): Twips {
  return sumOf(rows.map((row) => rowHeight(row, columns, room.styles, room.padding)))
}

/** Widths are sought to so much: nothing that can be seen. */
const widthStep: Twips = 12

/** The least width in which a cell is not higher than `most`; more than there is when none is wide enough. */
function leastWidth(cell: TableCell, most: Twips, { width, styles, padding }: TableRoom): Twips {
  const isLow = (columnWidth: Twips) => cellHeight(cell, columnWidth, styles, padding) <= most
  let least = 0
  let enough = Math.ceil(width / widthStep)
  if (!isLow(enough * widthStep)) return width * 2
  while (least + 1 < enough) {
    const middle = Math.floor((least + enough) / 2)
    if (isLow(middle * widthStep)) enough = middle
    else least = middle
  }
  return enough * widthStep
}

/** The widths that the cells of a row need to be no higher than `most`. */
function widthsFor(row: TableRow, most: Twips, room: TableRoom): readonly Twips[] {
  return row.cells.map((cell) => leastWidth(cell, most, room))
}

function widest(one: readonly Twips[], other: readonly Twips[]): readonly Twips[] {
  return one.map((width, index) => Math.max(width, other[index] ?? 0))
}

/** One row lowered by one line, and what that costs the other columns. */
interface Lowering {
  readonly widths: readonly Twips[]
  /** Height gained for each twip of width. */
  readonly worth: number
}

function tallest(row: TableRow, columns: readonly Twips[], { styles, padding }: TableRoom): Twips {
  return Math.max(...row.cells.map((cell, index) => cellHeight(cell, columns[index] ?? 0, styles, padding)))
}

/**
 * Takes the width that columns do not need and gives it to where a row becomes lower by it, the cheapest line first;
 * what is left over is shared in the proportions that the columns had.
 */
function lowered(columns: readonly Twips[], rows: readonly TableRow[], room: TableRoom): readonly Twips[] {
  const needs = rows.map((row) => widthsFor(row, tallest(row, columns, room), room))
  let widths = needs.reduce(widest)
  const known = new Map<string, readonly Twips[]>()
  const bestOf = (): Lowering | undefined => {
    const spare = room.width - sumOf(widths)
    const lowerings = rows.flatMap((row, index): readonly Lowering[] => {
      const now = tallest(row, widths, room)
      if (now <= Math.max(room.styles.cell.pitch, row.least ?? 0)) return []
      const key = `${index} ${now}`
      const needed = known.get(key) ?? widthsFor(row, now - 1, room)
      known.set(key, needed)
      const wider = widest(widths, needed)
      const cost = sumOf(wider) - sumOf(widths)
      if (cost > spare) return []
      return [{ widths: wider, worth: (now - tallest(row, wider, room)) / Math.max(1, cost) }]
    })
    return lowerings.reduce<Lowering | undefined>(
      (best, one) => (best === undefined || one.worth > best.worth ? one : best),
      undefined,
    )
  }
  for (let best = bestOf(); best; best = bestOf()) widths = best.widths
  const spare = shareWidth(room.width - sumOf(widths), columns)
  return widths.map((width, index) => width + (spare[index] ?? 0))
}

/**
 * Columns that make the rows low: the first choice of those proportions that give the lowest table, then width moved
 * from column to column where that saves a line.
 */
export function lowestColumns(
  shares: readonly Shares[],
  rows: readonly TableRow[],
  room: TableRoom,
): readonly Twips[] {
  const tried = shares.map((parts) => {
    const columns = shareWidth(room.width, parts)
    return { columns, height: heightOf(rows, columns, room) }
  })
  const best = tried.reduce((one, other) => (other.height < one.height ? other : one))
  const moved = lowered(best.columns, rows, room)
  return heightOf(rows, moved, room) < best.height ? moved : best.columns
}
