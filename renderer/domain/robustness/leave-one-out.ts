import type { CandidateId, ParticipantId } from '../ids.ts'
import type { Score } from '../votes.ts'
import type { Board } from './board.ts'
import { boardWithVotes, leadersOf } from './board.ts'
import type { Panel, SeatVotes } from './panel.ts'

/** Fewer people than these can be told apart by who is left out. */
const peopleNeeded = 3

/** The board as it would be without one person. */
export interface BoardWithout {
  readonly participantId: ParticipantId
  readonly board: Board
}

/** What happens to the pick and the first three when each person in turn is left out. */
export interface LeaveOneOut {
  readonly people: number
  readonly keepPick: number
  readonly keepShortlist: number
  /** For the facilitator only: without whom another candidate would be first, and which. */
  readonly turns: readonly {
    readonly participantId: ParticipantId
    readonly picks: readonly CandidateId[]
  }[]
}

function withoutSeat(votes: SeatVotes, seat: number): readonly Score[] {
  return votes.filter((vote, index): vote is Score => index !== seat && vote !== 0)
}

/** The boards without each person in turn; rows of board and panel are the same candidates. None for fewer than three people. */
export function boardsWithout(board: Board, { seats, rows }: Panel): readonly BoardWithout[] {
  if (seats.length < peopleNeeded) return []
  return seats.map((participantId, seat) => ({
    participantId,
    board: boardWithVotes(board, rows, (votes) => withoutSeat(votes, seat)),
  }))
}

const sameRows = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((row, index) => row === other[index])

/** How many people can each be left out without another pick, and without other first three. Null for fewer than three people. */
export function leaveOneOut(
  board: Board,
  without: readonly BoardWithout[],
  weights: readonly number[],
): LeaveOneOut | null {
  const { first, firstThree } = leadersOf(board, weights)
  if (without.length === 0 || first.length === 0) return null
  const left = without.map((one) => {
    const rest = leadersOf(one.board, weights)
    return {
      participantId: one.participantId,
      picks: rest.first.map((row) => board.ids[row] as CandidateId),
      keepsPick: sameRows(rest.first, first),
      keepsShortlist: sameRows(rest.firstThree, firstThree),
    }
  })
  return {
    people: left.length,
    keepPick: left.filter(({ keepsPick }) => keepsPick).length,
    keepShortlist: left.filter(({ keepsShortlist }) => keepsShortlist).length,
    turns: left.flatMap(({ participantId, picks, keepsPick }) =>
      keepsPick ? [] : [{ participantId, picks }],
    ),
  }
}
