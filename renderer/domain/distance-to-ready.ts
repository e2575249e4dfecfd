import type { Cell } from './cell.ts'
import type { PerCriterion } from './criteria.ts'
import { criterionIds } from './criteria.ts'
import { goodBar, redBar } from './rule.ts'

/** Votes that must rise for more than half to stand at a bar or above; null where no vote can do it. */
function votesToReach(cell: Cell, bar: number): number | null {
  if (cell.kind === 'unscored') return null
  if (cell.kind === 'settled') return cell.value >= bar ? 0 : null
  const { tally, votes } = cell.count
  const atOrAbove = tally.slice(bar - 1).reduce((sum, count) => sum + count, 0)
  return Math.max(0, Math.floor(votes / 2) + 1 - atOrAbove)
}

/**
 * The fewest votes that would have to change to make a candidate ready: every cell at 3 or above, all but one at 4 or above
 * (decision-engine.md, Tier). 0 for a candidate that is ready. Null where votes cannot do it: a value is missing, or was
 * settled too low.
 */
export function distanceToReady(cells: PerCriterion<Cell>): number | null {
  const toClear = criterionIds.map((id) => votesToReach(cells[id], redBar))
  if (toClear.some((votes) => votes === null)) return null
  const clear = toClear.reduce<number>((sum, votes) => sum + (votes ?? 0), 0)
  // What a cell takes beyond clearing the red line to be strong; one of the five may stay below.
  const toLift = criterionIds.map((id, index) => {
    const votes = votesToReach(cells[id], goodBar)
    return votes === null ? Number.POSITIVE_INFINITY : votes - (toClear[index] ?? 0)
  })
  const lifted = toLift.toSorted((one, other) => one - other).slice(0, -1)
  const lift = lifted.reduce((sum, votes) => sum + votes, 0)
  return Number.isFinite(lift) ? clear + lift : null
}
