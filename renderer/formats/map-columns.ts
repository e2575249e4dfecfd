import names from '../../assets/texts/columns.json' with { type: 'json' }
import type { ValueInputs } from '../domain/value/value-inputs.ts'
import type { CandidateCard } from '../domain/workshop/candidate.ts'
import type { CriterionId } from '../domain/workshop/criteria.ts'
import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, warningAt } from '../domain/workshop/problem.ts'
import type { Table } from './read-table.ts'

/** What a column of a list of candidates can hold. */
export type CandidateColumn = keyof Omit<CandidateCard, 'value'> | keyof ValueInputs

/** What a column of a table of ballots can hold. */
export type BallotColumn = 'round' | 'candidate' | 'participant' | CriterionId

/** What each column of a table holds, by position; null for a column that is left out. */
export type ColumnMapping<Column> = readonly (Column | null)[]

/** The names by which a column is known, the one Pilotage writes first. */
type KnownNames<Column extends string> = Readonly<Record<Column, readonly string[]>>

const candidateNames: KnownNames<CandidateColumn> = names.candidates
const ballotNames: KnownNames<BallotColumn> = names.ballots

/** What a candidate's columns can be, in the order of the card. */
export const candidateColumns = Object.keys(candidateNames) as readonly CandidateColumn[]

const ballotColumns = Object.keys(ballotNames) as readonly BallotColumn[]

/** Compares names without case, accents, spaces and punctuation; `%` counts as a letter. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')
}

interface Guess<Column> {
  readonly column: Column
  /** How far down the list of known names it was found. */
  readonly rank: number
}

function guessOf<Column extends string>(header: string, known: KnownNames<Column>): Guess<Column> | null {
  const wanted = plain(header)
  const guesses = (Object.keys(known) as Column[])
    .map((column) => ({ column, rank: known[column].findIndex((name) => plain(name) === wanted) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
  return guesses[0] ?? null
}

/** A name that fits less well gives way; the same name twice stays twice, and is reported. */
function guess<Column extends string>(
  header: readonly string[],
  known: KnownNames<Column>,
): ColumnMapping<Column> {
  const guesses = header.map((name) => guessOf(name, known))
  return guesses.map((own) => {
    if (!own) return null
    const better = guesses.some((other) => other && other.column === own.column && other.rank < own.rank)
    return better ? null : own.column
  })
}

/** What the columns of a list of candidates seem to hold, by their names in English, German, French and Spanish. */
export function guessCandidateColumns(header: readonly string[]): ColumnMapping<CandidateColumn> {
  return guess(header, candidateNames)
}

/** What the columns of a table of ballots seem to hold. */
export function guessBallotColumns(header: readonly string[]): ColumnMapping<BallotColumn> {
  return guess(header, ballotNames)
}

/** Whether the columns name who votes on what: ballots rather than candidates. */
export function namesBallots(header: readonly string[]): boolean {
  const mapping = guessBallotColumns(header)
  return mapping.includes('participant') && mapping.includes('candidate')
}

/** Whether a row names what a list of candidates or a table of ballots cannot do without. */
export function isKnownHeader(header: readonly string[]): boolean {
  return guessCandidateColumns(header).includes('title') || namesBallots(header)
}

function mappingProblems<Column extends string>(
  { header }: Table,
  mapping: ColumnMapping<Column>,
  required: readonly Column[],
  known: KnownNames<Column>,
): readonly Problem[] {
  const missing = required
    .filter((column) => !mapping.includes(column))
    .map((column) =>
      errorAt('column.missing', { known: known[column].join(', ') }, { column: known[column][0] ?? column }),
    )
  const perColumn = header.flatMap((name, index) => {
    const column = mapping[index] ?? null
    if (name === '' && column === null) return [warningAt('column.unnamed', { position: index + 1 })]
    if (column === null) return [warningAt('column.unknown', {}, { column: name })]
    const first = mapping.indexOf(column)
    return first === index
      ? []
      : [errorAt('column.doubled', { other: header[first] ?? '' }, { column: name })]
  })
  return [...missing, ...perColumn]
}

/** Columns that are missing, doubled or left out of a list of candidates. Only a title is needed. */
export function candidateColumnProblems(
  table: Table,
  mapping: ColumnMapping<CandidateColumn>,
): readonly Problem[] {
  return mappingProblems(table, mapping, ['title'], candidateNames)
}

/** Columns that are missing, doubled or left out of a table of ballots. All of them are needed. */
export function ballotColumnProblems(table: Table, mapping: ColumnMapping<BallotColumn>): readonly Problem[] {
  return mappingProblems(table, mapping, ballotColumns, ballotNames)
}
