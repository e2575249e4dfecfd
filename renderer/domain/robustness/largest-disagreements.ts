import type { ScoredCandidate } from '../rule/ranking.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { agreementOf, meanDistance } from './agreement.ts'

/** As many as a room can look at after a reveal; more where they are equal. */
const mostMarked = 5

/** One cell in which the room differs. */
export interface Disagreement {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
  /** Mean distance of the votes from the grade, 0 to 2. */
  readonly distance: number
}

/**
 * The cells in which the room differs most, by the mean distance of the votes from the grade: about five, and all that
 * are equal to the last of them. A cell that is settled, has fewer than three votes or in which nobody is more than 1 from
 * the grade is none. It says where people differ, not what could change the pick: that is the outcome queue.
 */
export function largestDisagreements(scored: readonly ScoredCandidate[]): readonly Disagreement[] {
  const all = scored
    .flatMap(({ candidate, cells }) =>
      criterionIds.map((criterionId) => ({
        candidateId: candidate.id,
        criterionId,
        cell: cells[criterionId],
      })),
    )
    .flatMap(({ candidateId, criterionId, cell }) => {
      const agreement = agreementOf(cell.count.tally)
      const distance = meanDistance(cell.count.tally)
      const differs = agreement !== 'tooFew' && agreement !== 'aligned' && cell.kind !== 'settled'
      return differs && distance !== null ? [{ candidateId, criterionId, distance }] : []
    })
    .toSorted((one, other) => other.distance - one.distance)
  const least = all[mostMarked - 1]?.distance ?? 0
  return all.filter(({ distance }) => distance >= least)
}
