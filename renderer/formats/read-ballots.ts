import type { NewParticipant } from '../domain/edits/edit-setup.ts'
import type { Vote } from '../domain/votes/votes.ts'
import { parseVote } from '../domain/votes/votes.ts'
import type { Candidate } from '../domain/workshop/candidate.ts'
import type { CriterionId } from '../domain/workshop/criteria.ts'
import { criterionIds } from '../domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../domain/workshop/ids.ts'
import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, hasErrors } from '../domain/workshop/problem.ts'
import { nameKey, tidyName } from '../domain/workshop/same-name.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { guessName } from './guess-role.ts'
import type { BallotColumn, ColumnMapping } from './map-columns.ts'
import { ballotColumnProblems } from './map-columns.ts'
import type { FoundSeat } from './people/find-seat.ts'
import { findSeat } from './people/find-seat.ts'
import type { Table, TableLine } from './read-table.ts'

/** One row of a table of ballots: who voted what on which candidate in which round. */
export interface ReadBallot {
  readonly row: number
  readonly round: number
  readonly candidateId: CandidateId
  /** The name as it is seated, or as the file writes it first. */
  readonly participant: string
  /** Null for somebody who is not seated yet. */
  readonly participantId: ParticipantId | null
  /** No entry where the cell was empty. */
  readonly votes: Readonly<Partial<Record<CriterionId, Vote>>>
}

export interface ReadBallots {
  /** The ballots of the rows that are right and hold a vote. */
  readonly ballots: readonly ReadBallot[]
  /** People of the file who are not seated yet, in its order, with a role guessed from their name. */
  readonly newParticipants: readonly NewParticipant[]
  /** With an error among them nothing is to be imported. */
  readonly problems: readonly Problem[]
}

const mostRounds = 99

interface Known {
  readonly candidateOf: (key: string) => Candidate | undefined
  readonly seatOf: (name: string) => FoundSeat
  /** How the file writes a name first. */
  readonly newName: (name: string) => string
}

function knownOf({ candidates, participants }: Workshop): Known {
  const byKey = new Map(candidates.map((candidate) => [candidate.key.trim().toLowerCase(), candidate]))
  const names = new Map<string, string>()
  return {
    candidateOf: (key) => byKey.get(key.toLowerCase()),
    seatOf: (name) => findSeat(name, participants),
    newName: (name) => {
      const key = nameKey(name)
      const known = names.get(key) ?? tidyName(name)
      names.set(key, known)
      return known
    },
  }
}

/** `1` to `5`, `-` abstains, `x` is not theirs to judge, empty is no vote; `1.0` and the like are a spreadsheet's. */
function readVote(text: string): Vote | null | undefined {
  if (text === '') return undefined
  if (/^x$/i.test(text)) return 'out'
  if (/^[-–—]$/.test(text)) return 'abstain'
  return parseVote(text.replace(/[.,]0+$/, ''))
}

function readRound(text: string): number | null {
  const round = /^\d{1,2}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : 0
  return round >= 1 && round <= mostRounds ? round : null
}

type CellOf = (line: TableLine, column: BallotColumn) => string
type NameOf = (column: BallotColumn) => string

function readVotes(line: TableLine, cell: CellOf, name: NameOf) {
  const problems: Problem[] = []
  const votes: Partial<Record<CriterionId, Vote>> = {}
  for (const id of criterionIds) {
    const text = cell(line, id)
    const vote = readVote(text)
    if (vote === null) problems.push(errorAt('cell.notAScore', { text }, { row: line.row, column: name(id) }))
    else if (vote !== undefined) votes[id] = vote
  }
  return { votes, problems }
}

type LineResult =
  | { readonly kind: 'ballot'; readonly ballot: ReadBallot; readonly key: string }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }

