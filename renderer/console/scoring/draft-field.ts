import { latestRound, roundsOf } from '../../domain/votes/cell.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { EntryState } from '../../stores/entry-store.ts'
import type { Selection } from './selection.ts'
import { presentSeats } from './selection.ts'

type EntryRound = Pick<EntryState, 'mode' | 'newRound' | 'cardRound'>

/** What digits are now: the votes of a cell or of a card; null where a digit settles. */
export function typedWhat({ mode, newRound }: Pick<EntryRound, 'mode' | 'newRound'>): 'cell' | 'card' | null {
  if (mode === 'byCard') return 'card'
  return mode === 'byCell' || newRound ? 'cell' : null
}

/** Whose votes are typed, in their order: the people who are there or, on a card, the criteria. */
export function ownersOfVotes(workshop: Workshop, what: 'cell' | 'card'): readonly string[] {
  return what === 'cell' ? presentSeats(workshop).map(({ id }) => id) : criterionIds
}

/** The round that typed votes go into: a cell's latest or next one, or the round chosen for cards. */
export function roundOfEntry(workshop: Workshop, selection: Selection, entry: EntryRound): number {
  if (entry.mode === 'byCard') return entry.cardRound
  const latest = latestRound(roundsOf(workshop, selection.candidate.id), selection.criterionId)
  if (!latest) return 1
  return entry.newRound ? latest.round + 1 : latest.round
}

/** How the names of all drafts of votes begin. */
export const votesDrafted = 'votes.'

/** How the names of the drafts of one score begin; its round follows. */
export const cellDrafts = (candidateId: CandidateId, criterionId: CriterionId): string =>
  `${votesDrafted}cell.${candidateId}.${criterionId}.`

/** How the names of the drafts of one card begin; its round follows. */
export const cardDrafts = (participantId: ParticipantId, candidateId: CandidateId): string =>
  `${votesDrafted}card.${participantId}.${candidateId}.`

/** The round that a draft of votes is about. */
export const roundDrafted = (field: string): number => Number(field.slice(field.lastIndexOf('.') + 1))

/** Names the draft of the votes that are being typed. */
export function draftField(workshop: Workshop, selection: Selection, entry: EntryRound): string | null {
  const { candidate, criterionId, participant } = selection
  const round = roundOfEntry(workshop, selection, entry)
  switch (typedWhat(entry)) {
    case 'cell':
      return `${cellDrafts(candidate.id, criterionId)}${round}`
    case 'card':
      return `${cardDrafts(participant.id, candidate.id)}${round}`
    case null:
      return null
  }
}
