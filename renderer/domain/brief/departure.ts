import type { Override } from '../rule/override.ts'
import { decisionStanding } from '../rule/override.ts'
import { picksByRule } from '../rule/pick-by-rule.ts'
import type { Ranking } from '../rule/ranking.ts'
import type { Tier } from '../rule/rule.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'

/** What a pick departs from, by names that can be printed. Closed gates are no part of it: they print in any case. */
export interface Departure {
  readonly tier: Tier
  /** Ready and without a closed gate, but the rule puts others first: their titles. */
  readonly placedBefore: readonly string[]
}

/** How a recorded pick stands to the rule, as it prints. */
export interface PickStanding {
  readonly override: Departure | null
  /** The pick was no departure by the version of the method that it was made by; this version says something else. */
  readonly laterMethod: (Departure & { readonly madeBy: number }) | null
  /** Titles of the others that the rule puts level with the pick, so that the room chose among them. */
  readonly levelWith: readonly string[]
}

/** What is said of a candidate that nobody picked. */
export const notPicked: PickStanding = { override: null, laterMethod: null, levelWith: [] }

/** How the decision of a workshop stands to the rule; `notPicked` where it picked nobody. */
export function pickStanding(workshop: Workshop, ranking: Ranking): PickStanding {
  const { decision } = workshop
  const standing = decision && decisionStanding(workshop, decision, ranking)
  if (!standing || decision.outcome.kind !== 'pick') return notPicked
  const { candidateId } = decision.outcome
  const named = ({ tier, placedBefore }: Override): Departure => ({
    tier,
    placedBefore: placedBefore.map((id) => findCandidate(workshop, id)?.title ?? id),
  })
  const picks = picksByRule(ranking).map(({ candidate }) => candidate)
  const isAmong = picks.some(({ id }) => id === candidateId)
  return {
    override: standing.override && named(standing.override),
    laterMethod: standing.laterMethod && {
      ...named(standing.laterMethod),
      madeBy: decision.methodVersion,
    },
    levelWith: isAmong ? picks.filter(({ id }) => id !== candidateId).map(({ title }) => title) : [],
  }
}
