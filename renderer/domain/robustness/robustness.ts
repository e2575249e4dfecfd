import { methodVersion } from '../rule/method-version.ts'
import type { ScoredCandidate } from '../rule/ranking.ts'
import { weightsInOrder } from '../rule/ranking.ts'
import { bestTier } from '../rule/rule.ts'
import type { Weights } from '../rule/weights.ts'
import { isUnknown } from '../votes/flags.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Discussion } from './discussion-queue.ts'
import { discussionQueue } from './discussion-queue.ts'
import type { PersonDiagnostics, RoomDiagnostics } from './facilitator-diagnostics.ts'
import { roomDiagnostics } from './facilitator-diagnostics.ts'
import type { Firmness } from './firmness.ts'
import { firmnessOf } from './firmness.ts'
import type { LeaveOneOut, MatrixWithout } from './leave-one-out.ts'
import { leaveOneOut, matricesWithout } from './leave-one-out.ts'
import type { ReplayedRow } from './replay.ts'
import { replay } from './replay.ts'
import type { Order, ScoreMatrix } from './score-matrix.ts'
import { firstOf, matrixByVotes, orderOf, scoreMatrixOf, valuesOf } from './score-matrix.ts'
import type { TippingPoint } from './tipping-point.ts'
import { tippingPoint } from './tipping-point.ts'
import type { AheadShare } from './told-apart.ts'
import { aheadShare, bandsOf, leanAmong } from './told-apart.ts'
import type { VotePanel } from './vote-panel.ts'
import { votePanelOf } from './vote-panel.ts'
import type { WeakestCell } from './weakest-cell.ts'
import { weakestCell } from './weakest-cell.ts'
import type { WhatIfDraws, WhatIfShares } from './what-ifs.ts'
import { defaultSeed, samplesFor, whatIfDraws, whatIfs } from './what-ifs.ts'

/** What depends on the ballots only; made anew when they change, and kept while weights are tried. */
export interface RobustnessBasis {
  readonly scored: readonly ScoredCandidate[]
  readonly matrix: ScoreMatrix
  readonly panel: VotePanel
  readonly draws: WhatIfDraws
  /** The same by the votes alone; null where no cell is fixed. */
  readonly votesAlone: { readonly matrix: ScoreMatrix; readonly draws: WhatIfDraws } | null
  readonly without: readonly MatrixWithout[]
  readonly diagnostics: RoomDiagnostics
}

/** A candidate of the ranked list against the leader. */
export interface Challenge {
  readonly candidateId: CandidateId
  /** What would bring it level with the leader; `otherTier` where no weighting can. */
  readonly tipping: TippingPoint | { readonly kind: 'otherTier' }
  /** In what share of the same what-ifs the leader is ahead of it, ties half. */
  readonly leaderAhead: number
}

/** How firmly the ranking stands, and what to talk about next. */
export interface Robustness {
  readonly method: { readonly version: number; readonly seed: number; readonly samples: number }
  /** Sum to 1, in the order of the criteria. */
  readonly weights: readonly number[]
  /** Whose votes are recounted. Alone, one person's votes do not vary, and only the weights do. */
  readonly people: number
  /** The best-placed that can lead; more than one where they share the place, none where nobody complete can. */
  readonly leaders: readonly CandidateId[]
  /** Complete candidates, best first. */
  readonly shares: readonly WhatIfShares[]
  /** In what share of the what-ifs nobody of those that can lead was ready. */
  readonly nobodyReady: number
  /** How firmly the first place stands. */
  readonly firmness: Firmness
  /** Scores that the room agreed on away from the votes or without any: they are held as they are. */
  readonly fixedCells: number
  /** Of leaders that are level the one that the votes lean to; null where they lean to none. */
  readonly lean: CandidateId | null
  /** The band of each complete candidate within its tier, from 1. */
  readonly bands: ReadonlyMap<CandidateId, number>
  /** Every other complete candidate, best first. Empty unless one leads alone. */
  readonly challenges: readonly Challenge[]
  readonly weakest: WeakestCell | null
  readonly leaveOneOut: LeaveOneOut | null
  /** What to find out and what to talk about, what could change most first. */
  readonly queue: readonly Discussion[]
  /** For the facilitator only. */
  readonly diagnostics: {
    readonly people: readonly PersonDiagnostics[]
    /** Who would lead if everybody's mean were the room's. */
    readonly recentredLeaders: readonly CandidateId[]
  }
}

/** Prepares a workshop's candidates, scored already, for any number of weightings; reuses what an earlier basis still has right. */
export function robustnessBasis(
  workshop: Workshop,
  scored: readonly ScoredCandidate[],
  before?: RobustnessBasis,
): RobustnessBasis {
  const matrix = scoreMatrixOf(scored)
  const panel = votePanelOf(workshop, scored)
  const leading = new Set(matrix.ids.filter((_, row) => matrix.canLead[row]))
  const canLead = ({ row }: ReplayedRow) => leading.has(row.candidateId)
  const recounted = replay(panel, defaultSeed, samplesFor(scored.length), before?.draws.replay)
  const draws = whatIfDraws(recounted, canLead, before?.draws)
  const alone = () => {
    const { seats, votesAlone: rows } = panel
    const replayed = replay({ seats, rows }, defaultSeed, samplesFor(scored.length), recounted)
    return { matrix: matrixByVotes(matrix, rows), draws: whatIfDraws(replayed, canLead, draws) }
  }
  return {
    scored,
    matrix,
    panel,
    draws,
    votesAlone: panel.fixedCells > 0 ? alone() : null,
    without: matricesWithout(matrix, panel),
    diagnostics: roomDiagnostics(matrix, panel),
  }
}

