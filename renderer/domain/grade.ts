import type { Score } from './votes.ts'
import { scores } from './votes.ts'

/** How many votes each score got, from 1 to 5. */
export type Tally = readonly [number, number, number, number, number]

/** Counts scores; the order of the votes does not matter. */
export function tally(votes: readonly Score[]): Tally {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const vote of votes) counts[vote - 1] = (counts[vote - 1] ?? 0) + 1
  return counts
}

/** The number of votes in a tally. */
export function totalVotes(counts: Tally): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * The group's grade: the highest score that more than half gave or beat, that is the lower median, the least g
 * with at least half of the votes at g or below (Balinski and Laraki 2007). Compared in integers. Null without votes.
 */
export function grade(counts: Tally): Score | null {
  const total = totalVotes(counts)
  if (total === 0) return null
  let cumulative = 0
  for (const score of scores) {
    cumulative += counts[score - 1] ?? 0
    if (2 * cumulative >= total) return score
  }
  return null
}

/**
 * By how much the votes above and below the grade nudge it: (p - q) / (2 (1 - p - q)), with p the share above
 * and q the share below ("usual judgment", Fabre 2020). Between -1/2 and 1/2.
 */
export function usualJudgmentNudge(shareAbove: number, shareBelow: number): number {
  return (shareAbove - shareBelow) / (2 * (1 - shareAbove - shareBelow))
}

/**
 * The group's score in [1, 5]: the grade, nudged by how many sat above or below it. Equal to the grouped median.
 * Above 3.5 exactly when a majority voted 4 or more; 2.5 or less exactly when at least half voted below 3.
 * Null without votes.
 */
export function groupScore(counts: Tally): number | null {
  const central = grade(counts)
  if (central === null) return null
  const above = counts.slice(central).reduce((sum, count) => sum + count, 0)
  const below = counts.slice(0, central - 1).reduce((sum, count) => sum + count, 0)
  const total = totalVotes(counts)
  return central + usualJudgmentNudge(above / total, below / total)
}

/**
 * The chance that a majority of the people behind the votes stands at or above a bar, when `atOrAbove` of
 * `votes` do: Pr(Bin(n-1, 1/2) <= c-1), the Bayesian bootstrap (Rubin 1981). 0 for none, 1 for all; NaN without votes.
 */
export function majorityChance(votes: number, atOrAbove: number): number {
  if (votes === 0) return Number.NaN
  if (atOrAbove === 0) return 0
  if (atOrAbove === votes) return 1
  let term = 0.5 ** (votes - 1)
  let sum = 0
  for (let successes = 0; successes < atOrAbove; successes += 1) {
    sum += term
    term = (term * (votes - 1 - successes)) / (successes + 1)
  }
  return sum
}
