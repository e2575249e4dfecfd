import { gateIds } from '../../../domain/rule/gates.ts'

/** A cell of the grid, both counted from 0. */
export interface GateCell {
  readonly row: number
  readonly column: number
}

const lastColumn = gateIds.length - 1

/** The cell after this one in reading order, in a grid of `rows` candidates; the last one of all stays. */
export function cellAfter({ row, column }: GateCell, rows: number): GateCell {
  if (column < lastColumn) return { row, column: column + 1 }
  return row < rows - 1 ? { row: row + 1, column: 0 } : { row, column }
}

/** The cell before this one in reading order; the first one of all stays. */
export function cellBefore({ row, column }: GateCell): GateCell {
  if (column > 0) return { row, column: column - 1 }
  return row > 0 ? { row: row - 1, column: lastColumn } : { row, column }
}

/** The cell that many to the right and down; stays inside a grid of `rows` candidates. */
export function cellBeside({ row, column }: GateCell, columns: number, down: number, rows: number): GateCell {
  return {
    row: Math.min(Math.max(row + down, 0), rows - 1),
    column: Math.min(Math.max(column + columns, 0), lastColumn),
  }
}
