import { leadersOf } from '../rule/pick-by-rule.ts'
import type { ScoredCandidate } from '../rule/ranking.ts'
import { rankScored } from '../rule/ranking.ts'
import type { Tier } from '../rule/rule.ts'
import { verdict } from '../rule/rule.ts'
import type { Weights } from '../rule/weights.ts'
import type { Cell } from '../votes/cell.ts'
import { cellValue } from '../votes/cell.ts'
import type { Score } from '../votes/votes.ts'
import { perCriterion } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { TopicCell } from './topics.ts'

/** Who comes first, and whether that makes a pick. */
export interface First {
  /** In the order of the ranking; several where they share the place, none where nobody complete can lead. */
  readonly leaders: readonly CandidateId[]
  readonly isReady: boolean
}

/** What agreeing on another score of a cell would make of the first place and of the candidate's group. */
export interface Consequence {
  readonly first: { readonly before: First; readonly after: First }
  readonly tier: { readonly before: Tier; readonly after: Tier }
}

function firstOf(scored: readonly ScoredCandidate[], weights: Weights): First {
  const leaders = leadersOf(rankScored(scored, weights))
  return { leaders: leaders.map(({ candidate }) => candidate.id), isReady: leaders[0]?.tier === 'ready' }
}

/** A candidate as it would be with one score agreed on. */
function withScore(
  { candidate, cells }: ScoredCandidate,
  { criterionId }: TopicCell,
  score: Score,
): ScoredCandidate {
  const agreed: Cell = {
    kind: 'settled',
    value: score,
    suggestion: null,
    isFixed: true,
    isAgainstVotes: false,
    reason: '',
    count: cells[criterionId].count,
  }
  const after = { ...cells, [criterionId]: agreed }
  return { candidate, cells: after, verdict: verdict(perCriterion((id) => cellValue(after[id]))) }
}

/** The group that a candidate would be in with one score agreed on. */
export function tierWith(scored: ScoredCandidate, cell: TopicCell, score: Score): Tier {
  return withScore(scored, cell, score).verdict.tier
}

/** What agreeing on `score` in this cell would change; the other cells stay as they are. Null where the candidate is not in play. */
export function consequenceOf(
  scored: readonly ScoredCandidate[],
  weights: Weights,
  cell: TopicCell,
  score: Score,
): Consequence | null {
  const before = scored.find(({ candidate }) => candidate.id === cell.candidateId)
  if (!before) return null
  const after = withScore(before, cell, score)
  const others = scored.map((one) => (one === before ? after : one))
  return {
    first: { before: firstOf(scored, weights), after: firstOf(others, weights) },
    tier: { before: before.verdict.tier, after: after.verdict.tier },
  }
}
