import { criterionIds } from '../criteria.ts'
import { grade, groupScore, tally } from '../grade.ts'
import type { CandidateId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import { tieWidth } from '../ranking.ts'
import { goodBar, redBar, tierOf, tierRank } from '../rule.ts'
import type { Score } from '../votes.ts'
import { countedPlaces } from './contenders.ts'
import type { PanelRow, SeatVotes } from './panel.ts'
import { cellsPerRow, tierStep } from './replay.ts'

/** The tier of a candidate that cannot be ranked as a value is missing. */
export const unranked = -1

/** The candidates as columns of numbers, five cells each in the order of the criteria. */
export interface Board {
  readonly ids: readonly CandidateId[]
  /** Group score of each cell; NaN where it is missing. */
  readonly scores: Float64Array
  /** What the rule reads of each cell; 0 where it is missing. */
  readonly values: Uint8Array
  /** Rank of the tier, higher is better; -1 where a value is missing. */
  readonly tiers: Int8Array
}

/** The board of candidates that are scored already. */
export function boardOf(scored: readonly ScoredCandidate[]): Board {
  const scores = new Float64Array(scored.length * cellsPerRow).fill(Number.NaN)
  const values = new Uint8Array(scored.length * cellsPerRow)
  for (const [index, { cells }] of scored.entries()) {
    for (const [column, id] of criterionIds.entries()) {
      const cell = cells[id]
      if (cell.kind === 'unscored') continue
      scores[index * cellsPerRow + column] = cell.score
      values[index * cellsPerRow + column] = cell.value
    }
  }
  const tiers = Int8Array.from(scored, ({ verdict }) =>
    verdict.tier === 'incomplete' ? unranked : tierRank(verdict.tier),
  )
  return { ids: scored.map(({ candidate }) => candidate.id), scores, values, tiers }
}

function tierOfRow(values: Uint8Array, row: number): number {
  let strong = 0
  let red = 0
  for (let column = 0; column < cellsPerRow; column += 1) {
    const value = values[row * cellsPerRow + column] as number
    if (value === 0) return unranked
    if (value >= goodBar) strong += 1
    else if (value < redBar) red += 1
  }
  return tierRank(tierOf(strong, red))
}

/** The board if other votes lay in the cells that are open; `rows` are the same candidates as those of the board. */
export function boardWithVotes(
  board: Board,
  rows: readonly PanelRow[],
  votesFor: (votes: SeatVotes) => readonly Score[],
): Board {
  const scores = board.scores.slice()
  const values = board.values.slice()
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind !== 'voted') continue
      const counts = tally(votesFor(cell.votes))
      scores[row * cellsPerRow + column] = groupScore(counts) ?? Number.NaN
      values[row * cellsPerRow + column] = grade(counts) ?? 0
    }
  }
  return { ...board, scores, values, tiers: board.tiers.map((_, row) => tierOfRow(values, row)) }
}

/** Tier and total in one number: as totals are at most 5, tiers compare before totals. */
export function foldStanding(tier: number, total: number): number {
  return tier * tierStep + total
}

/** Above zero when the first stands better; 0 when the two share a place. */
export function compareStandings(one: number, other: number): number {
  const difference = one - other
  return Math.abs(difference) <= tieWidth ? 0 : difference
}

/** The standing of each row under some weights that sum to 1; -1 for an incomplete candidate. */
function standingsOf({ scores, tiers }: Board, weights: readonly number[]): Float64Array {
  const standings = new Float64Array(tiers.length).fill(unranked)
  for (let row = 0; row < tiers.length; row += 1) {
    const tier = tiers[row] as number
    if (tier === unranked) continue
    let total = 0
    for (let column = 0; column < cellsPerRow; column += 1) {
      total += (weights[column] as number) * (scores[row * cellsPerRow + column] as number)
    }
    standings[row] = foldStanding(tier, total)
  }
  return standings
}

/** The rows that hold one of the first `places` places: those with fewer than so many strictly better. In list order. */
function rowsWithin(standings: Float64Array, places: number): readonly number[] {
  const best: number[] = []
  for (const standing of standings) {
    if (standing === unranked || (best.length === places && standing <= (best[places - 1] as number)))
      continue
    const at = best.findIndex((one) => standing > one)
    best.splice(at < 0 ? best.length : at, 0, standing)
    best.length = Math.min(best.length, places)
  }
  const bar = best.at(-1)
  if (bar === undefined) return []
  const rows: number[] = []
  for (let row = 0; row < standings.length; row += 1) {
    const standing = standings[row] as number
    if (standing !== unranked && compareStandings(standing, bar) >= 0) rows.push(row)
  }
  return rows
}

/** Who is first, and who is among the first three, more where places are shared. */
export interface Leaders {
  readonly first: readonly number[]
  readonly firstThree: readonly number[]
}

/** The leading rows of a board under some weights. */
export function leadersOf(board: Board, weights: readonly number[]): Leaders {
  const standings = standingsOf(board, weights)
  return { first: rowsWithin(standings, 1), firstThree: rowsWithin(standings, countedPlaces) }
}

/** The complete candidates of a board in their order under some weights. */
export interface Order extends Leaders {
  /** By row of the board. */
  readonly standings: Float64Array
  /** Rows of complete candidates, best first; of equals the first of the list. */
  readonly rows: readonly number[]
}

/** Orders a board: tier first, then total. */
export function orderOf(board: Board, weights: readonly number[]): Order {
  const standings = standingsOf(board, weights)
  const rows = [...standings.keys()].filter((row) => standings[row] !== unranked)
  rows.sort((one, other) => (standings[other] as number) - (standings[one] as number))
  return {
    standings,
    rows,
    first: rowsWithin(standings, 1),
    firstThree: rowsWithin(standings, countedPlaces),
  }
}
