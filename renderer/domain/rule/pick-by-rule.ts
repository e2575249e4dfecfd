import type { Candidate } from '../workshop/candidate.ts'
import { closedGates } from './gates.ts'
import type { RankedCandidate, Ranking } from './ranking.ts'

/** Whether a gate that was answered with no keeps the candidate from leading. It changes no tier and no place. */
export function canLead({ gates }: Pick<Candidate, 'gates'>): boolean {
  return closedGates(gates).length === 0
}

/** The best-placed complete candidates without a closed gate; more than one where they share the place. */
export function leadersOf({ ranked }: Ranking): readonly RankedCandidate[] {
  const open = ranked.filter(({ candidate }) => canLead(candidate))
  return open.filter(({ place }) => place === open[0]?.place)
}

/** Whom the rule picks (method.md, 3). */
export type PickByRule =
  | { readonly kind: 'one'; readonly pick: RankedCandidate }
  /** Several are level: the room chooses among them, and none is preselected. */
  | { readonly kind: 'level'; readonly picks: readonly RankedCandidate[] }
  /** Somebody is ready, but each of them has a gate that was answered with no. */
  | { readonly kind: 'stopped'; readonly stopped: readonly RankedCandidate[] }
  | { readonly kind: 'nobodyReady' }
  /** No candidate has all its scores. */
  | { readonly kind: 'nothingRanked' }

/** The leaders, if they are ready; otherwise why there is no pick. */
export function pickByRule(ranking: Ranking): PickByRule {
  const leaders = leadersOf(ranking)
  const [first, ...others] = leaders
  if (first?.tier === 'ready') {
    return others.length === 0 ? { kind: 'one', pick: first } : { kind: 'level', picks: leaders }
  }
  if (ranking.ranked.length === 0) return { kind: 'nothingRanked' }
  const stopped = ranking.ranked.filter(({ tier }) => tier === 'ready')
  return stopped.length > 0 ? { kind: 'stopped', stopped } : { kind: 'nobodyReady' }
}

/** The candidates that the rule picks: none, one, or several that are level. */
export function picksByRule(ranking: Ranking): readonly RankedCandidate[] {
  const found = pickByRule(ranking)
  if (found.kind === 'one') return [found.pick]
  return found.kind === 'level' ? found.picks : []
}
