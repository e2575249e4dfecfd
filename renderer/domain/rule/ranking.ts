import type { Cell } from '../votes/cell.ts'
import { cellFrom, cellValue, roundsOf } from '../votes/cell.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { PerCriterion } from '../workshop/criteria.ts'
import { criterionIds, perCriterion } from '../workshop/criteria.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import type { CompleteTier, Verdict } from './rule.ts'
import { completeTiers, verdict } from './rule.ts'
import type { Weights } from './weights.ts'
import { normaliseWeights } from './weights.ts'

/** A candidate with its five cells and what the rule says. */
export interface ScoredCandidate {
  readonly candidate: Candidate
  readonly cells: PerCriterion<Cell>
  readonly verdict: Verdict
}

export interface RankedCandidate extends ScoredCandidate {
  readonly tier: CompleteTier
  /** From 1; what is equal shares a place (1, 2, 2, 4). */
  readonly place: number
  /** Weighted mean of the five values, 1 to 5, in whole hundredths. */
  readonly points: number
}

export interface IncompleteCandidate extends ScoredCandidate {
  /** The points if every missing cell were 1, and if it were 5. */
  readonly range: { readonly least: number; readonly most: number }
}

export interface Ranking {
  readonly weights: Weights
  /** Best first: tier, then points. */
  readonly ranked: readonly RankedCandidate[]
  /** In list order; without a place. */
  readonly incomplete: readonly IncompleteCandidate[]
}

/** A candidate with its cells and verdict, from the ballots and settled scores of the workshop. */
export function scoreCandidate(workshop: Workshop, candidate: Candidate): ScoredCandidate {
  const rounds = roundsOf(workshop, candidate.id)
  const settled = workshop.settled.find((row) => row.id === candidate.id)
  const cells = perCriterion((id) => cellFrom(rounds, settled?.cells[id], id))
  return { candidate, cells, verdict: verdict(perCriterion((id) => cellValue(cells[id]))) }
}

/** The candidates in play with their cells and verdicts, in list order. */
export function scoreInPlay(workshop: Workshop): readonly ScoredCandidate[] {
  return candidatesInPlay(workshop).map((candidate) => scoreCandidate(workshop, candidate))
}

/** Hundredths of points: so far a sum of products of decimal fractions is never off. */
const exactness = 1e-6
const hundredths = 100

/** The weighted mean of five values in whole hundredths, as it is ordered and shown: what is equal on paper is equal. */
export function pointsOf(values: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < values.length; index += 1)
    sum += (values[index] as number) * (weights[index] ?? 0)
  return Math.round(sum * hundredths + exactness) / hundredths
}

/** Weights in the order of the criteria. */
export function weightsInOrder({ byCriterion }: Weights): readonly number[] {
  return criterionIds.map((id) => byCriterion[id])
}

function pointsWith(cells: PerCriterion<Cell>, weights: Weights, missing: number): number {
  const values = criterionIds.map((id) => cellValue(cells[id]) ?? missing)
  return pointsOf(values, weightsInOrder(weights))
}

function compare(one: RankedCandidate, other: RankedCandidate): number {
  return completeTiers.indexOf(one.tier) - completeTiers.indexOf(other.tier) || other.points - one.points
}

function withPlaces(sorted: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const placed: RankedCandidate[] = []
  for (const [index, entry] of sorted.entries()) {
    const before = placed.at(-1)
    const shares = before && compare(before, entry) === 0
    placed.push({ ...entry, place: shares ? before.place : index + 1 })
  }
  return placed
}

/**
 * Ranks candidates that are scored already: by tier first, then by points. What is equal shares a place; there is no hidden
 * tie-break, among equals the list keeps its order. Candidates with a missing cell are listed apart.
 */
export function rankScored(candidates: readonly ScoredCandidate[], weights: Weights): Ranking {
  const ranked: RankedCandidate[] = []
  const incomplete: IncompleteCandidate[] = []
  for (const scored of candidates) {
    const { tier } = scored.verdict
    const points = pointsWith(scored.cells, weights, 1)
    if (tier === 'incomplete') {
      incomplete.push({ ...scored, range: { least: points, most: pointsWith(scored.cells, weights, 5) } })
    } else {
      ranked.push({ ...scored, tier, place: 0, points })
    }
  }
  return { weights, ranked: withPlaces(ranked.sort(compare)), incomplete }
}

/** Ranks the candidates in play under the weights of the workshop. */
export function rank(workshop: Workshop): Ranking {
  return rankScored(scoreInPlay(workshop), normaliseWeights(workshop.details.criteria))
}