function readLine(line: TableLine, cell: CellOf, name: NameOf, known: Known): LineResult {
  const { row } = line
  const at = (column: BallotColumn) => ({ row, column: name(column) })
  const roundText = cell(line, 'round')
  const round = readRound(roundText)
  const key = cell(line, 'candidate')
  const candidate = known.candidateOf(key)
  const participant = cell(line, 'participant')
  const { votes, problems } = readVotes(line, cell, name)
  const seat = known.seatOf(participant)
  const all = [
    ...(round === null ? [errorAt('cell.notARound', { text: roundText }, at('round'))] : []),
    ...(key === '' ? [errorAt('cell.candidateMissing', {}, at('candidate'))] : []),
    ...(key !== '' && !candidate ? [errorAt('cell.candidateUnknown', { text: key }, at('candidate'))] : []),
    ...(participant === '' ? [errorAt('cell.participantMissing', {}, at('participant'))] : []),
    ...(seat.kind === 'several'
      ? [
          errorAt(
            'cell.participantShared',
            { name: participant, seats: seat.seats.join(', ') },
            at('participant'),
          ),
        ]
      : []),
    ...problems,
  ]
  if (all.length > 0 || round === null || !candidate) return { kind: 'wrong', problems: all }
  const person =
    seat.kind === 'seat'
      ? { participant: seat.participant.name, participantId: seat.participant.id }
      : { participant: known.newName(participant), participantId: null }
  const ballot = { row, round, candidateId: candidate.id, ...person, votes }
  return { kind: 'ballot', ballot, key: candidate.key }
}

function doubledBallots(read: readonly Extract<LineResult, { kind: 'ballot' }>[]): readonly Problem[] {
  const firsts = new Map<string, number>()
  return read.flatMap(({ ballot, key }) => {
    const { row, round, participant: name } = ballot
    const same = JSON.stringify([ballot.candidateId, round, ballot.participantId ?? nameKey(name)])
    const first = firsts.get(same)
    if (first !== undefined) return [errorAt('ballot.doubled', { key, name, round, first }, { row })]
    firsts.set(same, row)
    return []
  })
}

/** Rounds of a candidate that begin before the one before them, in the file and the workshop together. */
function skippedRounds(
  read: readonly Extract<LineResult, { kind: 'ballot' }>[],
  workshop: Workshop,
  column: string,
): readonly Problem[] {
  const held = new Set(workshop.ballots.map(({ candidateId, round }) => `${candidateId} ${round}`))
  for (const { ballot } of read) held.add(`${ballot.candidateId} ${ballot.round}`)
  const said = new Set<string>()
  return read.flatMap(({ ballot, key }) => {
    const { candidateId, round, row } = ballot
    const before = round - 1
    const id = `${candidateId} ${round}`
    if (before === 0 || held.has(`${candidateId} ${before}`) || said.has(id)) return []
    said.add(id)
    return [errorAt('cell.roundSkipped', { key, round, before }, { row, column })]
  })
}

/**
 * Reads the ballots of a table for a workshop whose candidates are known. Unknown candidates, scores other than
 * 1 to 5, `-`, `x` or nothing, the same ballot twice and a round without the one before it are errors with row and
 * column. People who are not seated are listed, so that they can be seated with the import.
 */
export function readBallots(
  table: Table,
  mapping: ColumnMapping<BallotColumn>,
  workshop: Workshop,
): ReadBallots {
  const columnProblems = ballotColumnProblems(table, mapping)
  if (hasErrors(columnProblems)) return { ballots: [], newParticipants: [], problems: columnProblems }
  const positions = new Map(mapping.map((column, index) => [column, index]))
  const cell: CellOf = ({ cells }, column) => cells[positions.get(column) ?? -1] ?? ''
  const name: NameOf = (column) => table.header[positions.get(column) ?? -1] ?? column
  const known = knownOf(workshop)
  const results = table.lines.map((line) => readLine(line, cell, name, known))
  const read = results.filter((result) => result.kind === 'ballot')
  const wrong = results.flatMap((result) => (result.kind === 'wrong' ? result.problems : []))
  const voted = read.filter(({ ballot }) => Object.keys(ballot.votes).length > 0)
  const strangers = voted.filter(({ ballot }) => ballot.participantId === null)
  const names = new Set(strangers.map(({ ballot }) => ballot.participant))
  const problems = [...wrong, ...doubledBallots(read), ...skippedRounds(voted, workshop, name('round'))]
  return {
    ballots: voted.map(({ ballot }) => ballot),
    newParticipants: [...names].map((one) => ({ name: one, role: guessName(one) ?? 'other' })),
    problems: [...columnProblems, ...problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))],
  }
}
