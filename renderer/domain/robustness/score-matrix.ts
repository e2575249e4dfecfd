import { canLead } from '../rule/pick-by-rule.ts'
import type { ScoredCandidate } from '../rule/ranking.ts'
import { pointsOf } from '../rule/ranking.ts'
import { goodBar, redBar, tierOf, tierRank } from '../rule/rule.ts'
import { cellValue } from '../votes/cell.ts'
import { grade, tally } from '../votes/grade.ts'
import type { Score } from '../votes/votes.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { countedPlaces } from './contenders.ts'
import { cellsPerRow } from './replay.ts'
import type { PanelRow, SeatVotes } from './vote-panel.ts'

/** The tier of a candidate that cannot be ranked as a value is missing. */
export const unranked = -1

/** The candidates as columns of integers, five cells each in the order of the criteria. */
export interface ScoreMatrix {
  readonly ids: readonly CandidateId[]
  /** The value of each cell; 0 where it is missing. */
  readonly values: Uint8Array
  /** Rank of the tier, higher is better; -1 where a value is missing. */
  readonly tiers: Int8Array
  /** Whether each candidate can lead: it has no gate that was answered with no. */
  readonly canLead: readonly boolean[]
}

/** The matrix of candidates that are scored already. */
export function scoreMatrixOf(scored: readonly ScoredCandidate[]): ScoreMatrix {
  const values = Uint8Array.from(
    scored.flatMap(({ cells }) => criterionIds.map((id) => cellValue(cells[id]) ?? 0)),
  )
  const tiers = Int8Array.from(scored, ({ verdict }) =>
    verdict.tier === 'incomplete' ? unranked : tierRank(verdict.tier),
  )
  return {
    ids: scored.map(({ candidate }) => candidate.id),
    values,
    tiers,
    canLead: scored.map(({ candidate }) => canLead(candidate)),
  }
}

/** The rank of the tier of five values; -1 where one is missing. */
export function tierOfValues(values: ArrayLike<number>, from = 0): number {
  let strong = 0
  let red = 0
  for (let column = 0; column < cellsPerRow; column += 1) {
    const value = values[from + column] as number
    if (value === 0) return unranked
    if (value >= goodBar) strong += 1
    else if (value < redBar) red += 1
  }
  return tierRank(tierOf(strong, red))
}

/** The matrix by the votes alone, what was agreed left out; `rows` are the same candidates as those of the matrix. */
export function matrixByVotes(matrix: ScoreMatrix, rows: readonly PanelRow[]): ScoreMatrix {
  const values = Uint8Array.from(
    rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell.kind === 'voted' ? (grade(tally(cell.votes.filter(isVote))) ?? 0) : 0)),
    ),
  )
  const tiers = matrix.tiers.map((_, row) => tierOfValues(values, row * cellsPerRow))
  return { ...matrix, values, tiers }
}

/** The matrix if other votes lay in the cells that votes can move; `rows` are the same candidates as those of the matrix. */
export function matrixWithVotes(
  matrix: ScoreMatrix,
  rows: readonly PanelRow[],
  votesFor: (votes: SeatVotes) => readonly Score[],
): ScoreMatrix {
  const values = matrix.values.slice()
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === 'voted') values[row * cellsPerRow + column] = grade(tally(votesFor(cell.votes))) ?? 0
    }
  }
  const tiers = matrix.tiers.map((_, row) => tierOfValues(values, row * cellsPerRow))
  return { ...matrix, values, tiers }
}

const isVote = (vote: Score | 0): vote is Score => vote !== 0

/** Above any points in hundredths, so that tiers compare before points. */
const standingStep = 1_000
const hundredths = 100

/** Tier and points in one whole number: equal on paper is equal here. */
export function standingOf(tier: number, values: ArrayLike<number>, weights: readonly number[]): number {
  return tier * standingStep + Math.round(pointsOf(values, weights) * hundredths)
}

/** The rank of the tier in a standing. */
export function tierOfStanding(standing: number): number {
  return Math.floor(standing / standingStep)
}

/** The five values of a row. */
export function valuesOf({ values }: ScoreMatrix, row: number): readonly number[] {
  return [...values.subarray(row * cellsPerRow, (row + 1) * cellsPerRow)]
}

/** The standing of each row under some weights that sum to 1; -1 for an incomplete candidate. */
function standingsOf(matrix: ScoreMatrix, weights: readonly number[]): Float64Array {
  return Float64Array.from(matrix.tiers, (tier, row) =>
    tier === unranked ? unranked : standingOf(tier, valuesOf(matrix, row), weights),
  )
}

/** The rows, of those that can lead, that hold one of the first `places` places: fewer than so many stand strictly better. In list order. */
function rowsWithin(standings: Float64Array, leading: readonly boolean[], places: number): readonly number[] {
  const rows = [...standings.keys()].filter((row) => leading[row] && standings[row] !== unranked)
  const best = rows.map((row) => standings[row] as number).sort((one, other) => other - one)
  const bar = best[Math.min(places, best.length) - 1]
  return bar === undefined ? [] : rows.filter((row) => (standings[row] as number) >= bar)
}

/** The complete candidates of a matrix in their order under some weights. */
export interface Order {
  /** Who is first, more than one where the place is shared; of those that can lead. */
  readonly first: readonly number[]
  /** Who is among the first three, more where places are shared; of those that can lead. */
  readonly firstThree: readonly number[]
  /** By row of the matrix; -1 for an incomplete candidate. */
  readonly standings: Float64Array
  /** Rows of complete candidates, best first; of equals the first of the list. */
  readonly rows: readonly number[]
}

/** Orders a matrix: tier first, then points. */
export function orderOf(matrix: ScoreMatrix, weights: readonly number[]): Order {
  const standings = standingsOf(matrix, weights)
  const rows = [...standings.keys()].filter((row) => standings[row] !== unranked)
  rows.sort((one, other) => (standings[other] as number) - (standings[one] as number))
  return {
    standings,
    rows,
    first: rowsWithin(standings, matrix.canLead, 1),
    firstThree: rowsWithin(standings, matrix.canLead, countedPlaces),
  }
}

/** The rows of a matrix that are first under some weights, of those that can lead; in list order. */
export function firstOf(
  { tiers, values, canLead }: ScoreMatrix,
  weights: readonly number[],
): readonly number[] {
  let best = unranked + 1
  for (let row = 0; row < tiers.length; row += 1) {
    if (canLead[row] && (tiers[row] as number) > best) best = tiers[row] as number
  }
  let first: number[] = []
  let most = 0
  for (let row = 0; row < tiers.length; row += 1) {
    if (!canLead[row] || tiers[row] !== best) continue
    const at = row * cellsPerRow
    const standing = standingOf(best, values.subarray(at, at + cellsPerRow), weights)
    if (standing > most) first = []
    if (standing >= most) first.push(row)
    most = Math.max(most, standing)
  }
  return first
}
