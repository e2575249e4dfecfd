import type { PerCriterion } from '../workshop/criteria.ts'
import { perCriterion } from '../workshop/criteria.ts'
import type { CandidateId, ParticipantId, WorkshopId } from '../workshop/ids.ts'

export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

/** A participant's word on one cell: a score, "I do not know" (abstain) or "not mine to judge" (out). Not yet typed is no entry. */
export type Vote = Score | 'abstain' | 'out'

/** The votes of one cell in one round, by participant. */
export type CellVotes = Readonly<Partial<Record<ParticipantId, Vote>>>

/** The ballots of one candidate in one round: a grid of criteria x participants. One row of storage. */
export interface RoundBallots {
  readonly id: string
  readonly workshopId: WorkshopId
  readonly candidateId: CandidateId
  /** 1 for the first round. */
  readonly round: number
  readonly votes: PerCriterion<CellVotes>
}

/** The id of the row that holds a candidate's ballots of a round. */
export function ballotsId(candidateId: CandidateId, round: number): string {
  return `${candidateId}:${round}`
}

/** A round in which nobody has voted yet. */
export function emptyRound(workshopId: WorkshopId, candidateId: CandidateId, round: number): RoundBallots {
  return {
    id: ballotsId(candidateId, round),
    workshopId,
    candidateId,
    round,
    votes: perCriterion(() => ({})),
  }
}

/** Whether a vote is a score from 1 to 5, not an abstention. */
export function isScore(vote: Vote | undefined): vote is Score {
  return typeof vote === 'number'
}

/** Reads one typed character: `1` to `5`, `-` to abstain, `x` for "not mine to judge"; null for anything else. */
export function parseVote(text: string): Vote | null {
  if (text === '-') return 'abstain'
  if (text.toLowerCase() === 'x') return 'out'
  const score = scores.find((candidate) => String(candidate) === text)
  return score ?? null
}

/** How many votes, abstentions included, some rounds hold. */
export function countVotes(ballots: readonly RoundBallots[]): number {
  return ballots
    .flatMap(({ votes }) => Object.values(votes))
    .reduce((count, cell) => count + Object.keys(cell).length, 0)
}
