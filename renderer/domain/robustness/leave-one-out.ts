import type { Score } from '../votes/votes.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import type { ScoreMatrix } from './score-matrix.ts'
import { firstOf, matrixWithVotes } from './score-matrix.ts'
import type { SeatVotes, VotePanel } from './vote-panel.ts'

/** Fewer people than these can be told apart by who is left out. */
const peopleNeeded = 3

/** The matrix as it would be without one person. */
export interface MatrixWithout {
  readonly participantId: ParticipantId
  readonly matrix: ScoreMatrix
}

/** What happens to the first place when each person in turn is left out; the three counts add up to the people. */
export interface LeaveOneOut {
  readonly people: number
  /** The same candidates lead. */
  readonly stays: number
  /** They still lead, and somebody joins them. */
  readonly shared: number
  /** Somebody else leads, or not all that share the place do. */
  readonly another: number
  /** For the facilitator only: without whom others would lead, and which. */
  readonly turns: readonly {
    readonly participantId: ParticipantId
    readonly kind: 'shared' | 'another'
    readonly leaders: readonly CandidateId[]
  }[]
}

function withoutSeat(votes: SeatVotes, seat: number): readonly Score[] {
  return votes.filter((vote, index): vote is Score => index !== seat && vote !== 0)
}

/** The matrices without each person in turn; rows of matrix and panel are the same candidates. None for fewer than three people. */
export function matricesWithout(matrix: ScoreMatrix, { seats, rows }: VotePanel): readonly MatrixWithout[] {
  if (seats.length < peopleNeeded) return []
  return seats.map((participantId, seat) => ({
    participantId,
    matrix: matrixWithVotes(matrix, rows, (votes) => withoutSeat(votes, seat)),
  }))
}

/** Recounts without each participant. Null for fewer than three people and where nobody leads. */
export function leaveOneOut(
  matrix: ScoreMatrix,
  without: readonly MatrixWithout[],
  weights: readonly number[],
): LeaveOneOut | null {
  const first = firstOf(matrix, weights)
  if (without.length === 0 || first.length === 0) return null
  const left = without.map((one) => {
    const leaders = firstOf(one.matrix, weights)
    const allStay = first.every((row) => leaders.includes(row))
    const kind = !allStay ? 'another' : leaders.length === first.length ? 'stays' : 'shared'
    const ids = leaders.map((row) => matrix.ids[row] as CandidateId)
    return { participantId: one.participantId, kind, leaders: ids } as const
  })
  const count = (kind: (typeof left)[number]['kind']) => left.filter((one) => one.kind === kind).length
  return {
    people: left.length,
    stays: count('stays'),
    shared: count('shared'),
    another: count('another'),
    turns: left.flatMap(({ participantId, kind, leaders }) =>
      kind === 'stays' ? [] : [{ participantId, kind, leaders }],
    ),
  }
}
