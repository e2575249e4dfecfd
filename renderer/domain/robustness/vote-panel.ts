import type { ScoredCandidate } from '../rule/ranking.ts'
import { latestEntries, roundsOf } from '../votes/cell.ts'
import type { CellVotes, Score } from '../votes/votes.ts'
import { isScore } from '../votes/votes.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The votes of one cell by seat of the panel; 0 for no vote or an abstention. */
export type SeatVotes = readonly (Score | 0)[]

/**
 * A cell as it is recounted. Votes vary, whether it was settled or not, as agreeing on what the votes suggest makes nothing
 * surer; only a score that the votes do not give is fixed.
 */
export type PanelCell =
  | { readonly kind: 'fixed'; readonly score: Score }
  | { readonly kind: 'voted'; readonly votes: SeatVotes }
  | { readonly kind: 'missing' }

/** One candidate's five cells, in the order of the criteria. */
export interface PanelRow {
  readonly candidateId: CandidateId
  readonly cells: readonly PanelCell[]
}

/** The people whose votes are recounted and the candidates in play with their cells. */
export interface VotePanel {
  /** Everybody who has voted on something in play, in seat order. */
  readonly seats: readonly ParticipantId[]
  readonly rows: readonly PanelRow[]
  /** The same candidates by their votes alone, what was agreed left out; the same row where nothing is fixed. */
  readonly votesAlone: readonly PanelRow[]
  /** How many cells are fixed. */
  readonly fixedCells: number
}

/** Whether every cell of a row has a value, so that the candidate can be ranked. */
export function isComplete(row: PanelRow): boolean {
  return row.cells.every((cell) => cell.kind !== 'missing')
}

function votedCell(votes: CellVotes, seats: readonly ParticipantId[]): PanelCell {
  const bySeat = seats.map((seat) => {
    const vote = votes[seat]
    return isScore(vote) ? vote : 0
  })
  return bySeat.some((vote) => vote > 0) ? { kind: 'voted', votes: bySeat } : { kind: 'missing' }
}

/** The panel of a workshop, from the candidates that are scored already: everybody's latest entry in each cell. */
export function votePanelOf(workshop: Workshop, scored: readonly ScoredCandidate[]): VotePanel {
  const entries = scored.map(({ candidate }) => {
    const rounds = roundsOf(workshop, candidate.id)
    return criterionIds.map((id) => latestEntries(rounds, id))
  })
  const voters = new Set<string>()
  for (const votes of entries.flat()) {
    for (const [person, vote] of Object.entries(votes)) if (isScore(vote)) voters.add(person)
  }
  const seats = workshop.participants.map(({ id }) => id).filter((id) => voters.has(id))
  let fixedCells = 0
  const votesAlone: PanelRow[] = []
  const rows = scored.map(({ candidate, cells }, index): PanelRow => {
    const voted = criterionIds.map((_, column) => votedCell(entries[index]?.[column] ?? {}, seats))
    const alone: PanelRow = { candidateId: candidate.id, cells: voted }
    votesAlone.push(alone)
    const fixed = criterionIds.map((id) => {
      const cell = cells[id]
      return cell.kind === 'settled' && cell.isFixed ? cell.value : null
    })
    const count = fixed.filter((score) => score !== null).length
    if (count === 0) return alone
    fixedCells += count
    return {
      candidateId: candidate.id,
      cells: voted.map((cell, column): PanelCell => {
        const score = fixed[column] ?? null
        return score === null ? cell : { kind: 'fixed', score }
      }),
    }
  })
  return { seats, rows, votesAlone, fixedCells }
}
