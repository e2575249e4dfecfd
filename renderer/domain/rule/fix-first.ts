import type { Candidate } from '../workshop/candidate.ts'
import type { Lift, NearestCandidate } from './distance-to-ready.ts'
import { nearestToReady } from './distance-to-ready.ts'
import type { GateId } from './gates.ts'
import { pickByRule } from './pick-by-rule.ts'
import type { Ranking } from './ranking.ts'

/** One thing that keeps a candidate from being the pick, and who could see to it. */
export interface SuggestedFix {
  readonly candidate: Candidate
  readonly needs:
    | { readonly kind: 'lift'; readonly lift: Lift }
    /** A question that was answered with no and would have to be yes. */
    | { readonly kind: 'yes'; readonly gate: GateId }
  /** The role of the sponsor, as far as it is known; empty otherwise. */
  readonly who: string
}

/** As many as are named where nobody can be picked. */
const mostNearest = 3

/**
 * The candidates that are nearest to being the pick where there is none, with what each would need: those that are ready and
 * stopped by a question first, as that is the cause.
 */
export function nearestToPick(ranking: Ranking): readonly NearestCandidate[] {
  const found = pickByRule(ranking)
  const all = nearestToReady(ranking, ranking.ranked.length)
  const isStopped = ({ entry }: NearestCandidate) => found.kind === 'stopped' && found.stopped.includes(entry)
  return [...all.filter(isStopped), ...all.filter((one) => !isStopped(one))].slice(0, mostNearest)
}

/** A list that is read out in a minute and fits the page beside what else stands there. */
const mostFixes = 6

/**
 * What has to change first where nobody can be picked: what the nearest candidates lack, nearest first, each with its
 * questions at no and then its scores. A candidate is on the list with all that it lacks or not at all; the nearest one always
 * is. Empty where nobody is ranked, and where somebody can be picked by the rule.
 */
export function suggestedFixes(ranking: Ranking): readonly SuggestedFix[] {
  const { kind } = pickByRule(ranking)
  if (kind !== 'nobodyReady' && kind !== 'stopped') return []
  const fixes: SuggestedFix[] = []
  for (const { entry, distance, closedGates } of nearestToPick(ranking)) {
    const { candidate } = entry
    const who = candidate.sponsorRole.trim()
    const own: readonly SuggestedFix[] = [
      ...closedGates.map((gate) => ({ candidate, needs: { kind: 'yes' as const, gate }, who })),
      ...distance.lifts.map((lift) => ({ candidate, needs: { kind: 'lift' as const, lift }, who })),
    ]
    if (fixes.length > 0 && fixes.length + own.length > mostFixes) break
    fixes.push(...own)
  }
  return fixes
}
