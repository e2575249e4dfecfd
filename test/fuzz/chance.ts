/** Draws that a seed repeats: whole numbers below a limit, and one of a list. */
export interface Chance {
  readonly below: (limit: number) => number
  readonly oneOf: <T>(list: readonly T[]) => T
}

/** A sequence of draws from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, oneOf: (list) => list[below(list.length)] as (typeof list)[number] }
}
