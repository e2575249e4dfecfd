import { scoreInPlay } from '../rule/ranking.ts'
import { normaliseWeights } from '../rule/weights.ts'
import type { Cell } from '../votes/cell.ts'
import { isTieAtGood, isTieAtRed } from '../votes/cell.ts'
import { isThin, isUnknown } from '../votes/flags.ts'
import type { Score } from '../votes/votes.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Stake } from './discussion-queue.ts'
import { topicsOf } from './topics.ts'

/** Why a cell that is not settled is left to the room: nobody knows, few votes, an even split at 3 or 4, or something is at stake. */
const reasons = ['unknown', 'thin', 'tie', 'atStake'] as const
export type LeftBecause = (typeof reasons)[number]

/** One cell that is voted on and not settled. */
interface OpenCell {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
}

/** What one key would settle, and what it leaves. */
export interface RestToSettle {
  /** Cells in which talking alone can change nothing, and unanimous ones, with their suggestion. In list order. */
  readonly cells: readonly (OpenCell & { readonly score: Score; readonly isUnanimous: boolean })[]
  /** The others, with why they are left. */
  readonly left: readonly (OpenCell & { readonly because: LeftBecause })[]
}

function leftBecause(cell: Cell, stake: Stake | undefined, isUnanimous: boolean, seats: number) {
  if (isUnknown(cell)) return 'unknown'
  if (isThin(cell, seats)) return 'thin'
  if (isTieAtRed(cell.count) || isTieAtGood(cell.count)) return 'tie'
  return stake === 'nothing' || isUnanimous ? null : 'atStake'
}

/**
 * What *Settle the rest* does: it settles the cells in which nothing is at stake and the unanimous ones at their suggestion,
 * and only those; never a tie at 3 or at 4, never where few voted or nobody knows.
 */
export function restToSettle(workshop: Workshop): RestToSettle {
  const scored = scoreInPlay(workshop)
  const queue = topicsOf(scored, normaliseWeights(workshop.details.criteria))
  const stakes = new Map(
    queue.map(({ candidateId, criterionId, stake }) => [`${candidateId}.${criterionId}`, stake]),
  )
  const cells: RestToSettle['cells'][number][] = []
  const left: RestToSettle['left'][number][] = []
  for (const { candidate, cells: five } of scored) {
    for (const criterionId of criterionIds) {
      const cell = five[criterionId]
      if (cell.kind !== 'provisional') continue
      const at = { candidateId: candidate.id, criterionId }
      const isUnanimous = Math.max(...cell.count.tally) === cell.count.votes
      const stake = stakes.get(`${candidate.id}.${criterionId}`)
      const because = leftBecause(cell, stake, isUnanimous, workshop.participants.length)
      if (because !== null) left.push({ ...at, because })
      else if (cell.suggestion !== null) cells.push({ ...at, score: cell.suggestion, isUnanimous })
    }
  }
  return { cells, left }
}
