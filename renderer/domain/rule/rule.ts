import type { Score } from '../votes/votes.ts'
import type { CriterionId, PerCriterion } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'

/** Below this value a cell is a red flag. */
export const redBar = 3
/** At this value or above a cell is strong. */
export const goodBar = 4
/** Strong cells that a ready candidate needs. */
export const strongNeeded = 4

/** The verdicts on a complete card, best first: the order of the ranking. */
export const completeTiers = ['ready', 'readyWithFlag', 'nearMiss', 'notYet'] as const
/** The rank of ready. */
export const bestTier = completeTiers.length - 1
export type CompleteTier = (typeof completeTiers)[number]
export type Tier = CompleteTier | 'incomplete'

export interface Verdict {
  readonly tier: Tier
  readonly strong: readonly CriterionId[]
  readonly redFlags: readonly CriterionId[]
  /** Criteria without a value; empty unless the tier is incomplete. */
  readonly missing: readonly CriterionId[]
}

/** The rule of method.md, 3, over the five values of a card. Weights and means never enter. */
export function verdict(values: PerCriterion<Score | null>): Verdict {
  const having = (test: (value: Score) => boolean) =>
    criterionIds.filter((id) => {
      const value = values[id]
      return value !== null && test(value)
    })
  const strong = having((value) => value >= goodBar)
  const redFlags = having((value) => value < redBar)
  const missing = criterionIds.filter((id) => values[id] === null)
  const tier = missing.length > 0 ? 'incomplete' : tierOf(strong.length, redFlags.length)
  return { tier, strong, redFlags, missing }
}

/** The tier of a complete card with that many strong cells and red flags. */
export function tierOf(strong: number, redFlags: number): CompleteTier {
  if (strong >= strongNeeded) return redFlags === 0 ? 'ready' : 'readyWithFlag'
  return strong === strongNeeded - 1 && redFlags === 0 ? 'nearMiss' : 'notYet'
}

/** Rank of a tier for comparing, from 0 for not yet to 3 for ready. */
export function tierRank(tier: CompleteTier): number {
  return bestTier - completeTiers.indexOf(tier)
}

/** Whether the card can still become ready, whatever its missing cells turn out to be. */
export function canStillBeReady(values: PerCriterion<Score | null>): boolean {
  return verdict(withMissingAsBest(values)).tier === 'ready'
}

function withMissingAsBest(values: PerCriterion<Score | null>): PerCriterion<Score> {
  const best = criterionIds.map((id) => [id, values[id] ?? 5] as const)
  return Object.fromEntries(best) as Record<CriterionId, Score>
}
