/** Nine decimals: what a sum of floating-point products can promise, and what ties are told by. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
