const firmnesses = ['firm', 'leaning', 'open'] as const
export type Firmness = (typeof firmnesses)[number]

/** The word for how often the pick came first: firm from 80 %, leaning from 50 %, else open. */
export function firmnessOf(shareFirst: number): Firmness {
  if (shareFirst >= 0.8) return 'firm'
  return shareFirst >= 0.5 ? 'leaning' : 'open'
}

/** A share as a count that can be said: "in about 7 of 10". */
export type OutOfTen =
  | { readonly kind: 'never' }
  | { readonly kind: 'rarely' }
  | { readonly kind: 'about'; readonly count: number }
  | { readonly kind: 'nearlyAlways' }
  | { readonly kind: 'always' }

/** The share in tenths; what would round to none or all without being it is said in words. */
export function outOfTen(share: number): OutOfTen {
  if (share <= 0) return { kind: 'never' }
  if (share >= 1) return { kind: 'always' }
  const count = Math.round(share * 10)
  if (count === 0) return { kind: 'rarely' }
  return count === 10 ? { kind: 'nearlyAlways' } : { kind: 'about', count }
}
