const percent = 100
/** Parts of a whole come from divisions; their sum misses 1 by no more than that. */
const dust = 1e-9

/**
 * Shares from 0 to 1 as whole per cents that add up to 100 where the shares are a whole: each is rounded down, and the per
 * cents that are then missing go to those that lost most (largest remainders), earlier ones first among equals. Shares that
 * are no whole are rounded one by one.
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => share * percent)
  const sum = shares.reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) > dust) return parts.map(Math.round)
  const whole = parts.map((part) => Math.floor(part + dust))
  const missing = percent - whole.reduce((total, part) => total + part, 0)
  const lost = (index: number) => (parts[index] ?? 0) - (whole[index] ?? 0)
  const raised = new Set(
    shares
      .map((_, index) => index)
      .sort((one, other) =>
        Math.abs(lost(other) - lost(one)) > dust ? lost(other) - lost(one) : one - other,
      )
      .slice(0, missing),
  )
  return whole.map((part, index) => (raised.has(index) ? part + 1 : part))
}
