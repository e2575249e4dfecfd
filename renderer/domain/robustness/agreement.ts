import { goodBar, redBar } from '../rule/rule.ts'
import type { Tally } from '../votes/grade.ts'
import { grade, totalVotes, votesBelow, votesFrom } from '../votes/grade.ts'

/** How far a room agrees on a cell. */
const agreements = ['tooFew', 'aligned', 'oneApart', 'split', 'spread'] as const
export type Agreement = (typeof agreements)[number]

/** Fewer votes than these say nothing about agreement. */
const votesNeeded = 3

/**
 * The mean distance of the votes from the grade, 0 (all the same) to 2 (half at each end): twice Leik's ordinal dispersion D
 * (1966) for five levels. Null without votes.
 */
export function meanDistance(counts: Tally): number | null {
  const central = grade(counts)
  if (central === null) return null
  const distance = counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - central), 0)
  return distance / totalVotes(counts)
}

/**
 * How a cell's votes lie, tested in this order: split, at least two votes and a quarter at 2 or below and as many at 4 or
 * above; aligned, nobody more than 1 from the grade; one voice apart, exactly one vote 2 or more away; spread, the rest.
 * Fewer than three votes are too few.
 */
export function agreementOf(counts: Tally): Agreement {
  const central = grade(counts)
  const votes = totalVotes(counts)
  if (central === null || votes < votesNeeded) return 'tooFew'
  const isCamp = (camp: number) => camp >= 2 && 4 * camp >= votes
  if (isCamp(votesBelow(counts, redBar)) && isCamp(votesFrom(counts, goodBar))) return 'split'
  const far = counts.reduce((sum, count, index) => sum + (Math.abs(index + 1 - central) >= 2 ? count : 0), 0)
  if (far === 0) return 'aligned'
  return far === 1 ? 'oneApart' : 'spread'
}
