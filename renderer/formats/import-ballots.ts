import type { Edit, Given } from '../domain/edits/edit.ts'
import { importBallots } from '../domain/edits/edit-scores.ts'
import type { NewParticipant } from '../domain/edits/edit-setup.ts'
import { addParticipants } from '../domain/edits/edit-setup.ts'
import { applyChanges, mergeChanges } from '../domain/workshop/changes.ts'
import { nameKey } from '../domain/workshop/same-name.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import type { ReadBallot } from './read-ballots.ts'

function importFor(workshop: Workshop, ballots: readonly ReadBallot[]): Edit {
  const ids = new Map(workshop.participants.map(({ name, id }) => [nameKey(name), id]))
  return importBallots(
    ballots.flatMap(({ participant, participantId, round, candidateId, votes }) => {
      const id = participantId ?? ids.get(nameKey(participant))
      return id === undefined ? [] : [{ round, candidateId, participantId: id, votes }]
    }),
  )
}

/** Seats the people of a table of ballots who are not seated yet and adds their ballots: one step, taken back as one. */
export function importReadBallots(
  ballots: readonly ReadBallot[],
  newParticipants: readonly NewParticipant[],
): Edit {
  return (workshop: Workshop, given: Given) => {
    // Looked at again: somebody may have been seated since the file was read.
    const seated = new Set(workshop.participants.map(({ name }) => nameKey(name)))
    const fresh = newParticipants.filter(({ name }) => !seated.has(nameKey(name)))
    const seating = addParticipants(fresh)(workshop, given)
    if (seating.kind !== 'changed') return importFor(workshop, ballots)(workshop, given)
    const after = applyChanges(workshop, seating.changes) ?? workshop
    const result = importFor(after, ballots)(after, given)
    return result.kind === 'changed'
      ? { ...result, changes: mergeChanges(seating.changes, result.changes) }
      : seating
  }
}
