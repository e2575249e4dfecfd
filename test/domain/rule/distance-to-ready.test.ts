import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { answerGate } from '../../../renderer/domain/edits/edit-walk.ts'
import { distanceToReady, nearestToReady } from '../../../renderer/domain/rule/distance-to-ready.ts'
import { rank, scoreCandidate } from '../../../renderer/domain/rule/ranking.ts'
import type { Cell, CellCount } from '../../../renderer/domain/votes/cell.ts'
import { tally } from '../../../renderer/domain/votes/grade.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import { criterionIds, perCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const scored = (workshop: Workshop) => scoreCandidate(workshop, candidateOf(workshop, 'A-1'))
const distanceOf = (typed: readonly string[]) =>
  distanceToReady(scored(votedRoom({ 'A-1': typed }, typed[0]?.length ?? 1)).cells)
const distance = (typed: readonly string[]) => distanceOf(typed)?.votes ?? null

const countOf = (value: Score): CellCount => ({
  round: 1,
  tally: tally([value]),
  votes: 1,
  abstentions: 0,
  outs: 0,
})

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

describe('what a candidate needs to be ready', () => {
  const lifts = (card: readonly Score[]) =>
    distanceOf(card.map((value) => String(value)))?.lifts.map(
      ({ criterionId, from, to }) => `${criterionId} ${from} to ${to}`,
    )

  test.each([
    [[5, 5, 4, 2, 4], ['teamReadiness 2 to 3']],
    [[5, 5, 5, 3, 3], ['teamReadiness 3 to 4']],
    [
      [5, 2, 4, 4, 3],
      ['dataAvailability 2 to 3', 'productionPath 3 to 4'],
    ],
    [[4, 4, 4, 4, 3], []],
    [
      [1, 3, 4, 4, 4],
      ['businessImpact 1 to 3', 'dataAvailability 3 to 4'],
    ],
  ] satisfies [Score[], string[]][])('of %j is %j', (card, expected) => {
    expect(lifts(card)).toEqual(expected)
  })

  test('is the fewest points of all ways, on each of the 3,125 cards', () => {
    const values: readonly Score[] = [1, 2, 3, 4, 5]
    const cells = (card: readonly number[]) =>
      perCriterion((id): Cell => {
        const value = card[criterionIds.indexOf(id)] as Score
        return { kind: 'provisional', value, suggestion: value, count: countOf(value) }
      })
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (const d of values)
            for (const e of values) {
              const card = [a, b, c, d, e]
              const costs = card.map((value) => [Math.max(0, 3 - value), Math.max(0, 4 - value)])
              const ways = card.map((_, left) =>
                costs.reduce((sum, [three = 0, four = 0], index) => sum + (index === left ? three : four), 0),
              )
              expect(distanceToReady(cells(card))?.points).toBe(Math.min(...ways))
            }
  })
})

describe('the candidates nearest to ready', () => {
  test('come by closed gates, then points, then votes', () => {
    const room = votedRoom(
      {
        'A-1': ['33', '33', '44', '44', '44'],
        'A-2': ['22', '22', '22', '22', '22'],
        'A-3': ['34', '34', '44', '44', '44'],
        'A-4': ['44', '44', '44', '44', '44'],
      },
      2,
    )
    const stopped = edited(room, answerGate(candidateOf(room, 'A-4').id, 'sponsorNamed', 'no'), countingIds())
    const found = nearestToReady(rank(stopped), 4)
    expect(
      found.map(({ entry, distance: { points, votes } }) => [entry.candidate.key, points, votes]),
    ).toEqual([
      ['A-3', 1, 1],
      ['A-1', 1, 2],
      ['A-2', 9, 10],
      ['A-4', 0, 0],
    ])
    expect(found.at(-1)?.closedGates).toEqual(['sponsorNamed'])
  })
})

describe('the distance in votes', () => {
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
        const found = distanceToReady(cells)
        expect(found?.points === 0).toBe(verdict.tier === 'ready')
        expect(found?.votes === 0).toBe(verdict.tier === 'ready')
      }),
      { numRuns: 100 },
    )
  })

  test('cannot be gone by votes where a value is missing or was settled too low', () => {
    expect(distance(['444', '444', '444', '444', ''])).toBeNull()
    const room = votedRoom({ 'A-1': criterionIds.map(() => '444') }, 3)
    const settle = settleCell(candidateOf(room, 'A-1').id, 'teamReadiness', 2, 'Nobody is free')
    const low = edited(room, settle, countingIds())
    expect(distanceToReady(scored(low).cells)).toEqual({
      points: 1,
      lifts: [{ criterionId: 'teamReadiness', from: 2, to: 3 }],
      votes: null,
    })
  })
})
