import type { ScoredCandidate } from '../rule/ranking.ts'
import { redBar } from '../rule/rule.ts'
import type { Cell } from '../votes/cell.ts'
import { isUnknown } from '../votes/flags.ts'
import type { Score } from '../votes/votes.ts'
import { scores } from '../votes/votes.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Agreement } from './agreement.ts'
import { agreementOf, meanDistance } from './agreement.ts'
import type { EndingEffect, FirstPlaces } from './first-places.ts'
import { firstPlaces } from './first-places.ts'
import type { Order, ScoreMatrix } from './score-matrix.ts'
import { standingOf, tierOfValues, unranked, valuesOf } from './score-matrix.ts'

/** What is at stake in a cell, the most first; `findOut`: nobody knows, or one person alone does. */
export type Stake = 'decides' | 'separates' | 'flag' | 'tier' | 'three' | 'nothing' | 'findOut'

/** What becomes of the verdict if the talk about a cell ends on a score that is not its present value. */
export interface Ending {
  readonly score: Score
  /** How many voted for it. */
  readonly votes: number
  readonly effect: EndingEffect
  readonly changesTier: boolean
  readonly changesFlag: boolean
  readonly changesFirstThree: boolean
}

/** What talking about one cell can change. */
export interface Discussion {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
  readonly stake: Stake
  /** The value it has now; null where nobody voted. */
  readonly present: Score | null
  readonly votes: number
  /** Shares of the votes, 0 to 1, for an ending that changes the pick (levelling counts half), the candidate's tier, the first three. */
  readonly pick: number
  readonly tier: number
  readonly firstThree: number
  /** Mean distance of the votes from the grade; 0 where nobody voted. */
  readonly distance: number
  readonly agreement: Agreement
  /** By score; none of them is the present value. */
  readonly endings: readonly Ending[]
  /** The least score that would make the candidate lead, where nobody voted; null where none would. */
  readonly leadsFrom: Score | null
}

function standingWith(
  matrix: ScoreMatrix,
  row: number,
  column: number,
  score: Score,
  weights: readonly number[],
) {
  const values = valuesOf(matrix, row).map((value, index) => (index === column ? score : value || redBar))
  const tier = tierOfValues(values)
  return { tier, standing: standingOf(tier, values, weights) }
}

interface Field {
  readonly matrix: ScoreMatrix
  readonly weights: readonly number[]
  readonly places: FirstPlaces
}

function endingsOf(
  { matrix, weights, places }: Field,
  row: number,
  column: number,
  cell: Cell,
): readonly Ending[] {
  const present = matrix.tiers[row]
  if (cell.kind !== 'provisional' || present === unranked) return []
  const change = places.changesOf(row)
  return scores.flatMap((score): readonly Ending[] => {
    const votes = cell.count.tally[score - 1] ?? 0
    if (votes === 0 || score === cell.value) return []
    const { tier, standing } = standingWith(matrix, row, column, score, weights)
    return [
      {
        score,
        votes,
        effect: change.effectOf(standing),
        changesTier: tier !== present,
        changesFlag: score < redBar !== cell.value < redBar,
        changesFirstThree: change.changesFirstThree(standing),
      },
    ]
  })
}

function stakeOf(endings: readonly Ending[]): Stake {
  const has = (test: (ending: Ending) => boolean) => endings.some(test)
  if (has(({ effect }) => effect === 'displaces' || effect === 'levels')) return 'decides'
  if (has(({ effect }) => effect === 'separates')) return 'separates'
  if (has(({ changesFlag, changesTier }) => changesFlag && changesTier)) return 'flag'
  if (has(({ changesTier }) => changesTier)) return 'tier'
  return has(({ changesFirstThree }) => changesFirstThree) ? 'three' : 'nothing'
}

const pickWorth: Readonly<Record<EndingEffect, number>> = { displaces: 1, separates: 1, levels: 0.5, none: 0 }

function leadsFrom({ matrix, weights, places }: Field, row: number, column: number): Score | null {
  const change = places.changesOf(row)
  const leads = (score: Score) => change.leads(standingWith(matrix, row, column, score, weights).standing)
  return scores.find(leads) ?? null
}

/** Whether people differ in a cell that is not settled, so that talking can change something. */
function isWorthAsking({ kind, count }: Cell): boolean {
  return kind === 'provisional' && count.votes >= 2 && Math.max(...count.tally) < count.votes
}

/** A fact to find out, rather than an opinion to talk about: nobody knows, or a single person said something. */
function isToFindOut(cell: Cell): boolean {
  return cell.kind !== 'settled' && (isUnknown(cell) || cell.count.votes === 1)
}

/**
 * What to talk about, what could change most first (decision-engine.md, Value of discussion): for each cell that is not
 * settled and in which people differ, suppose the talk ends on one of the scores that were actually given, each vote
 * equally likely; votes for the present value change nothing and count. Above them stands what has to be found out.
 * Candidates with a missing value can only be found out about. Takes weights in the order of the criteria that sum to 1.
 */
export function discussionQueue(
  scored: readonly ScoredCandidate[],
  matrix: ScoreMatrix,
  order: Order,
  weights: readonly number[],
): readonly Discussion[] {
  const field: Field = { matrix, weights, places: firstPlaces(matrix, order) }
  const found: Discussion[] = []
  for (const [row, { candidate, cells, verdict }] of scored.entries()) {
    for (const [column, criterionId] of criterionIds.entries()) {
      const cell = cells[criterionId]
      const finds = isToFindOut(cell)
      if (!finds && (verdict.tier === 'incomplete' || !isWorthAsking(cell))) continue
      const { votes, tally } = cell.count
      const endings = endingsOf(field, row, column, cell)
      const share = (worth: (ending: Ending) => number) =>
        endings.reduce((sum, ending) => sum + ending.votes * worth(ending), 0) / Math.max(1, votes)
      found.push({
        candidateId: candidate.id,
        criterionId,
        stake: finds ? 'findOut' : stakeOf(endings),
        present: cell.kind === 'unscored' ? null : cell.value,
        votes,
        pick: share(({ effect }) => pickWorth[effect]),
        tier: share(({ changesTier }) => Number(changesTier)),
        firstThree: share(({ changesFirstThree }) => Number(changesFirstThree)),
        distance: meanDistance(tally) ?? 0,
        agreement: agreementOf(tally),
        endings,
        leadsFrom: votes === 0 ? leadsFrom(field, row, column) : null,
      })
    }
  }
  const isAbove = ({ stake }: Discussion) => Number(stake === 'findOut')
  return found.sort(
    (one, other) =>
      isAbove(other) - isAbove(one) ||
      other.pick - one.pick ||
      other.tier - one.tier ||
      other.firstThree - one.firstThree ||
      other.distance - one.distance,
  )
}
