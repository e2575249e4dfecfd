import { latestEntries, roundsOf } from '../votes/cell.ts'
import { isScore } from '../votes/votes.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Concordance } from './kendall.ts'
import { kendallW } from './kendall.ts'

/** How alike people ranked the candidates on one criterion. */
export interface CriterionConcordance extends Concordance {
  readonly people: number
  readonly candidates: number
}

/** Kendall's W of the latest votes on one criterion, over the people who scored each of the candidates; null where that is nobody or one. */
export function concordanceOf(
  workshop: Workshop,
  candidates: readonly Candidate[],
  criterionId: CriterionId,
): CriterionConcordance | null {
  const votes = candidates.map(({ id }) => latestEntries(roundsOf(workshop, id), criterionId))
  const ratings = workshop.participants
    .map(({ id }) => votes.map((cell) => cell[id]).filter(isScore))
    .filter(({ length }) => length === candidates.length)
  const found = kendallW(ratings)
  return found && { ...found, people: ratings.length, candidates: candidates.length }
}
