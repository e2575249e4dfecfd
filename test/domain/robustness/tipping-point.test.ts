import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duel } from '../../../renderer/domain/robustness/duel.ts'
import {
  oneWeightChanges,
  tippingPoint,
  weightSteps,
} from '../../../renderer/domain/robustness/tipping-point.ts'
import type { LeaderFall } from '../../../renderer/domain/robustness/weakest-cell.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import { roomOf } from '../../support/builders.ts'
import { oracle } from '../../support/oracles.ts'
import { robustnessOf } from '../../support/scored-room.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const five = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: 5, maxLength: 5 })
const weighting = five(fc.integer({ min: 0, max: 20 }))
  .filter((raw) => sum(raw) > 0)
  .map((raw) => raw.map((one) => one / sum(raw)))
const gaps = five(fc.integer({ min: -4, max: 4 }))
const margin = (weights: readonly number[], differences: readonly number[]) =>
  sum(weights.map((weight, index) => weight * (differences[index] ?? 0)))

describe('the tipping point', () => {
  test('is the least weight that must move (O21, checked against a linear program)', () => {
    const { input, expected } = oracle<
      { cases: { w: number[]; d: number[] }[] },
      { points: (number | null)[] }
    >('O21')
    const found = input.cases.map(({ w, d }) => {
      const point = tippingPoint(w, d)
      return point.kind === 'points' ? point.share : null
    })
    for (const [index, points] of expected.points.entries()) {
      // Version 2 never moves weight to a criterion that has none.
      const { w, d } = input.cases[index] ?? { w: [], d: [] }
      const least = Math.min(...d)
      if (!d.some((one, at) => one === least && (w[at] ?? 0) > 0)) continue
      if (points === null) expect(found[index]).toBeNull()
      else expect(found[index]).toBeCloseTo(points, 9)
    }
  })

  test('brings the challenger level, and no weight is taken that is not there', () => {
    fc.assert(
      fc.property(weighting, gaps, (weights, differences) => {
        if (margin(weights, differences) < 0) return
        const point = tippingPoint(weights, differences)
        if (point.kind === 'impossible') {
          const weighing = differences.filter((_, index) => (weights[index] ?? 0) > 0)
          expect(Math.min(...weighing)).toBeGreaterThan(0)
          return
        }
        const moved = weights.map((weight, index) => {
          const taken = point.from.find(({ criterion }) => criterion === index)?.share ?? 0
          return weight - taken + (index === point.to ? point.share : 0)
        })
        expect(Math.min(...moved)).toBeGreaterThan(-1e-12)
        expect(sum(moved)).toBeCloseTo(1, 9)
        expect(margin(moved, differences)).toBeLessThan(1e-9)
      }),
    )
  })

  test('never moves weight to a criterion that has none', () => {
    const point = tippingPoint([0.5, 0.5, 0, 0, 0], [1, 0, -4, 0, 0])
    expect(point).toEqual({ kind: 'points', share: 0.5, to: 1, from: [{ criterion: 0, share: 0.5 }] })
  })

  test('is said in plain steps: hardly any, to the nearest five, or all of a criterion', () => {
    const equal = [0.2, 0.2, 0.2, 0.2, 0.2]
    const said = (share: number, from: readonly number[] = [0]) =>
      weightSteps(
        {
          kind: 'points',
          share,
          to: 4,
          from: from.map((criterion) => ({ criterion, share: share / from.length })),
        },
        equal,
      )
    expect([said(0.04), said(0.12), said(0.2), said(0.2, [0, 1]), said(0.23, [0, 1])]).toEqual([
      { kind: 'hardlyAny' },
      { kind: 'about', of100: 10 },
      { kind: 'allOf', criterion: 0 },
      { kind: 'about', of100: 20 },
      { kind: 'about', of100: 25 },
    ])
  })
})

describe('the smallest fall of one score of the leader', () => {
  const fallOf = (cards: Parameters<typeof roomOf>[0], weights?: readonly number[]) => {
    const room = roomOf(cards, weights)
    const key = (id: string) => room.candidates.find((one) => one.id === id)?.key
    const { weakest } = robustnessOf(room)
    const said = (fall: LeaderFall | null | undefined) =>
      fall ? [criterionIds[fall.criterion], fall.fall, ...fall.challengers.map(key)] : null
    return [said(weakest?.levels), said(weakest?.passes)]
  }

  test('is in whole points, and says who would be level and who would pass', () => {
    expect(fallOf({ A: [5, 5, 4, 4, 4], B: [5, 4, 4, 4, 4] })).toEqual([
      ['businessImpact', 1, 'B'],
      ['businessImpact', 2, 'B'],
    ])
  })

  test('counts a fall out of the group', () => {
    expect(fallOf({ A: [4, 4, 4, 4, 3], B: [5, 5, 5, 3, 3] })).toEqual([
      ['businessImpact', 1, 'B'],
      ['businessImpact', 1, 'B'],
    ])
  })

  test('is none where nobody else can lead, and where the first place is shared', () => {
    expect(fallOf({ A: [4, 4, 4, 4, 4] })).toEqual([null, null])
    expect(robustnessOf(roomOf({ A: [4, 4, 4, 4, 4], B: [4, 4, 4, 4, 4] })).weakest).toBeNull()
  })
})

describe('a change of one weight alone', () => {
  test('that swaps a pair is that of Triantaphyllou and Sanchez (O10)', () => {
    interface Input {
      A: number[][]
      w: number[]
    }
    interface Expected {
      P_exact: number[]
      percent_exact: Record<string, (number | null)[]>
    }
    const { input, expected } = oracle<Input, Expected>('O10')
    // The table lists alternatives by row, each with its four criteria.
    const column = (alternative: number) => input.A[alternative] ?? []
    const totals = input.A.map((_, alternative) => margin(input.w, column(alternative)))
    for (const [index, total] of expected.P_exact.entries()) expect(totals[index]).toBeCloseTo(total, 6)
    for (const [pair, percents] of Object.entries(expected.percent_exact)) {
      const [one = 0, other = 0] = pair.split('-').map((name) => Number(name) - 1)
      const differences = column(other).map((value, index) => value - (column(one)[index] ?? 0))
      const found = oneWeightChanges(input.w, differences)
      for (const [criterion, percent] of percents.entries()) {
        const change = found[criterion] ?? null
        if (percent === null) expect(change).toBeNull()
        else expect(100 * (change ?? Number.NaN)).toBeCloseTo(percent, 2)
      }
    }
  })
})

describe('a duel', () => {
  test('is won under an exact share of all weightings (O19)', () => {
    const { input, expected } = oracle<{ d: number[][] }, { p: number[] }>('O19')
    for (const [index, differences] of input.d.entries()) {
      expect(duel(differences)).toBeCloseTo(expected.p[index] ?? Number.NaN, 12)
    }
  })

  test('is won by one exactly as often as it is lost by the other', () => {
    fc.assert(
      fc.property(gaps, (differences) => {
        expect(duel(differences) + duel(differences.map((one) => -one))).toBeCloseTo(1, 9)
      }),
    )
  })
})
