import type { Cell } from './cell.ts'
import { redBar } from './rule.ts'

/** What is remarkable about a cell (decision-engine.md, Flags). */
const cellFlagIds = ['red', 'tieAtRed', 'minority', 'lone', 'unknown', 'thin'] as const
export type CellFlag = (typeof cellFlagIds)[number]

/**
 * The flags of a cell in a room of `seats` participants: red (value below 3), tieAtRed (exactly half below 3 and
 * not settled), minority (not red, but at least two votes and a quarter below 3), lone (exactly one vote below 3 of
 * three or more), unknown (no votes, or more abstentions than votes), thin (fewer than a third of the seats, or than two).
 */
export function cellFlags(cell: Cell, seats: number): readonly CellFlag[] {
  const { votes, abstentions, tally } = cell.count
  const below = tally.slice(0, redBar - 1).reduce((sum, count) => sum + count, 0)
  const red = cell.kind !== 'unscored' && cell.value < redBar
  const present: Record<CellFlag, boolean> = {
    red,
    tieAtRed: cell.kind === 'provisional' && votes > 0 && 2 * below === votes,
    minority: !red && below >= 2 && 4 * below >= votes,
    lone: !red && below === 1 && votes >= 3,
    unknown: cell.kind !== 'settled' && (votes === 0 || abstentions > votes),
    thin: cell.kind === 'provisional' && votes < Math.max(2, Math.ceil(seats / 3)),
  }
  return cellFlagIds.filter((flag) => present[flag])
}
