import { settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from './builders.ts'
import { edited } from './edited.ts'
import { candidateOf, importedInsurer } from './imported-insurer.ts'

/** The insurer with other weights, in the order of the criteria. */
export function weighted(weights: readonly number[]): Workshop {
  const workshop = importedInsurer()
  const criteria = workshop.details.criteria.map((criterion, index) => ({
    ...criterion,
    weight: weights[index] ?? 0,
  }))
  return { ...workshop, details: { ...workshop.details, criteria } }
}

/** Every mark at once: half below 3, half below 4, nobody knows, agreed against the votes and away from a tie. */
export const marked: Workshop = (() => {
  const room = votedRoom(
    {
      A: ['4444', '2255', '3344', '5---', '4444'],
      B: ['1111', '4455', '2255', '4444', '4444'],
    },
    4,
  )
  const given = countingIds()
  const agree = (workshop: Workshop, key: string, score: 2 | 4, reason: string) =>
    edited(workshop, settleCell(candidateOf(workshop, key).id, 'businessImpact', score, reason), given)
  return agree(agree(room, 'A', 2, 'Nobody reports on it'), 'B', 4, 'Sized since')
})()
