import { goodBar, redBar } from '../rule/rule.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Tally } from './grade.ts'
import { grade, tally, totalVotes, votesBelow } from './grade.ts'
import type { SettledScore } from './settled-score.ts'
import type { CellVotes, RoundBallots, Score } from './votes.ts'
import { isScore } from './votes.ts'

/** The latest entry of each person in a cell, counted. */
export interface CellCount {
  /** The last round in which somebody voted or abstained on it; null where nobody has in any round. */
  readonly round: number | null
  readonly tally: Tally
  readonly votes: number
  /** "I do not know"; counted apart, never in a share. */
  readonly abstentions: number
  /** "Not mine to judge". */
  readonly outs: number
}

/** One candidate on one criterion. It has one number, an integer that everything reads. */
export type Cell =
  | { readonly kind: 'unscored'; readonly count: CellCount }
  | {
      readonly kind: 'provisional'
      /** The grade of the votes. */
      readonly value: Score
      /** What the room may agree on with one key: the grade; null at a tie at the red line, where the votes suggest nothing. */
      readonly suggestion: Score | null
      readonly count: CellCount
    }
  | {
      readonly kind: 'settled'
      readonly value: Score
      /** What the votes suggest; null without votes and at a tie at the red line. */
      readonly suggestion: Score | null
      /** Settled away from the suggestion, or where there was none: votes that vary do not move it. */
      readonly isFixed: boolean
      /** Settled on the other side of 3 or of 4 than the votes suggest. */
      readonly isAgainstVotes: boolean
      /** What convinced the room; required where it is against the votes. */
      readonly reason: string
      readonly count: CellCount
    }

/** The last round in which somebody voted or abstained on this criterion; a round may hold only some criteria and some people. */
export function latestRound(
  rounds: readonly RoundBallots[],
  criterionId: CriterionId,
): RoundBallots | undefined {
  return rounds
    .filter((round) => Object.keys(round.votes[criterionId]).length > 0)
    .reduce<RoundBallots | undefined>(
      (last, round) => (last && last.round > round.round ? last : round),
      undefined,
    )
}

/**
 * Each person's latest entry on a criterion, abstentions included: a new round changes only those who vote in it. `rounds`
 * in the order they were held.
 */
export function latestEntries(rounds: readonly RoundBallots[], criterionId: CriterionId): CellVotes {
  const [only] = rounds
  if (rounds.length === 1 && only) return only.votes[criterionId]
  return Object.assign({}, ...rounds.map(({ votes }) => votes[criterionId]))
}

function countEntries(votes: CellVotes, round: number | null): CellCount {
  const cast = Object.values(votes)
  const counts = tally(cast.filter(isScore))
  return {
    round,
    tally: counts,
    votes: totalVotes(counts),
    abstentions: cast.filter((vote) => vote === 'abstain').length,
    outs: cast.filter((vote) => vote === 'out').length,
  }
}

/** Counts each person's latest entry on a criterion. */
export function countCell(rounds: readonly RoundBallots[], criterionId: CriterionId): CellCount {
  const round = latestRound(rounds, criterionId)?.round ?? null
  return countEntries(latestEntries(rounds, criterionId), round)
}

/** The votes as they stood before `round`; null where there were none. */
export function tallyBefore(
  rounds: readonly RoundBallots[],
  criterionId: CriterionId,
  round: number,
): Tally | null {
  const earlier = rounds.filter((one) => one.round < round)
  const count = countCell(earlier, criterionId)
  return count.round === null ? null : count.tally
}

/** Exactly half of the votes are below the red line: the room has to say on which side the score lies. */
export function isTieAtRed({ tally: counts, votes }: CellCount): boolean {
  return votes > 0 && 2 * votesBelow(counts, redBar) === votes
}

/** Exactly half of the votes are below the good line. */
export function isTieAtGood({ tally: counts, votes }: CellCount): boolean {
  return votes > 0 && 2 * votesBelow(counts, goodBar) === votes
}

/** What the votes of a cell suggest: their grade; null without votes, and at a tie at the red line. */
function suggestionOf(count: CellCount): Score | null {
  return isTieAtRed(count) ? null : grade(count.tally)
}

const isOtherSide = (one: number, other: number) =>
  one < redBar !== other < redBar || one >= goodBar !== other >= goodBar

/** Whether agreeing on this score departs from the votes: it lies on the other side of 3 or of 4 than they suggest. */
export function isAgainstVotes(count: CellCount, score: Score): boolean {
  const suggestion = suggestionOf(count)
  return suggestion !== null && isOtherSide(suggestion, score)
}

/** The cell that a candidate's rounds, in the order they were held, and settled score give on one criterion. */
export function cellFrom(
  rounds: readonly RoundBallots[],
  settled: SettledScore | undefined,
  criterionId: CriterionId,
): Cell {
  const count = countCell(rounds, criterionId)
  const suggestion = suggestionOf(count)
  if (settled) {
    const { score, reason } = settled
    const isFixed = suggestion !== score
    const isAgainst = isAgainstVotes(count, score)
    return { kind: 'settled', value: score, suggestion, isFixed, isAgainstVotes: isAgainst, reason, count }
  }
  const value = grade(count.tally)
  return value === null ? { kind: 'unscored', count } : { kind: 'provisional', value, suggestion, count }
}

/** The rounds of one candidate, in the order they were held. */
export function roundsOf(workshop: Workshop, candidateId: CandidateId): readonly RoundBallots[] {
  return workshop.ballots
    .filter((round) => round.candidateId === candidateId)
    .sort((one, other) => one.round - other.round)
}

/** The integer that everything reads: the settled score, else the grade of the votes; null when there is neither. */
export function cellValue(cell: Cell): Score | null {
  return cell.kind === 'unscored' ? null : cell.value
}
