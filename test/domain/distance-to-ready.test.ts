import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criterionIds } from '../../renderer/domain/criteria.ts'
import { distanceToReady } from '../../renderer/domain/distance-to-ready.ts'
import { settleCell } from '../../renderer/domain/edits/scoring.ts'
import { scoreCandidate } from '../../renderer/domain/ranking.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { countingIds, votedRoom } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { candidateOf } from '../support/imported-insurer.ts'

const scored = (workshop: Workshop) => scoreCandidate(workshop, candidateOf(workshop, 'A-1'))
const distance = (typed: readonly string[]) =>
  distanceToReady(scored(votedRoom({ 'A-1': typed }, typed[0]?.length ?? 1)).cells)

/** The fewest changes found by trying every set of votes, each raised to 5. */
function byTrying(typed: readonly string[]): number {
  const letters = typed.join('').length
  let fewest = Number.POSITIVE_INFINITY
  for (let set = 0; set < 2 ** letters; set += 1) {
    const raised = set.toString(2).split('1').length - 1
    if (raised >= fewest) continue
    let at = 0
    const tried = typed.map((votes) => [...votes].map((vote) => ((set >> at++) & 1 ? '5' : vote)).join(''))
    if (scored(votedRoom({ 'A-1': tried }, typed[0]?.length ?? 1)).verdict.tier === 'ready') fewest = raised
  }
  return fewest
}

describe('the distance to ready', () => {
  test.each([
    [['444', '444', '444', '444', '333'], 0],
    [['444', '444', '444', '344', '333'], 0],
    [['444', '444', '444', '334', '333'], 1],
    [['444', '444', '444', '444', '224'], 1],
    [['222', '222', '222', '222', '222'], 10],
  ])('of %j is %i votes', (typed, votes) => {
    expect(distance(typed)).toBe(votes)
  })

  test('is what trying every change finds', () => {
    const votes = fc
      .array(fc.constantFrom('2', '3', '4'), { minLength: 2, maxLength: 2 })
      .map((two) => two.join(''))
    fc.assert(
      fc.property(fc.array(votes, { minLength: 5, maxLength: 5 }), (typed) => {
        expect(distance(typed)).toBe(byTrying(typed))
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('is 0 exactly for what is ready', () => {
    const votes = fc
      .array(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 4, maxLength: 4 })
      .map((four) => four.join(''))
    fc.assert(
      fc.property(fc.array(votes, { minLength: 5, maxLength: 5 }), (typed) => {
        const { cells, verdict } = scored(votedRoom({ 'A-1': typed }, 4))
        expect(distanceToReady(cells) === 0).toBe(verdict.tier === 'ready')
      }),
      { numRuns: 100 },
    )
  })

  test('cannot be gone by votes where a value is missing or was settled too low', () => {
    expect(distance(['444', '444', '444', '444', ''])).toBeNull()
    const room = votedRoom({ 'A-1': criterionIds.map(() => '444') }, 3)
    const low = edited(room, settleCell(candidateOf(room, 'A-1').id, 'teamReadiness', 2), countingIds())
    expect(distanceToReady(scored(low).cells)).toBeNull()
  })
})
