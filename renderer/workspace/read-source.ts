import type { CandidateCard } from '../domain/candidate.ts'
import { importCandidates, sameKey } from '../domain/edits/candidates.ts'
import type { Edit } from '../domain/edits/edit.ts'
import type { NewParticipant } from '../domain/edits/setup.ts'
import type { Problem } from '../domain/problem.ts'
import { hasErrors } from '../domain/problem.ts'
import type { Workshop } from '../domain/workshop.ts'
import { decodeText } from '../exchange/decode-text.ts'
import { importReadBallots } from '../exchange/import-ballots.ts'
import type { CandidateColumn, ColumnMapping } from '../exchange/map-columns.ts'
import { candidateColumns, guessBallotColumns, guessCandidateColumns } from '../exchange/map-columns.ts'
import { readBallots } from '../exchange/read-ballots.ts'
import { readCandidates } from '../exchange/read-candidates.ts'
import { readParticipants } from '../exchange/read-participants.ts'
import { readPasted } from '../exchange/read-pasted.ts'
import type { Table } from '../exchange/read-table.ts'
import { readTable } from '../exchange/read-table.ts'

/** A table that was chosen or pasted, before anything of it is taken. */
export interface Source {
  readonly name: string
  /** How the bytes were read; null for pasted text. */
  readonly encoding: string | null
  readonly table: Table
  readonly problems: readonly Problem[]
  /** What the columns seem to hold, as candidates. */
  readonly mapping: ColumnMapping<CandidateColumn>
}

export type ReadSource =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }

/** What an import would do. `edit` is null when nothing of it can be taken. */
export interface ImportPlan {
  readonly problems: readonly Problem[]
  readonly count: number
  readonly cards: readonly CandidateCard[]
  /** Cards that are on the list already. */
  readonly updates: number
  readonly newParticipants: readonly NewParticipant[]
  readonly edit: Edit | null
}

/** What a column of candidates can hold, for the choice of a mapping. */
export const mappableColumns: readonly CandidateColumn[] = candidateColumns

/** Reads the bytes of a table. */
export function readSourceFile(name: string, bytes: Uint8Array): ReadSource {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return { ...decoded, name }
  const read = readTable(decoded.text)
  if (read.kind === 'refused') return { ...read, name }
  const { table } = read
  const problems = [...decoded.problems, ...read.problems]
  const mapping = guessCandidateColumns(table.header)
  return { kind: 'source', source: { name, encoding: decoded.encoding, table, problems, mapping } }
}

/** Reads pasted cells or lines. */
export function readSourceText(name: string, text: string): ReadSource {
  const read = readPasted(text)
  if (read.kind === 'refused') return { ...read, name }
  const { table, problems, mapping } = read
  return { kind: 'source', source: { name, encoding: null, table, problems, mapping } }
}

/** What importing the table as candidates would do. With an error nothing is taken, so that no import is half done. */
export function planCandidates(
  workshop: Workshop,
  source: Source,
  mapping: ColumnMapping<CandidateColumn>,
): ImportPlan {
  const listed = workshop.candidates.map(({ key }) => key)
  const read = readCandidates(source.table, mapping, listed)
  const problems = [...source.problems, ...read.problems]
  const { cards } = read
  const usable = cards.length > 0 && !hasErrors(problems)
  return {
    problems,
    count: cards.length,
    cards,
    updates: cards.filter((card) => listed.some((key) => sameKey(key, card.key))).length,
    newParticipants: [],
    edit: usable ? importCandidates(cards) : null,
  }
}

/** What importing the table as ballots would do. */
export function planBallots(workshop: Workshop, source: Source): ImportPlan {
  const read = readBallots(source.table, guessBallotColumns(source.table.header), workshop)
  const problems = [...source.problems, ...read.problems]
  const { ballots, newParticipants } = read
  const usable = ballots.length > 0 && !hasErrors(problems)
  return {
    problems,
    count: ballots.length,
    cards: [],
    updates: 0,
    newParticipants,
    edit: usable ? importReadBallots(ballots, newParticipants) : null,
  }
}

/** Whether the table looks like ballots rather than candidates. */
export function looksLikeBallots({ table }: Source): boolean {
  const mapping = guessBallotColumns(table.header)
  return mapping.includes('participant') && mapping.includes('candidate')
}

/** Reads people pasted one a line; those who are seated already are left out. */
export function readPeople(text: string, workshop: Workshop): readonly NewParticipant[] {
  const seated = workshop.participants.map(({ name }) => name)
  return readParticipants(text, seated).people
}
