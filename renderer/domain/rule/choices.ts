import type { Ranking, ScoredCandidate } from './ranking.ts'

/** Where nobody is in a better group, so many of the others are in sight. */
const fewestShown = 5

/** The candidates that can be picked, best first and those without all scores last. */
export interface Choices {
  readonly shown: readonly ScoredCandidate[]
  /** Those that are far from the rule, and those that it says nothing about. */
  readonly behind: readonly ScoredCandidate[]
}

/** Puts those that are ready, ready with a flag or near it in sight, and the others behind them. */
export function choicesOf({ ranked, incomplete }: Ranking): Choices {
  const near = ranked.filter(({ tier }) => tier !== 'notYet')
  const far = ranked.filter(({ tier }) => tier === 'notYet')
  const inSight = near.length > 0 ? 0 : fewestShown
  const all: readonly ScoredCandidate[] = [...far, ...incomplete]
  return { shown: [...near, ...all.slice(0, inSight)], behind: all.slice(inSight) }
}
