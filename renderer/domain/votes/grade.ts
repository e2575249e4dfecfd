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

/** Votes at a score or above. */
export function votesFrom(counts: Tally, score: number): number {
  return counts.slice(score - 1).reduce((sum, count) => sum + count, 0)
}

/** Votes below a score. */
export function votesBelow(counts: Tally, score: number): number {
  return counts.slice(0, score - 1).reduce((sum, count) => sum + count, 0)
}
