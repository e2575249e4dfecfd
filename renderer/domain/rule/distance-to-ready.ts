import type { Cell } from '../votes/cell.ts'
import { votesFrom } from '../votes/grade.ts'
import type { Score } from '../votes/votes.ts'
import type { CriterionId, PerCriterion } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { GateId } from './gates.ts'
import { closedGates } from './gates.ts'
import type { RankedCandidate, Ranking } from './ranking.ts'
import { goodBar, redBar } from './rule.ts'

/** A score that has to rise for a candidate to be ready. */
export interface Lift {
  readonly criterionId: CriterionId
  readonly from: Score
  readonly to: Score
}

/** How far a candidate is from ready: every cell at 3 or above, all but one at 4 or above. */
export interface DistanceToReady {
  /** Points to raise, added up over the cells; 0 for a candidate that is ready. */
  readonly points: number
  /** Cell by cell, in the order of the criteria. */
  readonly lifts: readonly Lift[]
  /** The fewest votes that would have to change for it; null where votes cannot do it, as a score was agreed too low. */
  readonly votes: number | null
}

/** Votes that must rise for more than half to stand at a bar or above; null where no vote can do it. */
function votesToReach(cell: Cell, bar: number): number | null {
  if (cell.kind === 'unscored') return null
  if (cell.value >= bar) return 0
  if (cell.kind === 'settled' && cell.isFixed) return null
  const { tally, votes } = cell.count
  return Math.max(0, Math.floor(votes / 2) + 1 - votesFrom(tally, bar))
}

function votesFor(cells: PerCriterion<Cell>, bars: readonly number[]): number | null {
  const needed = criterionIds.map((id, index) => votesToReach(cells[id], bars[index] ?? redBar))
  return needed.some((votes) => votes === null)
    ? null
    : needed.reduce<number>((sum, votes) => sum + (votes ?? 0), 0)
}

/**
 * The fewest points to raise until a candidate is ready. One of the five may stay at 3: the lowest, of equals the
 * last. The votes are the fewest of all ways. Null while a value is missing.
 */
export function distanceToReady(cells: PerCriterion<Cell>): DistanceToReady | null {
  const values = criterionIds.flatMap((id) => {
    const cell = cells[id]
    return cell.kind === 'unscored' ? [] : [cell.value]
  })
  if (values.length < criterionIds.length) return null
  const ways = values.map((left, at) => {
    const bars = values.map((_, index) => (index === at ? redBar : goodBar))
    const points = values.reduce<number>((sum, value, index) => {
      return sum + Math.max(0, (bars[index] ?? redBar) - value)
    }, 0)
    return { at, left, bars, points, votes: votesFor(cells, bars) }
  })
  const [best] = ways.toSorted(
    (one, other) => one.points - other.points || one.left - other.left || other.at - one.at,
  )
  if (!best) return null
  const votes = ways.flatMap((way) => (way.votes === null ? [] : [way.votes]))
  const lifts = criterionIds.flatMap((criterionId, index): readonly Lift[] => {
    const [from, to] = [values[index], best.bars[index]]
    return from !== undefined && to !== undefined && from < to ? [{ criterionId, from, to: to as Score }] : []
  })
  return { points: best.points, lifts, votes: votes.length > 0 ? Math.min(...votes) : null }
}

/** A candidate that is not ready, or is stopped, with what it would need. */
export interface NearestCandidate {
  readonly entry: RankedCandidate
  readonly distance: DistanceToReady
  /** Questions that were answered with no and would have to be yes. */
  readonly closedGates: readonly GateId[]
}

/** As many as are named where nobody is ready. */
const mostNearest = 3

/**
 * The candidates that are nearest to being the pick: fewest closed gates, then fewest points to raise, then fewest votes, then
 * in the order of the ranking.
 */
export function nearestToReady({ ranked }: Ranking, most = mostNearest): readonly NearestCandidate[] {
  return ranked
    .flatMap((entry): readonly NearestCandidate[] => {
      const distance = distanceToReady(entry.cells)
      return distance ? [{ entry, distance, closedGates: closedGates(entry.candidate.gates) }] : []
    })
    .toSorted(
      (one, other) =>
        one.closedGates.length - other.closedGates.length ||
        one.distance.points - other.distance.points ||
        (one.distance.votes ?? Number.MAX_VALUE) - (other.distance.votes ?? Number.MAX_VALUE),
    )
    .slice(0, most)
}
