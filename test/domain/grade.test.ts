import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tally } from '../../renderer/domain/grade.ts'
import {
  grade,
  groupScore,
  majorityChance,
  tally,
  totalVotes,
  usualJudgmentNudge,
} from '../../renderer/domain/grade.ts'
import type { Score } from '../../renderer/domain/votes.ts'
import { isScore } from '../../renderer/domain/votes.ts'
import { oracle } from '../support/oracles.ts'

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
    expect(groupScore([0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('the score of a cell', () => {
  test('nudges the grade by those above and below it (Fabre, O13, table 1)', () => {
    interface Input {
      table1_p_q: Record<string, [number, number]>
    }
    const { input, expected } = oracle<Input, { table1_nu: Record<string, number> }>('O13')
    for (const [name, [above, below]] of Object.entries(input.table1_p_q)) {
      expect(usualJudgmentNudge(above, below)).toBeCloseTo(expected.table1_nu[name] ?? Number.NaN, 12)
    }
  })

  test('gives the printed figures of the election of 2012 (O13, table 6)', () => {
    interface Input {
      elec2012_scale_min: number
      elec2012_shares: Record<string, number[]>
    }
    const { input, expected } = oracle<Input, { elec2012_n: Record<string, number> }>('O13')
    const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
    for (const [name, printed] of Object.entries(input.elec2012_shares)) {
      // Printed with four digits, the shares of a candidate do not quite sum to 1.
      const shares = printed.map((part) => part / sum(printed))
      const median = shares.findIndex((_, index) => sum(shares.slice(0, index + 1)) >= 0.5)
      const nudge = usualJudgmentNudge(sum(shares.slice(median + 1)), sum(shares.slice(0, median)))
      const score = input.elec2012_scale_min + median + nudge
      expect(Math.abs(score - (expected.elec2012_n[name] ?? Number.NaN)), name).toBeLessThan(5e-4)
    }
  })

  test('and grade, flag and bar are those of the worked cells (O23)', () => {
    interface Expected {
      grade: number[]
      score: number[]
      red_flag: boolean[]
      at_least_4: boolean[]
    }
    const { input, expected } = oracle<{ votes: number[][] }, Expected>('O23')
    for (const [index, typed] of input.votes.entries()) {
      const counts = tally(
        typed
          .filter((vote) => vote !== 0)
          .map((vote) => vote as Score)
          .filter(isScore),
      )
      const value = grade(counts) ?? 0
      expect(value).toBe(expected.grade[index])
      expect(groupScore(counts)).toBeCloseTo(expected.score[index] ?? Number.NaN, 12)
      expect(value < 3).toBe(expected.red_flag[index])
      expect(value >= 4).toBe(expected.at_least_4[index])
    }
  })

  test('agrees with the grade at both bars in every room of up to 15', () => {
    for (const counts of everyRoom) {
      const value = grade(counts) ?? 0
      const score = groupScore(counts) ?? 0
      expect(score > 3.5).toBe(value >= 4)
      expect(score <= 2.5).toBe(value < 3)
      expect(Math.abs(score - value)).toBeLessThanOrEqual(0.5)
    }
  })

  test('never falls when a vote rises', () => {
    fc.assert(
      fc.property(votes, fc.nat(), (cast, at) => {
        const index = at % cast.length
        const raised = cast.map((vote, seat) => (seat === index ? Math.min(5, vote + 1) : vote) as Score)
        expect(groupScore(tally(raised)) ?? 0).toBeGreaterThanOrEqual((groupScore(tally(cast)) ?? 0) - 1e-12)
      }),
    )
  })
})

describe('the chance of a majority', () => {
  test('is that of the Bayesian bootstrap (O22)', () => {
    const { input, expected } = oracle<{ n_m: [number, number][] }, { p: number[] }>('O22')
    for (const [index, [people, atOrAbove]] of input.n_m.entries()) {
      expect(majorityChance(people, atOrAbove)).toBeCloseTo(expected.p[index] ?? Number.NaN, 12)
    }
  })
})
