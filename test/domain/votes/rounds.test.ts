import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../renderer/domain/edits/edit.ts'
import {
  enterCardVotes,
  enterCellVotes,
  importBallots,
  settleCell,
} from '../../../renderer/domain/edits/edit-scores.ts'
import { agreementOf, meanDistance } from '../../../renderer/domain/robustness/agreement.ts'
import { largestDisagreements } from '../../../renderer/domain/robustness/largest-disagreements.ts'
import { scoreCandidate, scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import type { ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const voted = votedRoom({ 'A-1': ['333', '444', '555', '234', '125'] }, 3)
const candidate = candidateOf(voted, 'A-1')
const room = edited(voted, settleCell(candidate.id, 'businessImpact', 4, 'agreed'), given)
const [one, two, three] = room.participants.map(({ id }) => id) as [
  ParticipantId,
  ParticipantId,
  ParticipantId,
]
const cellOf = (workshop: Workshop, id: (typeof criterionIds)[number] = 'businessImpact') =>
  scoreCandidate(workshop, candidate).cells[id]

const again = (round: number): Edit =>
  enterCellVotes({
    candidateId: candidate.id,
    criterionId: 'businessImpact',
    round,
    votes: { [one]: 2, [two]: 2, [three]: 3 },
  })

describe('a settled cell', () => {
  test('is open again once a new round of it is recorded, and reads what that round says', () => {
    expect(cellOf(room)).toMatchObject({ kind: 'settled', value: 4 })
    expect(cellOf(edited(room, again(2), given))).toMatchObject({ kind: 'provisional', value: 2 })
  })

  test('stays settled when votes of its own round are corrected or come late', () => {
    expect(cellOf(edited(room, again(1), given))).toMatchObject({ kind: 'settled', value: 4 })
  })

  test('stays settled when another cell is voted on again', () => {
    const other = enterCellVotes({
      candidateId: candidate.id,
      criterionId: 'dataAvailability',
      round: 2,
      votes: { [one]: 1 },
    })
    expect(cellOf(edited(room, other, given))).toMatchObject({ kind: 'settled', value: 4 })
  })

  test('is opened again by a paper card and by a file of the next round too', () => {
    const ballot = { round: 2, candidateId: candidate.id, participantId: one }
    const card = enterCardVotes({ ...ballot, votes: [5, 5, 5, 5, 5] })
    expect(cellOf(edited(room, card, given))).toMatchObject({
      kind: 'provisional',
      value: 3,
      count: { round: 2, tally: [0, 0, 2, 0, 1] },
    })
    const file = importBallots([{ ...ballot, votes: { businessImpact: 1 } }])
    expect(cellOf(edited(room, file, given))).toMatchObject({
      kind: 'provisional',
      value: 3,
      count: { round: 2, tally: [1, 0, 2, 0, 0] },
    })
  })

  test('is settled as before when the round that opened it is taken back, and the label says that it was opened', () => {
    const result = again(2)(room, given)
    if (result.kind !== 'changed') throw new Error('Nothing was recorded')
    expect(result.label.key).toBe('label.cellVotesAgain')
    const after = applyChanges(room, result.changes)
    expect(after && applyChanges(after, invert(result.changes))).toEqual(room)
  })
})

describe('the largest disagreements', () => {
  test('are the cells with the votes furthest from the grade, widest first, without those settled or agreed on', () => {
    const all = votedRoom(
      { 'A-1': ['1155', '3344', '1555', '4444', '2345'], 'A-2': ['1155', '55', '5151', '4', '2244'] },
      4,
    )
    const first = candidateOf(all, 'A-1')
    const settled = edited(all, settleCell(first.id, 'businessImpact', 3), given)
    const found = largestDisagreements(scoreInPlay(settled))
    expect(
      found.map(({ candidateId, criterionId, distance }) => [
        candidateId === first.id ? 'A-1' : 'A-2',
        criterionId,
        distance,
      ]),
    ).toEqual([
      ['A-2', 'businessImpact', 2],
      ['A-2', 'technicalFeasibility', 2],
      ['A-1', 'technicalFeasibility', 1],
      ['A-1', 'productionPath', 1],
      ['A-2', 'productionPath', 1],
    ])
  })

  test('leave out no cell that is as wide as one that is in', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const scored = scoreInPlay(workshop)
        const found = largestDisagreements(scored)
        const least = Math.min(...found.map(({ distance }) => distance))
        for (const { candidate: each, cells } of scored) {
          for (const id of criterionIds) {
            const { tally } = cells[id].count
            const isIn = found.some((entry) => entry.candidateId === each.id && entry.criterionId === id)
            const differs =
              cells[id].kind !== 'settled' && !['tooFew', 'aligned'].includes(agreementOf(tally))
            if (!differs) expect(isIn).toBe(false)
            else if (found.length > 0 && (meanDistance(tally) ?? 0) >= least) expect(isIn).toBe(true)
          }
        }
      }),
    )
  })
})
