import { latestRound, roundsOf } from '../../../domain/cell.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import type { EntryState } from '../../../stores/entry-store.ts'
import type { Selection } from './selection.ts'

type EntryRound = Pick<EntryState, 'mode' | 'newRound' | 'cardRound'>

/** The round that typed votes go into: a cell's latest or next one, or the round chosen for cards. */
export function roundOfEntry(workshop: Workshop, selection: Selection, entry: EntryRound): number {
  if (entry.mode === 'byCard') return entry.cardRound
  const latest = latestRound(roundsOf(workshop, selection.candidate.id), selection.criterionId)
  if (!latest) return 1
  return entry.newRound ? latest.round + 1 : latest.round
}

/** Names the draft of the votes that are being typed. */
export function draftField(workshop: Workshop, selection: Selection, entry: EntryRound): string | null {
  const { candidate, criterionId, participant } = selection
  const round = roundOfEntry(workshop, selection, entry)
  switch (entry.mode) {
    case 'byCell':
      return `votes.cell.${candidate.id}.${criterionId}.${round}`
    case 'byCard':
      return `votes.card.${participant.id}.${candidate.id}.${round}`
    case 'settle':
      return null
  }
}
