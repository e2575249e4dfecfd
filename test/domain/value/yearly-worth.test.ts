import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unknownParts, yearlyCost, yearlyWorth } from '../../../renderer/domain/value/value.ts'
import type { ValueInputs } from '../../../renderer/domain/value/value-inputs.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import { valueRange } from '../../../renderer/domain/value/value-range.ts'

/** The invoices of the insurer: 9,240 hours at EUR 36, 4,536 cases in error at EUR 240, 45 % of it to be saved. */
const invoices: ValueInputs = {
  volumePerMonth: 4200,
  minutesPerCase: 11,
  costPerHour: 36,
  errorRatePercent: 9,
  costPerError: 240,
  revenueEffectPerYear: null,
  savableSharePercent: 45,
}

const amount = fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: null })
const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
const anyInputs: fc.Arbitrary<ValueInputs> = fc.record({
  volumePerMonth: amount,
  minutesPerCase: amount,
  costPerHour: amount,
  errorRatePercent: percent,
  costPerError: amount,
  revenueEffectPerYear: amount,
  savableSharePercent: percent,
})

describe('what a candidate is worth in a year', () => {
  test('is the share saved of the cost of the hours, the same share of the cost of errors, and the revenue', () => {
    const { money, parts } = yearlyWorth({ ...invoices, revenueEffectPerYear: 10_000 })
    expect(parts.effort).toEqual({ kind: 'known', money: expect.closeTo(332_640 * 0.45, 6) })
    expect(parts.errors).toEqual({ kind: 'known', money: expect.closeTo(4536 * 240 * 0.45, 6) })
    expect(parts.revenue).toEqual({ kind: 'known', money: 10_000 })
    expect(money).toBeCloseTo(149_688 + 489_888 + 10_000, 6)
  })

  test('counts what is known and names what is not, with the inputs that it waits for', () => {
    const worth = yearlyWorth({ ...invoices, costPerError: null })
    expect(worth.money).toBeCloseTo(149_688, 6)
    expect(worth.parts.errors).toEqual({ kind: 'unknown', missing: ['costPerError'] })
    expect(unknownParts(worth)).toEqual(['errors', 'revenue'])
  })

  test('is not known where no part is, which is not zero', () => {
    const worth = yearlyWorth({ ...invoices, savableSharePercent: null })
    expect(worth.money).toBeNull()
    expect(worth.parts.effort).toEqual({ kind: 'unknown', missing: ['savableSharePercent'] })
    expect(yearlyWorth(unknownValue).money).toBeNull()
    expect(yearlyWorth({ ...invoices, savableSharePercent: 0 }).money).toBe(0)
  })

  test('may be revenue alone', () => {
    expect(yearlyWorth({ ...unknownValue, revenueEffectPerYear: 80_000 }).money).toBe(80_000)
  })

  test('is the mean of its range where no figure has a range, whatever is known', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { money } = yearlyWorth(inputs)
        const range = valueRange(inputs, {})
        if (money === null) expect(range).toBeNull()
        else expect(range?.mean).toBeCloseTo(money, 3)
      }),
    )
  })
})

describe('what the work costs in a year', () => {
  test('is its hours and its errors: more than can be saved of it', () => {
    expect(yearlyCost(invoices)).toEqual({
      money: expect.closeTo(332_640 + 1_088_640, 6),
      lacksErrors: false,
    })
    expect(yearlyCost(invoices).money).toBeGreaterThan(yearlyWorth(invoices).money ?? 0)
  })

  test('says that errors are missing only where somebody began to size them', () => {
    expect(yearlyCost({ ...invoices, costPerError: null })).toEqual({
      money: expect.closeTo(332_640, 6),
      lacksErrors: true,
    })
    expect(yearlyCost({ ...invoices, errorRatePercent: null, costPerError: null }).lacksErrors).toBe(false)
    expect(yearlyCost(unknownValue)).toEqual({ money: null, lacksErrors: false })
  })

  test('is never below what a pilot could save of it, revenue aside', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { parts } = yearlyWorth({ ...inputs, revenueEffectPerYear: null })
        const saved = [parts.effort, parts.errors].reduce(
          (sum, part) => sum + (part.kind === 'known' ? part.money : 0),
          0,
        )
        expect(saved).toBeLessThanOrEqual((yearlyCost(inputs).money ?? 0) * (1 + 1e-9))
      }),
    )
  })
})
