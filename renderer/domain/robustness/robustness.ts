import { criterionIds } from '../criteria.ts'
import type { CandidateId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import type { Weights } from '../weights.ts'
import type { Workshop } from '../workshop.ts'
import type { Board, Order } from './board.ts'
import { boardOf, leadersOf, orderOf } from './board.ts'
import type { PersonDiagnostics, RoomDiagnostics } from './facilitator-diagnostics.ts'
import { roomDiagnostics } from './facilitator-diagnostics.ts'
import type { BoardWithout, LeaveOneOut } from './leave-one-out.ts'
import { boardsWithout, leaveOneOut } from './leave-one-out.ts'
import type { Panel } from './panel.ts'
import { panelOf } from './panel.ts'
import { cellsPerRow, replay } from './replay.ts'
import type { TippingPoint } from './tipping-point.ts'
import { smallestFall, tippingPoint } from './tipping-point.ts'
import type { Discussion } from './value-of-discussion.ts'
import { valueOfDiscussion } from './value-of-discussion.ts'
import type { WhatIfDraws, WhatIfShares } from './what-ifs.ts'
import { defaultSeed, methodVersion, samplesFor, whatIfDraws, whatIfs } from './what-ifs.ts'

/** What depends on the ballots only; made anew when they change, and kept while weights are tried. */
export interface RobustnessBasis {
  readonly scored: readonly ScoredCandidate[]
  readonly board: Board
  readonly panel: Panel
  readonly draws: WhatIfDraws
  readonly without: readonly BoardWithout[]
  readonly diagnostics: RoomDiagnostics
}

/** A candidate of the ranked list against the leader. */
export interface Challenge {
  readonly candidateId: CandidateId
  /** What would bring it level with the leader; `otherTier` where no weighting can. */
  readonly tipping: TippingPoint | { readonly kind: 'otherTier' }
}

/** The least that one score of the leader must fall to lose the lead, with the one who then draws level. */
interface WeakestCell {
  readonly criterion: number
  readonly fall: number
  readonly challenger: CandidateId
}

/** How firmly the ranking stands, and what to talk about next. */
export interface Robustness {
  readonly method: { readonly version: number; readonly seed: number; readonly samples: number }
  /** Sum to 1, in the order of the criteria. */
  readonly weights: readonly number[]
  /** Whose votes are replayed. Alone, one person's votes do not vary, and only the weights do. */
  readonly people: number
  /** Who is first; more than one where they share the place, none where nothing is ranked. */
  readonly leaders: readonly CandidateId[]
  /** Complete candidates, best first. */
  readonly shares: readonly WhatIfShares[]
  /** Everybody but the leader, best first. Empty where the first place is shared. */
  readonly challenges: readonly Challenge[]
  readonly weakest: WeakestCell | null
  readonly leaveOneOut: LeaveOneOut | null
  /** The outcome queue: what to talk about, what could change most first. */
  readonly queue: readonly Discussion[]
  /** For the facilitator only. */
  readonly diagnostics: {
    readonly people: readonly PersonDiagnostics[]
    /** Who would be first if everybody's mean were the room's. */
    readonly recentredLeaders: readonly CandidateId[]
  }
}

/** Prepares a workshop's candidates, scored already, for any number of weightings; reuses what an earlier basis still has right. */
export function robustnessBasis(
  workshop: Workshop,
  scored: readonly ScoredCandidate[],
  before?: RobustnessBasis,
): RobustnessBasis {
  const board = boardOf(scored)
  const panel = panelOf(workshop, scored)
  const replayed = replay(panel, defaultSeed, samplesFor(scored.length), before?.draws.replay)
  return {
    scored,
    board,
    panel,
    draws: whatIfDraws(replayed, before?.draws),
    without: boardsWithout(board, panel),
    diagnostics: roomDiagnostics(board, panel),
  }
}

function differences({ scores }: Board, leader: number, challenger: number): readonly number[] {
  return criterionIds.map(
    (_, column) =>
      (scores[leader * cellsPerRow + column] ?? 0) - (scores[challenger * cellsPerRow + column] ?? 0),
  )
}

function challengesOf(board: Board, order: Order, weights: readonly number[]): readonly Challenge[] {
  const [leader, ...rest] = order.rows
  if (leader === undefined) return []
  const tier = board.tiers[leader]
  return rest.map((row) => ({
    candidateId: board.ids[row] as CandidateId,
    tipping:
      board.tiers[row] === tier
        ? tippingPoint(weights, differences(board, leader, row))
        : { kind: 'otherTier' },
  }))
}

function weakestCell(board: Board, order: Order, weights: readonly number[]): WeakestCell | null {
  const [leader, runnerUp] = order.rows
  if (leader === undefined || runnerUp === undefined || board.tiers[leader] !== board.tiers[runnerUp]) {
    return null
  }
  const standing = (row: number) => order.standings[row] as number
  const scores = [...board.scores.subarray(leader * cellsPerRow, (leader + 1) * cellsPerRow)]
  const least = smallestFall(weights, scores, standing(leader) - standing(runnerUp))
  return least && { ...least, challenger: board.ids[runnerUp] as CandidateId }
}

/** Everything that is said about the ranking under some weights. One call is one move of a slider. */
export function robustness(basis: RobustnessBasis, { byCriterion }: Weights): Robustness {
  const { scored, board, panel, draws, without, diagnostics } = basis
  const weights = criterionIds.map((id) => byCriterion[id])
  const order = orderOf(board, weights)
  const idsOf = (rows: readonly number[]) => rows.map((row) => board.ids[row] as CandidateId)
  const shares = new Map(whatIfs(draws, weights).map((one) => [one.candidateId, one]))
  const isShared = order.first.length > 1
  return {
    method: { version: methodVersion, seed: draws.replay.seed, samples: draws.replay.samples },
    weights,
    people: panel.seats.length,
    leaders: idsOf(order.first),
    shares: order.rows.flatMap((row) => shares.get(board.ids[row] as CandidateId) ?? []),
    challenges: isShared ? [] : challengesOf(board, order, weights),
    weakest: isShared ? null : weakestCell(board, order, weights),
    leaveOneOut: leaveOneOut(board, without, weights),
    queue: valueOfDiscussion(scored, board, order, weights),
    diagnostics: {
      people: diagnostics.people,
      recentredLeaders: idsOf(leadersOf(diagnostics.recentred, weights).first),
    },
  }
}
