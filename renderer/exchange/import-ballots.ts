import { applyChanges, mergeChanges } from '../domain/changes.ts'
import type { Edit, Given } from '../domain/edits/edit.ts'
import { importBallots } from '../domain/edits/scoring.ts'
import type { NewParticipant } from '../domain/edits/setup.ts'
import { addParticipants } from '../domain/edits/setup.ts'
import type { Workshop } from '../domain/workshop.ts'
import type { ReadBallot } from './read-ballots.ts'

function importFor(workshop: Workshop, ballots: readonly ReadBallot[]): Edit {
  const ids = new Map(workshop.participants.map(({ name, id }) => [name, id]))
  return importBallots(
    ballots.flatMap(({ participant, round, candidateId, votes }) => {
      const participantId = ids.get(participant)
      return participantId === undefined ? [] : [{ round, candidateId, participantId, votes }]
    }),
  )
}

/** Seats the people of a table of ballots who are not seated yet and adds their ballots: one step, taken back as one. */
export function importReadBallots(
  ballots: readonly ReadBallot[],
  newParticipants: readonly NewParticipant[],
): Edit {
  return (workshop: Workshop, given: Given) => {
    const seating = addParticipants(newParticipants)(workshop, given)
    if (seating.kind !== 'changed') return importFor(workshop, ballots)(workshop, given)
    const seated = applyChanges(workshop, seating.changes) ?? workshop
    const result = importFor(seated, ballots)(seated, given)
    return result.kind === 'changed'
      ? { ...result, changes: mergeChanges(seating.changes, result.changes) }
      : seating
  }
}
