import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePercents } from '../../../renderer/domain/votes/whole-percents.ts'

test.each([
  [
    [1 / 3, 1 / 3, 1 / 3],
    [34, 33, 33],
  ],
  [
    [0.456_666_666_7, 0.256_666_666_7, 0.156_666_666_7, 0.09, 0.04 - 1e-10],
    [46, 26, 15, 9, 4],
  ],
  [
    [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6],
    [17, 17, 17, 17, 16, 16],
  ],
  [
    [0.29, 0.71],
    [29, 71],
  ],
  // Both halves are missing; binary fractions make a little less of the first.
  [
    [0.285, 0.715],
    [29, 71],
  ],
  [[1], [100]],
  [
    [0, 1, 0],
    [0, 100, 0],
  ],
])('%j of a whole are %j per cent', (shares, percents) => {
  expect(wholePercents(shares)).toEqual(percents)
})

test('shares that are no whole are rounded one by one', () => {
  expect(wholePercents([0.333, 0.335])).toEqual([33, 34])
  expect(wholePercents([])).toEqual([])
})

test('the parts of a whole add up to 100, each less than a per cent from what it is, and in the same order', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 })
    .filter((raw) => raw.some((one) => one > 0))
  fc.assert(
    fc.property(weights, (raw) => {
      const sum = raw.reduce((total, one) => total + one, 0)
      const shares = raw.map((one) => one / sum)
      const percents = wholePercents(shares)
      expect(percents.reduce((total, one) => total + one, 0)).toBe(100)
      percents.forEach((one, index) => {
        expect(Math.abs(one - (shares[index] ?? 0) * 100)).toBeLessThan(1)
        shares.forEach((share, other) => {
          if (share < (shares[index] ?? 0)) expect(percents[other]).toBeLessThanOrEqual(one)
        })
      })
    }),
  )
})
