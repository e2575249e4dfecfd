import type { GateAnswer } from '../../../domain/gates.ts'
import { gateIds } from '../../../domain/gates.ts'

/** A cell of the grid, both counted from 0. */
export interface GateCell {
  readonly row: number
  readonly column: number
}

/** What a key does in a cell. */
export type GateKey =
  | { readonly kind: 'go'; readonly to: GateCell }
  /** Answers, and goes on. */
  | { readonly kind: 'answer'; readonly answer: GateAnswer; readonly to: GateCell }
  | { readonly kind: 'cycle' }

const answers: Readonly<Record<string, GateAnswer>> = { y: 'yes', n: 'no', '?': 'unknown' }
const lastColumn = gateIds.length - 1

/** The cell after this one in reading order; the last one of all stays. */
function after({ row, column }: GateCell, lastRow: number): GateCell {
  if (column < lastColumn) return { row, column: column + 1 }
  return row < lastRow ? { row: row + 1, column: 0 } : { row, column }
}

function before({ row, column }: GateCell): GateCell {
  if (column > 0) return { row, column: column - 1 }
  return row > 0 ? { row: row - 1, column: lastColumn } : { row, column }
}

/** What a key does in a grid of `rows` candidates; null for a key of somebody else. */
export function gateKey(key: string, isWhole: boolean, cell: GateCell, rows: number): GateKey | null {
  const lastRow = rows - 1
  const { row, column } = cell
  const go = (to: GateCell): GateKey => ({ kind: 'go', to })
  const answer = answers[key.toLowerCase()]
  if (answer) return { kind: 'answer', answer, to: after(cell, lastRow) }
  switch (key) {
    case ' ':
      return { kind: 'cycle' }
    case 'Enter':
      return go(after(cell, lastRow))
    case 'Backspace':
      return go(before(cell))
    case 'ArrowLeft':
      return go({ row, column: Math.max(0, column - 1) })
    case 'ArrowRight':
      return go({ row, column: Math.min(lastColumn, column + 1) })
    case 'ArrowUp':
      return go({ row: Math.max(0, row - 1), column })
    case 'ArrowDown':
      return go({ row: Math.min(lastRow, row + 1), column })
    case 'Home':
      return go({ row: isWhole ? 0 : row, column: 0 })
    case 'End':
      return go({ row: isWhole ? lastRow : row, column: lastColumn })
    default:
      return null
  }
}
