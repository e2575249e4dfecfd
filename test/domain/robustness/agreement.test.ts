import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, meanDistance } from '../../../renderer/domain/robustness/agreement.ts'
import { kendallW } from '../../../renderer/domain/robustness/kendall.ts'
import { grade, tally } from '../../../renderer/domain/votes/grade.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import { oracle } from '../../support/oracles.ts'

const vote = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Score>
const room = fc.array(vote, { minLength: 1, maxLength: 20 })

describe('the distance of the votes from the grade', () => {
  test("is twice Leik's dispersion (O03)", () => {
    interface Expected {
      D: number[]
      mean_abs_dev_from_lower_median: number[]
    }
    const { input, expected } = oracle<{ cases: number[][] }, Expected>('O03')
    for (const [index, counts] of input.cases.entries()) {
      if (counts.length !== 5) continue
      const five = counts as unknown as [number, number, number, number, number]
      expect(meanDistance(five)).toBeCloseTo(expected.mean_abs_dev_from_lower_median[index] ?? 0, 9)
      expect((meanDistance(five) ?? 0) / 2).toBeCloseTo(expected.D[index] ?? 0, 9)
    }
  })

  test('never rises when one vote moves towards the grade', () => {
    fc.assert(
      fc.property(room, fc.nat(), (cast, at) => {
        const index = at % cast.length
        const central = grade(tally(cast)) ?? 3
        const moved = cast.map((one, seat) =>
          seat === index ? ((one + Math.sign(central - one)) as Score) : one,
        )
        expect(meanDistance(tally(moved)) ?? 0).toBeLessThanOrEqual((meanDistance(tally(cast)) ?? 0) + 1e-12)
      }),
    )
  })

  test('lies between 0 and 2, and is absent where nobody voted', () => {
    expect(meanDistance([0, 0, 0, 0, 0])).toBeNull()
    expect(meanDistance([4, 0, 0, 0, 4])).toBe(2)
    expect(meanDistance([0, 0, 7, 0, 0])).toBe(0)
  })
})

describe('a cell', () => {
  const judged = (votes: string) => agreementOf(tally([...votes].map((one) => Number(one) as Score)))

  test.each([
    ['44444555', 'aligned'],
    ['33344455', 'aligned'],
    ['44444442', 'oneApart'],
    ['25252525', 'split'],
    ['22555555', 'split'],
    ['24253423', 'split'],
    ['44444431', 'oneApart'],
    ['13355555', 'spread'],
    ['15', 'tooFew'],
  ] satisfies string[][])('of %s is %s', (votes, expected) => {
    expect(judged(votes ?? '')).toBe(expected)
  })
})

describe('concordance', () => {
  test("is Kendall's W with the correction for ties (O04)", () => {
    interface Input {
      ratings_subject_by_rater: number[][]
    }
    interface Expected {
      Wt: number
      chi2: number
      df: number
      p: number
    }
    const { input, expected } = oracle<Input, Expected>('O04')
    const bySubject = input.ratings_subject_by_rater
    const byRater = (bySubject[0] ?? []).map((_, rater) => bySubject.map((row) => row[rater] ?? 0))
    const found = kendallW(byRater)
    expect(found?.w).toBeCloseTo(expected.Wt, 9)
    expect(found?.chiSquare).toBeCloseTo(expected.chi2, 7)
    expect(found?.degreesOfFreedom).toBe(expected.df)
    expect(found?.p).toBeCloseTo(expected.p, 9)
  })

  test('is 1 where everybody ranks alike, 0 where two rank in reverse, and absent where nobody tells things apart', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [2, 4, 5],
      ])?.w,
    ).toBeCloseTo(1, 12)
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.w,
    ).toBeCloseTo(0, 12)
    expect(
      kendallW([
        [4, 4, 4],
        [4, 4, 4],
      ]),
    ).toBeNull()
    expect(kendallW([[1, 2, 3]])).toBeNull()
  })
})
