import { latestRound, roundsOf } from '../cell.ts'
import type { CriterionId } from '../criteria.ts'
import { criterionIds } from '../criteria.ts'
import type { CandidateId, ParticipantId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import type { Score } from '../votes.ts'
import { isScore } from '../votes.ts'
import type { Workshop } from '../workshop.ts'

/** The votes of one cell by seat of the panel; 0 for no vote or an abstention. */
export type SeatVotes = readonly (Score | 0)[]

/** A cell as it is replayed: a settled score does not vary, votes do. */
export type PanelCell =
  | { readonly kind: 'fixed'; readonly score: Score }
  | { readonly kind: 'voted'; readonly votes: SeatVotes }
  | { readonly kind: 'missing' }

/** One candidate's five cells, in the order of the criteria. */
export interface PanelRow {
  readonly candidateId: CandidateId
  readonly cells: readonly PanelCell[]
}

/** The people whose votes are replayed and the candidates in play with their cells. */
export interface Panel {
  /** Everybody who has voted on something that is still open, in seat order. */
  readonly seats: readonly ParticipantId[]
  readonly rows: readonly PanelRow[]
}

/** Whether every cell of a row has a value, so that the candidate can be ranked. */
export function isComplete(row: PanelRow): boolean {
  return row.cells.every((cell) => cell.kind !== 'missing')
}

/** The panel of a workshop, from the candidates that are scored already: the latest votes of each cell that is not settled. */
export function panelOf(workshop: Workshop, scored: readonly ScoredCandidate[]): Panel {
  const open = scored.map(({ candidate, cells }) => {
    const rounds = roundsOf(workshop, candidate.id)
    const votesOf = (id: CriterionId) => latestRound(rounds, id)?.votes[id] ?? {}
    return { candidateId: candidate.id, cells, votesOf }
  })
  const voters = new Set(
    open.flatMap(({ cells, votesOf }) =>
      criterionIds.flatMap((id) =>
        cells[id].kind === 'provisional'
          ? Object.entries(votesOf(id)).flatMap(([person, vote]) => (isScore(vote) ? [person] : []))
          : [],
      ),
    ),
  )
  const seats = workshop.participants.map(({ id }) => id).filter((id) => voters.has(id))
  const rows = open.map(
    ({ candidateId, cells, votesOf }): PanelRow => ({
      candidateId,
      cells: criterionIds.map((id): PanelCell => {
        const cell = cells[id]
        if (cell.kind === 'unscored') return { kind: 'missing' }
        if (cell.kind === 'settled') return { kind: 'fixed', score: cell.value }
        const votes = votesOf(id)
        const bySeat = seats.map((seat) => {
          const vote = votes[seat]
          return isScore(vote) ? vote : 0
        })
        return { kind: 'voted', votes: bySeat }
      }),
    }),
  )
  return { seats, rows }
}
