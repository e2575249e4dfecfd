/** Agreement of raters over several things, of Kendall's coefficient of concordance. */
export interface Concordance {
  /** 0 no agreement, 1 the same order by everybody; corrected for ties. */
  readonly w: number
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Chance of at least so much agreement if everybody had ranked at random. */
  readonly p: number
}

/** Ranks from 1, equal values share the mean of their ranks; with the tie term: the sum of t^3 - t over groups of t. */
function ranksOf(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = values
    .map((_, index) => index)
    .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  const ranks = new Array<number>(values.length).fill(0)
  let ties = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + to + 1) / 2
    const group = to - from
    ties += group ** 3 - group
    from = to
  }
  return { ranks, ties }
}

/**
 * Kendall's W with the correction for ties (Kendall and Babington Smith 1939, Siegel 1956): `ratings[rater][thing]`. Null
 * for fewer than two raters or things, and where nobody tells any two things apart.
 */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance | null {
  const raters = ratings.length
  const things = ratings[0]?.length ?? 0
  if (raters < 2 || things < 2) return null
  const ranked = ratings.map(ranksOf)
  const sums = Array.from({ length: things }, (_, thing) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[thing] ?? 0), 0),
  )
  const mean = (raters * (things + 1)) / 2
  const squares = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const ties = ranked.reduce((sum, one) => sum + one.ties, 0)
  const most = raters ** 2 * (things ** 3 - things) - raters * ties
  if (most === 0) return null
  const w = (12 * squares) / most
  const degreesOfFreedom = things - 1
  const chiSquare = raters * degreesOfFreedom * w
  return { w, chiSquare, degreesOfFreedom, p: chiSquareTail(chiSquare, degreesOfFreedom) }
}

/**
 * Pr(X >= x) of a chi-square distribution: the finite sums for even and for odd degrees of freedom (Abramowitz and Stegun
 * 26.4.4 and 26.4.5).
 */
function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1
  const isEven = degreesOfFreedom % 2 === 0
  let term = isEven ? Math.exp(-x / 2) : Math.exp(-x / 2) * Math.sqrt((2 * x) / Math.PI)
  let sum = isEven ? 0 : 2 * normalTail(Math.sqrt(x))
  for (let step = isEven ? 0 : 1; step < degreesOfFreedom; step += 2) {
    if (step > 1 || (isEven && step > 0)) term *= x / step
    sum += term
  }
  return Math.min(1, sum)
}

/** Pr(Z >= z) of a standard normal for z >= 0: a continued fraction far out, the series near 0; exact to about 1e-14. */
function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z > 3) {
    let fraction = 0
    for (let depth = 200; depth > 0; depth -= 1) fraction = depth / (z + fraction)
    return density / (z + fraction)
  }
  let term = z
  let sum = z
  for (let step = 3; Math.abs(term) > 1e-17 * Math.abs(sum); step += 2) {
    term *= (z * z) / step
    sum += term
  }
  return 0.5 - density * sum
}
