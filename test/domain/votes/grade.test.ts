import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tally } from '../../../renderer/domain/votes/grade.ts'
import { grade, tally, totalVotes } from '../../../renderer/domain/votes/grade.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import { oracle } from '../../support/oracles.ts'

const votes = fc.array(fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Score>, { minLength: 1, maxLength: 40 })

/** Every way in which up to `most` people can vote. */
function* tallies(most: number): Generator<Tally> {
  for (let a = 0; a <= most; a += 1)
    for (let b = 0; a + b <= most; b += 1)
      for (let c = 0; a + b + c <= most; c += 1)
        for (let d = 0; a + b + c + d <= most; d += 1)
          for (let e = 0; a + b + c + d + e <= most; e += 1) if (a + b + c + d + e > 0) yield [a, b, c, d, e]
}

const everyRoom = [...tallies(15)]
const share = (counts: Tally, test: (score: number) => boolean) =>
  counts.reduce((sum, count, index) => sum + (test(index + 1) ? count : 0), 0)

describe('the grade of a cell', () => {
  test('is the lower median (Balinski and Laraki, O14)', () => {
    const { input, expected } = oracle<{ cases: Score[][] }, { grade: Score[] }>('O14')
    expect(input.cases.map((cast) => grade(tally(cast)))).toEqual(expected.grade)
  })

  test('is 4 or better exactly when more than half said so, and red exactly when at least half said below 3', () => {
    expect(everyRoom).toHaveLength(15_503)
    for (const counts of everyRoom) {
      const total = totalVotes(counts)
      const value = grade(counts) ?? 0
      expect(value >= 4).toBe(2 * share(counts, (score) => score >= 4) > total)
      expect(value < 3).toBe(2 * share(counts, (score) => score < 3) >= total)
    }
  })

  test('does not depend on who voted first', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        expect(grade(tally(cast.toReversed()))).toBe(grade(tally(cast)))
        expect(grade(tally(cast.toSorted()))).toBe(grade(tally(cast)))
      }),
    )
  })

  test('is absent where nobody voted, which is not zero', () => {
    expect(grade([0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('a vote', () => {
  test('that moves up never lowers the grade', () => {
    fc.assert(
      fc.property(votes, fc.nat(), (cast, at) => {
        const index = at % cast.length
        const raised = cast.map((vote, seat) => (seat === index ? Math.min(5, vote + 1) : vote) as Score)
        expect(grade(tally(raised)) ?? 0).toBeGreaterThanOrEqual(grade(tally(cast)) ?? 0)
      }),
    )
  })

  test('gives the grade, flag and bar of the worked cells (O23)', () => {
    interface Expected {
      grade: number[]
      red_flag: boolean[]
      at_least_4: boolean[]
    }
    const { input, expected } = oracle<{ votes: number[][] }, Expected>('O23')
    for (const [index, typed] of input.votes.entries()) {
      const value = grade(tally(typed.filter((vote) => vote !== 0) as Score[])) ?? 0
      expect(value).toBe(expected.grade[index])
      expect(value < 3).toBe(expected.red_flag[index])
      expect(value >= 4).toBe(expected.at_least_4[index])
    }
  })
})
