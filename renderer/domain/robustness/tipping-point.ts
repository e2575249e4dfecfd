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

/**
 * The least weight to move (fractional knapsack): all of it goes to the criterion where the challenger does best, taken
 * first from where it does worst. `differences` are leader minus challenger by criterion; weights sum to 1. Nothing has to
 * move when they are level already.
 */
export function tippingPoint(weights: readonly number[], differences: readonly number[]): TippingPoint {
  const margin = differences.reduce((sum, difference, index) => sum + difference * (weights[index] ?? 0), 0)
  const sink = differences.indexOf(Math.min(...differences))
  const least = differences[sink] ?? 0
  const nothing: TippingPoint = { kind: 'points', share: 0, to: sink, from: [] }
  if (margin <= 0) return nothing
  if (least > 0) return { kind: 'impossible' }
  let left = margin
  const from: { criterion: number; share: number }[] = []
  const sources = differences.map((_, index) => index).filter((index) => index !== sink)
  sources.sort((one, other) => (differences[other] ?? 0) - (differences[one] ?? 0))
  for (const criterion of sources) {
    const gain = (differences[criterion] ?? 0) - least
    const share = gain > 0 ? Math.min(weights[criterion] ?? 0, left / gain) : 0
    if (share > 0) from.push({ criterion, share })
    left -= share * gain
    if (left <= 1e-12) break
  }
  return { kind: 'points', share: from.reduce((sum, one) => sum + one.share, 0), to: sink, from }
}

/**
 * The smallest fall of one score of the leader that loses its lead: margin / weight of the criterion. Null where no score
 * can fall so far, as none goes below 1.
 */
export function smallestFall(
  weights: readonly number[],
  leader: readonly number[],
  margin: number,
): { readonly criterion: number; readonly fall: number } | null {
  const falls = leader.flatMap((score, criterion) => {
    const weight = weights[criterion] ?? 0
    const fall = weight > 0 ? margin / weight : Number.POSITIVE_INFINITY
    return fall <= score - 1 ? [{ criterion, fall }] : []
  })
  return falls.reduce<{ criterion: number; fall: number } | null>(
    (least, one) => (least && least.fall <= one.fall ? least : one),
    null,
  )
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
