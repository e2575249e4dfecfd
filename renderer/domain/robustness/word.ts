const words = ['clear', 'ahead', 'open'] as const
/** How firmly the first place stands, in one word. */
export type Word = (typeof words)[number]

/** A share as a count that can be said: "in about 7 of 10". */
export type OutOfTen =
  | { readonly kind: 'never' }
  | { readonly kind: 'rarely' }
  | { readonly kind: 'about'; readonly count: number }
  | { readonly kind: 'nearlyAlways' }
  | { readonly kind: 'always' }

const tenths = 10
const aheadFrom = 6
const clearFrom = 8

/** The share in tenths; what would round to none or all without being it is said in words. */
export function outOfTen(share: number): OutOfTen {
  if (share <= 0) return { kind: 'never' }
  if (share >= 1) return { kind: 'always' }
  const count = Math.round(share * tenths)
  if (count === 0) return { kind: 'rarely' }
  return count === tenths ? { kind: 'nearlyAlways' } : { kind: 'about', count }
}

/** The word for a share of what-ifs, by the tenths that are shown: open up to 5 of 10, ahead at 6 and 7, clear from 8. */
export function wordOf(share: number): Word {
  const shown = Math.round(share * tenths)
  if (shown >= clearFrom) return 'clear'
  return shown >= aheadFrom ? 'ahead' : 'open'
}

/** The weaker of two words. */
export function weakerOf(one: Word, other: Word): Word {
  return words.indexOf(one) > words.indexOf(other) ? one : other
}
