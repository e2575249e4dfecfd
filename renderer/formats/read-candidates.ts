import { plainKey } from '../domain/edits/edit-candidates.ts'
import type { ValueInputs } from '../domain/value/value-inputs.ts'
import { quantityOf, unknownValue } from '../domain/value/value-inputs.ts'
import type { CandidateCard } from '../domain/workshop/candidate.ts'
import { emptyCard } from '../domain/workshop/candidate.ts'
import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, hasErrors, warningAt } from '../domain/workshop/problem.ts'
import type { CandidateColumn, ColumnMapping } from './map-columns.ts'
import { candidateColumnProblems } from './map-columns.ts'
import type { DecimalMark } from './read-number-column.ts'
import { decimalMarkOf, readNumberCell } from './read-number-column.ts'
import type { Table, TableLine } from './read-table.ts'

export interface ReadCandidates {
  /** The cards of the rows that are right. */
  readonly cards: readonly CandidateCard[]
  /** With an error among them nothing is to be imported. */
  readonly problems: readonly Problem[]
}

type TextColumn = Exclude<CandidateColumn, keyof ValueInputs | 'dataSources' | 'key'>

const textColumns: readonly TextColumn[] = ['title', 'problem', 'process', 'sponsorRole', 'notes', 'author']
const valueColumns = Object.keys(unknownValue) as readonly (keyof ValueInputs)[]

/** What the mapping makes of a line: its cells by what they hold, and the names of their columns. */
interface LineReader {
  readonly cell: (line: TableLine, column: CandidateColumn) => string
  readonly name: (column: CandidateColumn) => string
}

function readerOf(table: Table, mapping: ColumnMapping<CandidateColumn>): LineReader {
  const positions = new Map(mapping.map((column, index) => [column, index]))
  return {
    cell: ({ cells }, column) => cells[positions.get(column) ?? -1] ?? '',
    name: (column) => table.header[positions.get(column) ?? -1] ?? column,
  }
}

function decimalMark(table: Table, reader: LineReader): DecimalMark {
  return decimalMarkOf(table.lines.flatMap((line) => valueColumns.map((column) => reader.cell(line, column))))
}

function splitSources(text: string): readonly string[] {
  return text
    .split(/[;|\n]/)
    .map((source) => source.trim())
    .filter((source) => source !== '')
}

function readValue(line: TableLine, reader: LineReader, mark: DecimalMark) {
  const read = valueColumns.map((column) => {
    const text = reader.cell(line, column)
    const place = { row: line.row, column: reader.name(column) }
    const number = readNumberCell(text, mark, place, quantityOf[column])
    const overFull = quantityOf[column] === 'percent' && (number.value ?? 0) > 100
    const problems = overFull ? [errorAt('cell.notAPercentage', { text }, place)] : number.problems
    return { column, value: number.value, problems }
  })
  return {
    value: Object.fromEntries(read.map(({ column, value }) => [column, value])) as unknown as ValueInputs,
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** References that are taken, in the file and on the list, and the next free ones of the form C-1. */
function keysOf(table: Table, reader: LineReader, listed: readonly string[]) {
  const taken = new Set([...listed, ...table.lines.map((line) => reader.cell(line, 'key'))].map(plainKey))
  let number = 0
  const next = (): string => {
    do number += 1
    while (taken.has(`c-${number}`))
    return `C-${number}`
  }
  return { next }
}

/**
 * Reads the cards of a table. A row without a title, a reference given twice and a number that is none are errors with
 * row and column; a row without a reference gets the next free one. `listed` are the references already in the
 * workshop: a card with one of them fills in that card, and a warning says so.
 */
export function readCandidates(
  table: Table,
  mapping: ColumnMapping<CandidateColumn>,
  listed: readonly string[] = [],
): ReadCandidates {
  const columnProblems = candidateColumnProblems(table, mapping)
  if (hasErrors(columnProblems)) return { cards: [], problems: columnProblems }
  const reader = readerOf(table, mapping)
  const mark = decimalMark(table, reader)
  const keys = keysOf(table, reader, listed)
  const firstRows = new Map<string, number>()
  const known = new Set(listed.map(plainKey))

  const keyProblems = (key: string, row: number): readonly Problem[] => {
    const place = { row, column: reader.name('key') }
    const first = firstRows.get(plainKey(key))
    if (first !== undefined) return [errorAt('cell.keyDoubled', { key, first }, place)]
    firstRows.set(plainKey(key), row)
    return known.has(plainKey(key)) ? [warningAt('cell.keyKnown', { key }, place)] : []
  }

  const read = table.lines.map((line) => {
    const { row } = line
    const title = reader.cell(line, 'title')
    const typedKey = reader.cell(line, 'key')
    const { value, problems } = readValue(line, reader, mark)
    const all = [
      ...(typedKey === '' ? [] : keyProblems(typedKey, row)),
      ...(title === '' ? [errorAt('cell.titleMissing', {}, { row, column: reader.name('title') })] : []),
      ...problems,
    ]
    const texts = Object.fromEntries(textColumns.map((column) => [column, reader.cell(line, column)]))
    const card: CandidateCard = {
      ...emptyCard(typedKey === '' ? keys.next() : typedKey),
      ...texts,
      dataSources: splitSources(reader.cell(line, 'dataSources')),
      value,
    }
    return { card, problems: all }
  })
  return {
    cards: read.filter(({ problems }) => !hasErrors(problems)).map(({ card }) => card),
    problems: [...columnProblems, ...read.flatMap(({ problems }) => problems)],
  }
}
