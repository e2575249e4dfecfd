import type { Criteria, CriterionId, PerCriterion } from '../workshop/criteria.ts'
import { perCriterion } from '../workshop/criteria.ts'

export const weightSchemes = ['equal', 'rankSum', 'rankOrderCentroid'] as const
export type WeightScheme = (typeof weightSchemes)[number]

/** Equal weights for `count` criteria, summing to 1. */
export function equalWeights(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1 / count)
}

/** Rank-sum weights, most important first: (n - rank + 1) over the sum of the ranks. */
export function rankSumWeights(count: number): readonly number[] {
  const sum = (count * (count + 1)) / 2
  return Array.from({ length: count }, (_, index) => (count - index) / sum)
}

/** Rank-order centroid weights, most important first (Edwards and Barron 1994): (1/n) times the sum of 1/k for k from the rank to n. */
export function rankOrderCentroidWeights(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const terms = Array.from({ length: count - index }, (_, step) => 1 / (index + 1 + step))
    return terms.reduce((sum, term) => sum + term, 0) / count
  })
}

const makers: Readonly<Record<WeightScheme, (count: number) => readonly number[]>> = {
  equal: equalWeights,
  rankSum: rankSumWeights,
  rankOrderCentroid: rankOrderCentroidWeights,
}

/** The weights a scheme gives to criteria listed from the most to the least important. */
export function schemeWeights(
  scheme: WeightScheme,
  importance: readonly CriterionId[],
): PerCriterion<number> {
  const weights = makers[scheme](importance.length)
  return perCriterion((id) => weights[importance.indexOf(id)] ?? 0)
}

export interface Weights {
  /** Sum to 1. */
  readonly byCriterion: PerCriterion<number>
  /** True when every raw weight is zero, so that equal weights stand in. */
  readonly allZero: boolean
}

/** The raw weights of a workshop's criteria. */
export function rawWeights(criteria: Criteria): PerCriterion<number> {
  const raw = new Map(criteria.map((criterion) => [criterion.id, criterion.weight]))
  return perCriterion((id) => raw.get(id) ?? 0)
}

/** Raw weights as shares of 1: w = r / sum r. All zero counts as equal and is said. */
export function sharesOf(raw: PerCriterion<number>): Weights {
  const sum = Object.values(raw).reduce((total, weight) => total + weight, 0)
  return sum > 0
    ? { byCriterion: perCriterion((id) => raw[id] / sum), allZero: false }
    : { byCriterion: perCriterion(() => 1 / 5), allZero: true }
}

/** The weights of a workshop's criteria as shares of 1. */
export function normaliseWeights(criteria: Criteria): Weights {
  return sharesOf(rawWeights(criteria))
}

const exactness = 1e-6
/** More parts than these are no longer easy to read, and no scheme of the method needs them. */
const mostParts = 1000

/** How many decimals points are shown with: one where all criteria count the same, as five integers give no more; else two. */
export function pointsDecimals(weights: readonly number[]): 1 | 2 {
  return weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) < exactness) ? 1 : 2
}

/**
 * Weights that sum to 1 as the smallest whole numbers in the same ratio, such as 5 4 3 2 1, so that nobody has to read
 * decimals; null where no ratio of up to a thousand parts is the same.
 */
export function wholeParts(weights: readonly number[]): readonly number[] | null {
  for (let all = 1; all <= mostParts; all += 1) {
    const parts = weights.map((weight) => Math.round(weight * all))
    const isSame = weights.every((weight, index) => Math.abs(weight * all - (parts[index] ?? 0)) < exactness)
    if (isSame && parts.reduce((sum, part) => sum + part, 0) === all) return parts
  }
  return null
}
