import { roundsOf } from '../../domain/votes/cell.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { EntryState } from '../../stores/entry-store.ts'
import { draftField, roundOfEntry, typedWhat } from './draft-field.ts'
import type { Selection } from './selection.ts'

type EntryRound = Pick<EntryState, 'mode' | 'newRound' | 'cardRound'>

/** What was recorded when votes were begun to be typed, by the draft of these votes. */
const found = new Map<string, string>()

/** What is recorded where votes are typed, as a text that tells whether it has changed. */
function recordedNow(workshop: Workshop, selection: Selection, entry: EntryRound): string {
  const { candidate, criterionId, participant } = selection
  const number = roundOfEntry(workshop, selection, entry)
  const votes = roundsOf(workshop, candidate.id).find(({ round }) => round === number)?.votes
  if (!votes) return ''
  const own =
    typedWhat(entry) === 'card'
      ? criterionIds.map((id) => [id, votes[id][participant.id]])
      : Object.entries(votes[criterionId]).toSorted(([one], [other]) => one.localeCompare(other))
  return own.map(([id, vote]) => `${id}:${vote ?? ''}`).join(' ')
}

/** Takes note that votes are begun to be typed. */
export function beginOver(workshop: Workshop, selection: Selection, entry: EntryRound): void {
  const field = draftField(workshop, selection, entry)
  if (field) found.set(field, recordedNow(workshop, selection, entry))
}

/** Whether votes were recorded here, as by another window, since these were begun; not of votes begun before the app was. */
export function isRecordedSince(workshop: Workshop, selection: Selection, entry: EntryRound): boolean {
  const field = draftField(workshop, selection, entry)
  const then = field === null ? undefined : found.get(field)
  return then !== undefined && then !== recordedNow(workshop, selection, entry)
}
