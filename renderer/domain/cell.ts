import type { CriterionId } from './criteria.ts'
import type { Tally } from './grade.ts'
import { grade, groupScore, tally, totalVotes } from './grade.ts'
import type { CandidateId } from './ids.ts'
import type { SettledScore } from './settled.ts'
import type { CellVotes, RoundBallots, Score } from './votes.ts'
import { isScore } from './votes.ts'
import type { Workshop } from './workshop.ts'

/** The latest ballots of a cell, counted. */
interface CellCount {
  /** The round they are of; null when nobody has voted or abstained in any round. */
  readonly round: number | null
  readonly tally: Tally
  readonly votes: number
  /** "I do not know"; counted apart, never in a share. */
  readonly abstentions: number
  /** "Not mine to judge". */
  readonly outs: number
}

/** One candidate on one criterion. */
export type Cell =
  | { readonly kind: 'unscored'; readonly count: CellCount }
  | {
      readonly kind: 'provisional'
      /** The suggestion: the grade of the latest round. */
      readonly value: Score
      readonly score: number
      readonly count: CellCount
    }
  | {
      readonly kind: 'settled'
      readonly value: Score
      readonly score: number
      /** What the latest round suggests; null when it was settled without votes. */
      readonly suggestion: Score | null
      readonly reason: string
      readonly count: CellCount
    }

const nobody: CellCount = { round: null, tally: [0, 0, 0, 0, 0], votes: 0, abstentions: 0, outs: 0 }

/** Counts the ballots of one cell in one round. */
function countCell(votes: CellVotes, round: number): CellCount {
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

/** The last round in which somebody voted or abstained on this criterion; a round may hold only some criteria. */
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

/** The votes of the last round of a cell before `round`; null where there was none. */
export function tallyBefore(
  rounds: readonly RoundBallots[],
  criterionId: CriterionId,
  round: number,
): Tally | null {
  const earlier = rounds.filter((one) => one.round < round)
  const latest = latestRound(earlier, criterionId)
  return latest ? countCell(latest.votes[criterionId], latest.round).tally : null
}

/** The cell that a candidate's rounds and settled score give on one criterion. */
export function cellFrom(
  rounds: readonly RoundBallots[],
  settled: SettledScore | undefined,
  criterionId: CriterionId,
): Cell {
  const latest = latestRound(rounds, criterionId)
  const count = latest ? countCell(latest.votes[criterionId], latest.round) : nobody
  const suggestion = grade(count.tally)
  if (settled) {
    const { score, reason } = settled
    return { kind: 'settled', value: score, score, suggestion, reason, count }
  }
  const score = groupScore(count.tally)
  if (suggestion === null || score === null) return { kind: 'unscored', count }
  return { kind: 'provisional', value: suggestion, score, count }
}

/** The rounds of one candidate, in the order they were held. */
export function roundsOf(workshop: Workshop, candidateId: CandidateId): readonly RoundBallots[] {
  return workshop.ballots
    .filter((round) => round.candidateId === candidateId)
    .sort((one, other) => one.round - other.round)
}

/** The integer the rule reads: the settled score, else the suggestion; null when there is neither. */
export function cellValue(cell: Cell): Score | null {
  return cell.kind === 'unscored' ? null : cell.value
}
