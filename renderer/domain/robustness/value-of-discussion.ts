import type { Cell } from '../cell.ts'
import type { CriterionId } from '../criteria.ts'
import { criterionIds } from '../criteria.ts'
import type { CandidateId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import { goodBar, redBar, tierOf, tierRank } from '../rule.ts'
import type { Score } from '../votes.ts'
import { scores } from '../votes.ts'
import type { Agreement } from './agreement.ts'
import { agreementOf, meanDistance } from './agreement.ts'
import type { Board, Order } from './board.ts'
import { compareStandings, foldStanding, unranked } from './board.ts'
import { countedPlaces } from './contenders.ts'
import { cellsPerRow } from './replay.ts'

/** Why a cell is or is not worth talking about. */
const stakes = ['decides', 'findOut', 'flagAtStake', 'cosmetic'] as const
type Stake = (typeof stakes)[number]

/** What talking about one cell can change. */
export interface Discussion {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
  readonly stake: Stake
  /** Votes of the latest round; 0 for a missing cell. */
  readonly votes: number
  /** Shares, 0 to 1, of the endings in which the pick, the candidate's tier, the first three change. */
  readonly pick: number
  readonly tier: number
  readonly shortlist: number
  /** Mean distance of the votes from the grade; 0 where nobody voted. */
  readonly distance: number
  readonly agreement: Agreement
  /** The likeliest ending that changes the pick; null where none does. */
  readonly decidingScore: Score | null
}

interface Field {
  readonly board: Board
  readonly order: Order
  readonly weights: readonly number[]
}

/** One candidate among the others, as far as the first three places depend on it. */
interface Contender {
  readonly row: number
  readonly standing: number
  /** Whether it is first, shares that place, or neither. */
  readonly lead: 'alone' | 'shared' | 'none'
  readonly isShortlisted: boolean
  /** Standings of the best three others, best first. */
  readonly others: readonly number[]
}

function contenderAt({ order }: Field, row: number): Contender {
  const others: number[] = []
  for (const other of order.rows) {
    if (other !== row) others.push(order.standings[other] as number)
    if (others.length === countedPlaces) break
  }
  const leads = order.first.includes(row)
  return {
    row,
    standing: order.standings[row] as number,
    lead: leads ? (order.first.length === 1 ? 'alone' : 'shared') : 'none',
    isShortlisted: order.firstThree.includes(row),
    others,
  }
}

/** Whether others would share the first place, or another candidate would take it. */
function changesPick({ others, lead }: Contender, ending: number): boolean {
  const best = others[0]
  if (best === undefined) return lead === 'none'
  const against = compareStandings(ending, best)
  if (lead === 'none') return against >= 0
  return lead === 'alone' ? against <= 0 : against !== 0
}

/** Whether another set of candidates would be among the first three: with or without this one, or the one it pushes out or lets in. */
function changesShortlist({ others, standing, isShortlisted }: Contender, ending: number): boolean {
  const last = others[countedPlaces - 1]
  if (last === undefined) return !isShortlisted
  const isIn = compareStandings(last, ending) <= 0
  if (isIn !== isShortlisted) return true
  const isOnEdge = compareStandings(others[countedPlaces - 2] as number, last) > 0
  return isOnEdge && compareStandings(ending, last) > 0 !== compareStandings(standing, last) > 0
}

/** Where a candidate would stand if `scoreAt` gave some of its cells; incomplete ones have no standing. */
function standingWith(
  { board, weights }: Field,
  row: number,
  scoreAt: (column: number) => number | null,
): { readonly tier: number; readonly standing: number } {
  let strong = 0
  let red = 0
  let total = 0
  for (let column = 0; column < cellsPerRow; column += 1) {
    const at = row * cellsPerRow + column
    const ended = scoreAt(column)
    const value = ended ?? (board.values[at] as number)
    if (value >= goodBar) strong += 1
    else if (value < redBar) red += 1
    total += (weights[column] as number) * (ended ?? (board.scores[at] as number))
  }
  const tier = tierRank(tierOf(strong, red))
  return { tier, standing: foldStanding(tier, total) }
}

interface Endings {
  readonly pick: number
  readonly tier: number
  readonly shortlist: number
  readonly flag: boolean
  readonly decidingScore: Score | null
}

const nothing: Endings = { pick: 0, tier: 0, shortlist: 0, flag: false, decidingScore: null }

function endingsOf(field: Field, contender: Contender, column: number, cell: Cell): Endings {
  const { row } = contender
  const { tally, votes } = cell.count
  const now = field.board.tiers[row]
  if (now === unranked || cell.kind !== 'provisional') return nothing
  let pick = 0
  let tier = 0
  let shortlist = 0
  let flag = false
  let deciding: { score: Score; votes: number } | null = null
  for (const score of scores) {
    const given = tally[score - 1] ?? 0
    if (given === 0) continue
    const ending = standingWith(field, row, (at) => (at === column ? score : null))
    if (score < redBar !== cell.value < redBar) flag = true
    if (ending.tier !== now) tier += given
    if (changesShortlist(contender, ending.standing)) shortlist += given
    if (!changesPick(contender, ending.standing)) continue
    pick += given
    if (!deciding || given > deciding.votes) deciding = { score, votes: given }
  }
  return {
    pick: pick / votes,
    tier: tier / votes,
    shortlist: shortlist / votes,
    flag,
    decidingScore: deciding?.score ?? null,
  }
}

function stakeOf(endings: Endings): Stake {
  if (endings.pick > 0) return 'decides'
  return endings.tier > 0 || endings.flag ? 'flagAtStake' : 'cosmetic'
}

/** Whether the candidate would be the pick if all that is missing were 5. */
function couldBePick(field: Field, contender: Contender): boolean {
  const { values } = field.board
  const first = contender.row * cellsPerRow
  const best = standingWith(field, contender.row, (column) => (values[first + column] === 0 ? 5 : null))
  return changesPick(contender, best.standing)
}

function isWorthAsking(cell: Cell): boolean {
  return (
    cell.kind === 'provisional' && cell.count.votes >= 2 && Math.max(...cell.count.tally) < cell.count.votes
  )
}

const rankOfStake = (stake: Stake) => (stake === 'findOut' ? 1 : 0)

/**
 * The value of discussion of each open cell in which at least two people differ, and of each missing cell that keeps a
 * possible pick from being ranked: suppose the talk ends on one of the scores that were actually given, each vote equally
 * likely. What could change the pick comes first, then what could change a tier, then what lies farthest apart; missing
 * cells follow those that decide.
 */
export function valueOfDiscussion(
  scored: readonly ScoredCandidate[],
  board: Board,
  order: Order,
  weights: readonly number[],
): readonly Discussion[] {
  const field: Field = { board, order, weights }
  const found: Discussion[] = []
  for (const [row, { candidate, cells, verdict }] of scored.entries()) {
    const contender = contenderAt(field, row)
    const missing = verdict.missing.length
    const asks = missing > 0 && missing < cellsPerRow && couldBePick(field, contender)
    for (const [column, criterionId] of criterionIds.entries()) {
      const cell = cells[criterionId]
      const isMissing = cell.kind === 'unscored'
      if (isMissing ? !asks : !isWorthAsking(cell)) continue
      const { flag, ...endings } = endingsOf(field, contender, column, cell)
      found.push({
        candidateId: candidate.id,
        criterionId,
        stake: isMissing ? 'findOut' : stakeOf({ ...endings, flag }),
        votes: cell.count.votes,
        ...endings,
        distance: meanDistance(cell.count.tally) ?? 0,
        agreement: agreementOf(cell.count.tally),
      })
    }
  }
  return found.sort(
    (one, other) =>
      other.pick - one.pick ||
      rankOfStake(other.stake) - rankOfStake(one.stake) ||
      other.tier - one.tier ||
      other.distance - one.distance,
  )
}
