import type { CandidateId, ParticipantId, WorkshopId } from '../workshop/ids.ts'

/** More dots than that cannot be read from one card. */
export const mostDotsEach = 20

/** Dots each participant has unless the workshop says otherwise. */
export const usualDotsEach = 5

/** The candidates that one participant gave a dot, from a paper card. One row of storage. */
export interface DotCard {
  /** The participant's id. */
  readonly id: ParticipantId
  readonly workshopId: WorkshopId
  /** A candidate may have more than one dot of a person. */
  readonly picks: readonly CandidateId[]
}
