/** What it takes for a challenger to draw level with the leader of its tier. */
export type TippingPoint =
  /** Share of all weight, 0 to 1, that must move at the least, and from which criteria to which. */
  | {
      readonly kind: 'points'
      readonly share: number
      readonly to: number
      readonly from: readonly { readonly criterion: number; readonly share: number }[]
    }
  /** The leader is ahead on every criterion. */
  | { readonly kind: 'impossible' }

/** Below this a margin is none: a sum of products of fractions is never so far off. */
const exactness = 1e-9

/**
 * The least weight to move (fractional knapsack): all of it goes to the criterion where the challenger does best, taken
 * first from where it does worst, of equals in the order of the criteria; a criterion without weight gets none.
 * `differences` are leader minus challenger by criterion, whole numbers; weights sum to 1. Nothing has to move when they
 * are level already.
 */
export function tippingPoint(weights: readonly number[], differences: readonly number[]): TippingPoint {
  const margin = differences.reduce((sum, difference, index) => sum + difference * (weights[index] ?? 0), 0)
  const weighing = differences.map((_, index) => index).filter((index) => (weights[index] ?? 0) > 0)
  const least = Math.min(...weighing.map((index) => differences[index] ?? 0))
  const sink = weighing.find((index) => differences[index] === least) ?? 0
  if (margin <= exactness) return { kind: 'points', share: 0, to: sink, from: [] }
  if (least > 0) return { kind: 'impossible' }
  let left = margin
  const from: { criterion: number; share: number }[] = []
  const sources = weighing.filter((index) => index !== sink)
  sources.sort((one, other) => (differences[other] ?? 0) - (differences[one] ?? 0))
  for (const criterion of sources) {
    const gain = (differences[criterion] ?? 0) - least
    const share = gain > 0 ? Math.min(weights[criterion] ?? 0, left / gain) : 0
    if (share > 0) from.push({ criterion, share })
    left -= share * gain
    if (left <= exactness) break
  }
  return { kind: 'points', share: from.reduce((sum, one) => sum + one.share, 0), to: sink, from }
}

/** A share of all weight in steps that can be said, "of 100 of weight". */
export type WeightSteps =
  | { readonly kind: 'hardlyAny' }
  /** All weight of one criterion, which then counts for nothing. */
  | { readonly kind: 'allOf'; readonly criterion: number }
  /** To the nearest five, at least five. */
  | { readonly kind: 'about'; readonly of100: number }

const step = 5

/** How much weight has to move, in plain steps; `weights` sum to 1. */
export function weightSteps(
  { share, from }: Extract<TippingPoint, { readonly kind: 'points' }>,
  weights: readonly number[],
): WeightSteps {
  const [only, ...others] = from
  const isAll =
    only !== undefined && others.length === 0 && share > (weights[only.criterion] ?? 0) - exactness
  if (isAll) return { kind: 'allOf', criterion: only.criterion }
  const of100 = share * 100
  return of100 < step ? { kind: 'hardlyAny' } : { kind: 'about', of100: Math.round(of100 / step) * step }
}

/**
 * By what part of itself each weight alone must change, the others left as they are, for two candidates to draw level
 * (Triantaphyllou and Sanchez 1997): 0.5 takes half of it away, -0.5 adds half. Null where no change does
 * it, as a weight cannot fall below 0. `differences` are leader minus challenger.
 */
export function oneWeightChanges(
  weights: readonly number[],
  differences: readonly number[],
): readonly (number | null)[] {
  const margin = differences.reduce((sum, difference, index) => sum + difference * (weights[index] ?? 0), 0)
  return weights.map((weight, index) => {
    const difference = differences[index] ?? 0
    if (difference === 0 || weight === 0) return null
    const change = margin / difference
    return change > weight ? null : change / weight
  })
}
