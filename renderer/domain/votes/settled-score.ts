import type { CriterionId } from '../workshop/criteria.ts'
import type { CandidateId, WorkshopId } from '../workshop/ids.ts'
import type { Score } from './votes.ts'

/** The integer that the group agreed on for a cell. */
export interface SettledScore {
  readonly score: Score
  /** Why it departs from the suggestion; may be empty. */
  readonly reason: string
}

/** The settled scores of one candidate. One row of storage. */
export interface SettledScores {
  /** The candidate's id. */
  readonly id: CandidateId
  readonly workshopId: WorkshopId
  readonly cells: Readonly<Partial<Record<CriterionId, SettledScore>>>
}
