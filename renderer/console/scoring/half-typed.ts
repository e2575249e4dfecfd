import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { Participant } from '../../domain/workshop/participant.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay, practiceCandidate } from '../../domain/workshop/workshop.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { cardDrafts, cellDrafts, roundDrafted, votesDrafted } from './draft-field.ts'

/** Votes that are typed and not recorded: those of a score, or the card of a person. */
export interface HalfTyped {
  readonly field: string
  readonly candidate: Candidate
  /** Null for a card. */
  readonly criterionId: CriterionId | null
  /** Null for a score. */
  readonly participant: Participant | null
  /** The round that they are typed for. */
  readonly round: number
}

/** All votes on candidates in play that are typed and not recorded, wherever they were left. */
export function halfTypedVotes(workspace: Workspace, workshop: Workshop): readonly HalfTyped[] {
  const practice = practiceCandidate(workshop)
  const candidates = [...candidatesInPlay(workshop), ...(practice ? [practice] : [])]
  const criteria = workshop.details.criteria
  return workspace.draftedFields(votesDrafted).flatMap((field): readonly HalfTyped[] => {
    for (const candidate of candidates) {
      const round = roundDrafted(field)
      const criterion = criteria.find(({ id }) => field.startsWith(cellDrafts(candidate.id, id)))
      if (criterion) return [{ field, candidate, criterionId: criterion.id, participant: null, round }]
      const person = workshop.participants.find(({ id }) => field.startsWith(cardDrafts(id, candidate.id)))
      if (person) return [{ field, candidate, criterionId: null, participant: person, round }]
    }
    return []
  })
}
