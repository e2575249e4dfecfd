import type { Score } from '../votes/votes.ts'
import type { ParticipantId } from '../workshop/ids.ts'
import type { ScoreMatrix } from './score-matrix.ts'
import { matrixWithVotes } from './score-matrix.ts'
import type { SeatVotes, VotePanel } from './vote-panel.ts'

/** Equal votes in so many cells say that somebody did not tell them apart. */
const votesForStraightLine = 10

/** How one person votes compared with the room. For the facilitator only; never used to correct votes. */
export interface PersonDiagnostics {
  readonly participantId: ParticipantId
  readonly votes: number
  /** The person's mean minus the room's mean on the same cells: above 0 gives higher scores than the others. Null alone. */
  readonly levelNoise: number | null
  /** Gave one and the same score in at least ten cells. */
  readonly isStraightLine: boolean
}

/** What the votes say about the people, whatever the weights. */
export interface RoomDiagnostics {
  readonly people: readonly PersonDiagnostics[]
  /** The matrix if everybody's mean were moved to the room's, for "same pick?"; votes move in whole points. */
  readonly recentred: ScoreMatrix
}

function votedCells({ rows }: VotePanel): readonly SeatVotes[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'voted' ? [cell.votes] : [])))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function levelNoise(cells: readonly SeatVotes[], seat: number): number | null {
  const differences = cells.flatMap((votes) => {
    const own = votes[seat] ?? 0
    const others = votes.filter((vote, index) => index !== seat && vote > 0)
    return own > 0 && others.length > 0 ? [own - mean([own, ...others])] : []
  })
  return differences.length === 0 ? null : mean(differences)
}

const clampScore = (value: number) => Math.min(5, Math.max(1, Math.round(value))) as Score

/** A person's vote moved by the level noise, rounded back to the scale. */
function recentred(votes: SeatVotes, noise: readonly (number | null)[]): readonly Score[] {
  return votes.flatMap((vote, seat) => (vote > 0 ? [clampScore(vote - (noise[seat] ?? 0))] : []))
}

/** Level noise and straight lines of the people of a panel, and the matrix after everybody is re-centred. */
export function roomDiagnostics(matrix: ScoreMatrix, panel: VotePanel): RoomDiagnostics {
  const cells = votedCells(panel)
  const noise = panel.seats.map((_, seat) => levelNoise(cells, seat))
  const people = panel.seats.map((participantId, seat) => {
    const own = cells.map((votes) => votes[seat] ?? 0).filter((vote) => vote > 0)
    return {
      participantId,
      votes: own.length,
      levelNoise: noise[seat] ?? null,
      isStraightLine: own.length >= votesForStraightLine && new Set(own).size === 1,
    }
  })
  return { people, recentred: matrixWithVotes(matrix, panel.rows, (votes) => recentred(votes, noise)) }
}
