import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'
import type { Decision } from './decision.ts'
import type { GateId } from './gates.ts'
import { closedGates } from './gates.ts'
import { picksByRule } from './pick-by-rule.ts'
import type { Ranking, ScoredCandidate } from './ranking.ts'
import { rank, scoreCandidate } from './ranking.ts'
import type { Tier } from './rule.ts'

/** What a pick departs from. */
export interface Override {
  readonly tier: Tier
  readonly closedGates: readonly GateId[]
  /** Ready and without a closed gate, but the rule puts others first: those. Empty where tier or gates are the departure. */
  readonly placedBefore: readonly CandidateId[]
}

/** What picking this candidate would override; null where it is the pick by the rule, or one of several that are level. */
export function overrideOf(scored: ScoredCandidate, ranking: Ranking): Override | null {
  const picks = picksByRule(ranking).map(({ candidate }) => candidate.id)
  if (picks.includes(scored.candidate.id)) return null
  const gates = closedGates(scored.candidate.gates)
  const { tier } = scored.verdict
  const isReady = tier === 'ready' && gates.length === 0
  return { tier, closedGates: gates, placedBefore: isReady ? picks : [] }
}

/** What a decision says of the rule. */
export interface DecisionStanding {
  /** What the pick departs from, as it prints; null where it does not. */
  readonly override: Override | null
  /**
   * Decided by an earlier version of the method, under which this pick was no departure: what this version says instead.
   * It is said beside the decision, and no override is made of it.
   */
  readonly laterMethod: Override | null
}

/** How a recorded decision stands to the rule; null where nobody was picked. */
export function decisionStanding(
  workshop: Workshop,
  decision: Decision,
  ranking: Ranking = rank(workshop),
): DecisionStanding | null {
  const { outcome, methodVersion, reason } = decision
  const candidate = outcome.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  if (!candidate) return null
  const found = overrideOf(scoreCandidate(workshop, candidate), ranking)
  // The first version knew no departure but tier and gates, and asked a reason for each.
  const isEarlier = methodVersion < 2
  const wasNone = found !== null && (found.placedBefore.length > 0 || reason.trim() === '')
  return isEarlier && wasNone
    ? { override: null, laterMethod: found }
    : { override: found, laterMethod: null }
}
