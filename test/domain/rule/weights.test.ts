import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  equalWeights,
  normaliseWeights,
  rankOrderCentroidWeights,
  rankSumWeights,
  schemeWeights,
  weightSchemes,
} from '../../../renderer/domain/rule/weights.ts'
import type { Criteria } from '../../../renderer/domain/workshop/criteria.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import { defaultCriteria } from '../../../renderer/texts/criterion-sets.ts'
import { oracle } from '../../support/oracles.ts'

const weighted = (weights: readonly number[]): Criteria =>
  defaultCriteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }))

describe('weights', () => {
  test('by rank-order centroid are those of the literature (O15)', () => {
    const { input, expected } = oracle<{ n: number[] }, { weights: Record<string, number[]> }>('O15')
    for (const count of input.n) {
      const weights = rankOrderCentroidWeights(count)
      for (const [rank, weight] of (expected.weights[count] ?? []).entries()) {
        expect(weights[rank]).toBeCloseTo(weight, 12)
      }
    }
  })

  test('by rank sum fall evenly, and equal weights do not fall', () => {
    expect(rankSumWeights(5).map((weight) => Math.round(weight * 15))).toEqual([5, 4, 3, 2, 1])
    expect(new Set(equalWeights(5))).toEqual(new Set([0.2]))
  })

  test.each(weightSchemes)('of the scheme %s are given by importance and sum to 1', (scheme) => {
    const importance = criterionIds.toReversed()
    const weights = importance.map((id) => schemeWeights(scheme, importance)[id])
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(weights.toSorted((one, other) => other - one)).toEqual(weights)
  })

  test('are shares of 1, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }), (raw) => {
        const { byCriterion, allZero } = normaliseWeights(weighted(raw))
        expect(Object.values(byCriterion).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
        expect(allZero).toBe(raw.every((weight) => weight === 0))
      }),
    )
  })

  test('that are all zero count as equal, and that is said', () => {
    expect(normaliseWeights(weighted([0, 0, 0, 0, 0]))).toEqual({
      byCriterion: Object.fromEntries(criterionIds.map((id) => [id, 0.2])),
      allZero: true,
    })
  })
})
