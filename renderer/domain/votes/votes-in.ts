import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import { latestEntries, roundsOf } from './cell.ts'

/** Whether everybody present has voted or abstained on a score, in whatever round. */
export function hasAllVotes(workshop: Workshop, candidateId: CandidateId, criterionId: CriterionId): boolean {
  const entries = latestEntries(roundsOf(workshop, candidateId), criterionId)
  return workshop.participants.every(({ id, present }) => !present || id in entries)
}

/** How many scores of the candidates in play have everybody's vote, of how many. */
export function scoresTyped(workshop: Workshop): { readonly typed: number; readonly of: number } {
  const cells = candidatesInPlay(workshop).flatMap(({ id }) =>
    criterionIds.map((criterionId) => hasAllVotes(workshop, id, criterionId)),
  )
  return { typed: cells.filter(Boolean).length, of: cells.length }
}

/** Whether a person's card of a candidate has a vote or an abstention on all criteria. */
export function isCardIn(workshop: Workshop, candidateId: CandidateId, personId: ParticipantId): boolean {
  const rounds = roundsOf(workshop, candidateId)
  return criterionIds.every((id) => personId in latestEntries(rounds, id))
}