function challengesOf(
  matrix: ScoreMatrix,
  order: Order,
  weights: readonly number[],
  ahead: AheadShare,
): readonly Challenge[] {
  const [leader, ...shared] = order.first
  if (leader === undefined || shared.length > 0) return []
  const idOf = (row: number) => matrix.ids[row] as CandidateId
  const values = valuesOf(matrix, leader)
  return order.rows
    .filter((row) => row !== leader)
    .map((row): Challenge => {
      const theirs = valuesOf(matrix, row)
      const differences = values.map((value, index) => value - (theirs[index] ?? 0))
      const isSameTier = matrix.tiers[row] === matrix.tiers[leader]
      return {
        candidateId: idOf(row),
        tipping: isSameTier ? tippingPoint(weights, differences) : { kind: 'otherTier' },
        leaderAhead: ahead(idOf(leader), idOf(row)),
      }
    })
}

function bandsOfTiers(
  matrix: ScoreMatrix,
  order: Order,
  ahead: AheadShare,
): ReadonlyMap<CandidateId, number> {
  const tiers = Array.from({ length: bestTier + 1 }, (_, tier) =>
    order.rows.filter((row) => matrix.tiers[row] === tier).map((row) => matrix.ids[row] as CandidateId),
  )
  return new Map(tiers.flatMap((tier) => [...bandsOf(tier, ahead)]))
}

/** Who leads on a matrix, and whether they are ready. */
function leadingOn(matrix: ScoreMatrix, weights: readonly number[]) {
  const first = firstOf(matrix, weights)
  return {
    leaders: first.map((row) => matrix.ids[row] as CandidateId),
    isReady: first.some((row) => matrix.tiers[row] === bestTier),
  }
}

/** Whether a candidate has a cell in which nobody knows, or in which one person alone voted. */
function isThinlyKnown({ cells }: ScoredCandidate): boolean {
  return criterionIds.some((id) => isUnknown(cells[id]) || cells[id].count.votes === 1)
}

/** What depends on the weights and is shown while they are tried. */
type Tried = Omit<Robustness, 'queue' | 'diagnostics'>

/** What is found under weights, with pairs compared in as many of the samples as given. */
function tried(basis: RobustnessBasis, order: Order, weights: readonly number[], comparedIn: number): Tried {
  const { scored, matrix, panel, draws, votesAlone, without } = basis
  const idsOf = (rows: readonly number[]) => rows.map((row) => matrix.ids[row] as CandidateId)
  const leaders = idsOf(order.first)
  const found = whatIfs(draws, weights)
  const canLead = new Set(matrix.ids.filter((_, row) => matrix.canLead[row]))
  const byId = new Map(found.map((one) => [one.candidateId, one]))
  const ahead = aheadShare(draws, weights, comparedIn)
  const [leader] = order.first
  return {
    method: { version: methodVersion, seed: draws.replay.seed, samples: draws.replay.samples },
    weights,
    people: panel.seats.length,
    leaders,
    shares: order.rows.flatMap((row) => byId.get(matrix.ids[row] as CandidateId) ?? []),
    nobodyReady: draws.replay.rows.length === 0 ? 0 : draws.contenders.nobodyReady / draws.replay.samples,
    firmness: firmnessOf({
      leaders,
      isReady: leader !== undefined && matrix.tiers[leader] === bestTier,
      // Against candidates that cannot lead anybody is first in every what-if.
      shares: found.filter(({ candidateId }) => canLead.has(candidateId)),
      byVotesAlone: votesAlone && {
        ...leadingOn(votesAlone.matrix, weights),
        shares: whatIfs(votesAlone.draws, weights),
      },
      people: panel.seats.length,
      isThinlyKnown: leader !== undefined && isThinlyKnown(scored[leader] as ScoredCandidate),
    }),
    fixedCells: panel.fixedCells,
    lean: leanAmong(leaders, ahead),
    bands: bandsOfTiers(matrix, order, ahead),
    challenges: challengesOf(matrix, order, weights, ahead),
    weakest: weakestCell(matrix, order, weights),
    leaveOneOut: leaveOneOut(matrix, without, weights),
  }
}

/** Everything that is said about the ranking under some weights. */
export function robustness(basis: RobustnessBasis, shares: Weights): Robustness {
  const { scored, matrix, draws, diagnostics } = basis
  const weights = weightsInOrder(shares)
  const order = orderOf(matrix, weights)
  return {
    ...tried(basis, order, weights, draws.replay.samples),
    queue: discussionQueue(scored, matrix, order, weights),
    diagnostics: {
      people: diagnostics.people,
      recentredLeaders: firstOf(diagnostics.recentred, weights).map((row) => matrix.ids[row] as CandidateId),
    },
  }
}

/** In what part of the samples pairs are compared while a slider moves. */
const comparedInMotion = 0.1

/**
 * What is found under weights that are only tried. One call is one move of a slider. What to talk about and what the
 * facilitator is told stay as `agreed` has them, as other weights are never what the room votes under. While the slider
 * `isMoving`, pairs are compared in the first tenth of the samples; all is worked out once it rests.
 */
export function robustnessTried(
  basis: RobustnessBasis,
  shares: Weights,
  agreed: Robustness,
  isMoving: boolean,
): Robustness {
  const { samples } = basis.draws.replay
  const comparedIn = isMoving ? Math.ceil(samples * comparedInMotion) : samples
  const { queue, diagnostics } = agreed
  const weights = weightsInOrder(shares)
  return { ...tried(basis, orderOf(basis.matrix, weights), weights, comparedIn), queue, diagnostics }
}
