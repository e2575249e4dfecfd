import type { GateId } from './gates.ts'
import { closedGates } from './gates.ts'
import type { ScoredCandidate } from './ranking.ts'
import type { Tier } from './rule.ts'

/** What a pick departs from: a tier other than ready, gates that say no. */
export interface Override {
  readonly tier: Tier
  readonly closedGates: readonly GateId[]
}

/** What picking this candidate would override; null when the rule and the gates agree with it. */
export function overrideOf(scored: ScoredCandidate): Override | null {
  const gates = closedGates(scored.candidate.gates)
  const { tier } = scored.verdict
  return tier === 'ready' && gates.length === 0 ? null : { tier, closedGates: gates }
}
