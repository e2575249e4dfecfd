import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setValueRange } from '../../../renderer/domain/edits/edit-candidates.ts'
import {
  certain,
  logNormalRange,
  logVariance,
  momentsOf,
  productMoments,
} from '../../../renderer/domain/value/three-point.ts'
import type { ValueInputs } from '../../../renderer/domain/value/value-inputs.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import { valueRange } from '../../../renderer/domain/value/value-range.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'
import { oracle } from '../../support/oracles.ts'

const positive = fc.double({ min: 0.1, max: 1000, noNaN: true })
const points = fc.array(positive, { minLength: 3, maxLength: 3 }).map((three) => {
  const [low = 0, likely = 0, high = 0] = three.toSorted((one, other) => one - other)
  return { low, likely, high }
})

describe('a three-point figure', () => {
  test('has the mean and spread of the distribution its percentiles are of, within 3 % (O17)', () => {
    interface Expected {
      mean: number[]
      exact_beta_sd: number[]
      quantiles_2_4_12: Record<string, number>
    }
    const { input, expected } = oracle<{ cases: number[][] }, Expected>('O17')
    const index = input.cases.findIndex((one) => one.join() === '2,4,12')
    const { p10 = 0, p50 = 0, p90 = 0 } = expected.quantiles_2_4_12
    const { mean, variance } = momentsOf({ low: p10, likely: p50, high: p90 })
    expect(mean / (expected.mean[index] ?? 0)).toBeCloseTo(1, 2)
    expect(Math.abs(Math.sqrt(variance) / (expected.exact_beta_sd[index] ?? 0) - 1)).toBeLessThan(0.03)
  })

  test('is 0.3, 0.4 and 0.3 of its points (Swanson)', () => {
    expect(momentsOf({ low: 10, likely: 20, high: 40 }).mean).toBeCloseTo(23, 12)
    expect(momentsOf({ low: 7, likely: 7, high: 7 })).toEqual({
      mean: expect.closeTo(7, 12),
      variance: expect.closeTo(0, 12),
    })
  })

  test('multiplied with others gives mean and variance as adding up every combination does', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const chances = [0.3, 0.4, 0.3]
        const each = (three: typeof one) => [three.low, three.likely, three.high]
        let mean = 0
        let square = 0
        for (const [i, a] of each(one).entries())
          for (const [j, b] of each(other).entries()) {
            const chance = (chances[i] ?? 0) * (chances[j] ?? 0)
            mean += chance * a * b
            square += chance * (a * b) ** 2
          }
        const product = productMoments([momentsOf(one), momentsOf(other)])
        expect(product.mean / mean).toBeCloseTo(1, 9)
        expect((product.variance + product.mean ** 2) / square).toBeCloseTo(1, 9)
        expect(logVariance(product)).toBeCloseTo(
          logVariance(momentsOf(one)) + logVariance(momentsOf(other)),
          6,
        )
      }),
    )
  })

  test('gives a range around its middle, narrower than all lows and all highs multiplied', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 5 }), (factors) => {
        const { low, middle, high } = logNormalRange(productMoments(factors.map(momentsOf)))
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
      }),
    )
    const three = Array.from({ length: 4 }, () => ({ low: 50, likely: 100, high: 150 }))
    const { low, high } = logNormalRange(productMoments(three.map(momentsOf)))
    expect(low).toBeGreaterThan(50 ** 4)
    expect(high).toBeLessThan(150 ** 4)
  })

  test('without doubt is a point', () => {
    expect(logNormalRange(certain(42))).toEqual({ low: 42, middle: 42, high: 42 })
    expect(logNormalRange(certain(0))).toEqual({ low: 0, middle: 0, high: 0 })
  })
})

describe('the money of a year', () => {
  const invoices: ValueInputs = {
    ...unknownValue,
    volumePerMonth: 4200,
    minutesPerCase: 11,
    costPerHour: 36,
    savableSharePercent: 50,
  }

  test('is what the inputs multiply to where none is in doubt', () => {
    const found = valueRange(invoices, {})
    expect(found?.mean).toBeCloseTo(4200 * 12 * (11 / 60) * 36 * 0.5, 6)
    expect(found?.doubts).toEqual([])
    expect(found?.money.low).toBeCloseTo(found?.money.high ?? 0, 6)
  })

  test('adds what errors cost and what revenue brings', () => {
    const all = { ...invoices, errorRatePercent: 9, costPerError: 80, revenueEffectPerYear: 10_000 }
    const effort = 4200 * 12 * (11 / 60) * 36 * 0.5
    expect(valueRange(all, {})?.mean).toBeCloseTo(effort + 4200 * 12 * 0.09 * 80 * 0.5 + 10_000, 6)
  })

  test('names the input that most of the doubt comes from; the shares sum to 1', () => {
    const doubts = valueRange(invoices, {
      savableSharePercent: { low: 10, high: 80 },
      minutesPerCase: { low: 10, high: 12 },
    })?.doubts
    expect(doubts?.[0]?.input).toBe('savableSharePercent')
    expect(doubts?.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  test('is unknown where nothing can be sized', () => {
    expect(valueRange(unknownValue, {})).toBeNull()
    expect(valueRange({ ...invoices, savableSharePercent: null }, {})).toBeNull()
    expect(valueRange({ ...unknownValue, revenueEffectPerYear: 5 }, {})?.mean).toBe(5)
  })
})

describe('a range', () => {
  test('lies around the likely figure, and can be taken away', () => {
    const room = roomOf({ 'A-1': [4, 4, 4, 4, 4] })
    const [first] = room.candidates
    if (!first) throw new Error('The room is empty')
    const sized = { ...room, candidates: [{ ...first, value: { ...unknownValue, volumePerMonth: 100 } }] }
    const range = (low: number, high: number) => setValueRange(first.id, 'volumePerMonth', { low, high })
    expect(range(120, 150)(sized, countingIds()).kind).toBe('refused')
    expect(setValueRange(first.id, 'costPerHour', { low: 1, high: 2 })(sized, countingIds()).kind).toBe(
      'refused',
    )
    const ranged = edited(sized, range(80, 150), countingIds())
    expect(candidateOf(ranged, 'A-1').valueRanges).toEqual({ volumePerMonth: { low: 80, high: 150 } })
    const plain = edited(ranged, setValueRange(first.id, 'volumePerMonth', null), countingIds())
    expect(candidateOf(plain, 'A-1').valueRanges).toEqual({})
  })
})
