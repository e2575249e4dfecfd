import { describe, expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'
import { robustnessOf } from '../../support/scored-room.ts'

const alike = (votes: string) => Array.from({ length: 5 }, () => votes)
const four = alike('444').slice(1)
const found = (room: Workshop) => robustnessOf(room).leaveOneOut

describe('without each person in turn', () => {
  test('the first place stays where everybody agrees', () => {
    const room = votedRoom({ A: alike('555'), B: alike('444') }, 3)
    expect(found(room)).toEqual({ people: 3, stays: 3, shared: 0, another: 0, turns: [] })
  })

  test('nothing is said for fewer than three people', () => {
    expect(found(votedRoom({ A: alike('55'), B: alike('44') }, 2))).toBeNull()
    expect(found(votedRoom({ A: alike('555'), B: alike('444') }, 3))).not.toBeNull()
  })

  test('somebody joins the leader, or takes its place, where the one who made the difference is left out', () => {
    // The lower median of 5 5 4 is 5; without one of the first two it is 4.
    const joined = votedRoom({ A: [...four, '554'], B: [...four, '444'] }, 3)
    const passed = votedRoom({ A: [...four.slice(1), '554', '554'], B: [...four, '555'] }, 3)
    const turnsTo = (room: Workshop, kind: string, leaders: readonly string[]) =>
      room.participants.slice(0, 2).map((one) => ({
        participantId: one.id,
        kind,
        leaders: leaders.map((key) => candidateOf(room, key).id),
      }))
    expect(found(joined)).toEqual({
      ...{ people: 3, stays: 1, shared: 2, another: 0 },
      turns: turnsTo(joined, 'shared', ['A', 'B']),
    })
    expect(found(passed)).toEqual({
      ...{ people: 3, stays: 1, shared: 0, another: 2 },
      turns: turnsTo(passed, 'another', ['B']),
    })
  })

  test('another first place is also one of two that shared it alone', () => {
    const room = votedRoom({ A: [...four, '554'], B: [...four, '555'] }, 3)
    expect(found(room)).toMatchObject({ stays: 1, shared: 0, another: 2 })
  })

  test('a score that the room agreed on away from the votes stays as it is', () => {
    const room = votedRoom({ A: [...four, '554'], B: [...four, '444'] }, 3)
    const settled = edited(room, settleCell(candidateOf(room, 'A').id, 'productionPath', 4), countingIds())
    expect(found(settled)).toMatchObject({ stays: 3, shared: 0, another: 0 })
  })
})
