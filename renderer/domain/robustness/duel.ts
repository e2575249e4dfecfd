/**
 * The share of all weightings under which one candidate's total beats another's, exactly: a race of exponentials over the
 * positive and the negative differences of the scores, 0 to 1. No difference on any criterion counts as one half.
 */
export function duel(differences: readonly number[]): number {
  const ahead = differences.filter((difference) => difference > 0)
  const behind = differences.filter((difference) => difference < 0).map((difference) => -difference)
  if (ahead.length === 0 && behind.length === 0) return 0.5
  const chances = new Map<number, number>()
  const chance = (one: number, other: number): number => {
    const a = ahead[one]
    const b = behind[other]
    if (a === undefined) return 0
    if (b === undefined) return 1
    const at = one * (behind.length + 1) + other
    const known = chances.get(at)
    if (known !== undefined) return known
    const computed = (b * chance(one + 1, other) + a * chance(one, other + 1)) / (a + b)
    chances.set(at, computed)
    return computed
  }
  return chance(0, 0)
}
