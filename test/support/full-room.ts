import { enterCellVotes, settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import type { Vote } from '../../renderer/domain/votes/votes.ts'
import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from './builders.ts'
import { edited } from './edited.ts'

/** A title as long as one may be. */
export const longestTitle =
  'Automatic reading of handwritten motor claim forms from garages and brokers, where a person checks every tenth one'

/** What convinced the room, at some length. */
export const longReason =
  'We read forty files of last month with the owner of the archive in the room: thirty-six were complete, and the other four come from a system that is switched off in March.'

const shapes = ['together', 'split', 'low', 'unknown', 'strong', 'apart'] as const

function votesOf(shape: (typeof shapes)[number], seats: number): string {
  const letters: Readonly<Record<(typeof shapes)[number], string>> = {
    together: '4',
    split: '25',
    low: '21',
    unknown: '---4',
    strong: '5',
    apart: '3334',
  }
  return Array.from({ length: seats }, (_, seat) => letters[shape][seat % letters[shape].length]).join('')
}

/**
 * A room in which every kind of score is there: together, split, below 3, unknown. On the first candidate business impact
 * was voted on twice and agreed on, with what convinced the room; data availability was voted on twice.
 */
export function fullRoom(candidates: number, seats: number, titles: readonly string[]): Workshop {
  const cards = Object.fromEntries(
    Array.from({ length: candidates }, (_, row) => [
      `K-${row + 1}`,
      criterionIds.map((_id, column) =>
        votesOf(shapes[(row + 2 * column) % shapes.length] ?? 'apart', seats),
      ),
    ]),
  )
  const voted = votedRoom(cards, seats)
  const titled: Workshop = {
    ...voted,
    candidates: voted.candidates.map((one, row) => ({ ...one, title: titles[row % titles.length] ?? '' })),
  }
  const candidateId = titled.candidates[0]?.id as CandidateId
  const given = countingIds()
  const votes = Object.fromEntries(
    titled.participants.map(({ id }, seat): [string, Vote] => [id, seat % 5 === 4 ? 3 : 2]),
  )
  const again = (['businessImpact', 'dataAvailability'] as const).reduce(
    (room, criterionId) => edited(room, enterCellVotes({ candidateId, criterionId, round: 2, votes }), given),
    titled,
  )
  return edited(again, settleCell(candidateId, 'businessImpact', 2, longReason), given)
}
