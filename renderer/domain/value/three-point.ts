/** A figure that is not known exactly: read as its 10th, 50th and 90th percentile. */
export interface ThreePoint {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** Mean and variance of something uncertain; the variance in the square of its unit. */
export interface Moments {
  readonly mean: number
  readonly variance: number
}

/** Where something uncertain lies: its 10th, 50th and 90th percentile. */
export interface Range {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The 90th percentile of a standard normal. */
const z90 = 1.2815515655446004

const weights = [0.3, 0.4, 0.3] as const

/** Swanson's rule: 0.3 P10 + 0.4 P50 + 0.3 P90, and the variance of those three points with the same weights. */
export function momentsOf({ low, likely, high }: ThreePoint): Moments {
  const points = [low, likely, high]
  const mean = points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * point, 0)
  const variance = points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (point - mean) ** 2, 0)
  return { mean, variance }
}

/** Of a figure that is known. */
export function certain(value: number): Moments {
  return { mean: value, variance: 0 }
}

/** The product of independent factors: E = prod mu, Var = prod (mu^2 + s^2) - prod mu^2 (Goodman 1960). */
export function productMoments(factors: readonly Moments[]): Moments {
  const mean = factors.reduce((product, one) => product * one.mean, 1)
  const squares = factors.reduce((product, one) => product * (one.mean ** 2 + one.variance), 1)
  return { mean, variance: Math.max(0, squares - mean ** 2) }
}

/** The sum of independent parts. */
export function sumMoments(parts: readonly Moments[]): Moments {
  return {
    mean: parts.reduce((sum, one) => sum + one.mean, 0),
    variance: parts.reduce((sum, one) => sum + one.variance, 0),
  }
}

/** How much a factor adds to the doubt about a product: ln(1 + CV^2), which adds up over independent factors. */
export function logVariance({ mean, variance }: Moments): number {
  return mean === 0 ? 0 : Math.log(1 + variance / mean ** 2)
}

/** The range of something positive, log-normal with s^2 = ln(1 + Var / E^2). All three are the mean where nothing is in doubt. */
export function logNormalRange(moments: Moments): Range {
  const { mean } = moments
  const s = Math.sqrt(logVariance(moments))
  const middle = mean * Math.exp((-s * s) / 2)
  return { low: middle * Math.exp(-z90 * s), middle, high: middle * Math.exp(z90 * s) }
}
