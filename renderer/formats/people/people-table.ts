import Papa from 'papaparse'
import words from '../../../assets/texts/people.json' with { type: 'json' }
import { foldText } from '../../domain/workshop/fold-text.ts'
import type { Role } from '../../domain/workshop/participant.ts'
import { guessRole, namedRole } from '../guess-role.ts'
import type { PersonLine } from './people-lines.ts'
import type { ToldPerson } from './person-text.ts'
import { readPersonText } from './person-text.ts'

type PeopleColumn = keyof typeof words.columns

/** A person of a row; `row` counts the rows of the text from 1. */
export interface PersonRow {
  readonly row: number
  readonly told: ToldPerson
}

export interface PeopleTable {
  readonly people: readonly PersonRow[]
  /** Rows of which no person was read: titles above the header, headers, rows without a name. */
  readonly left: readonly PersonLine[]
}

type Mapping = readonly (PeopleColumn | null)[]

const plain = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
const known = new Map(
  (Object.entries(words.columns) as [PeopleColumn, string[]][]).flatMap(([column, names]) =>
    names.map((name) => [plain(name), column] as const),
  ),
)
const marks = new Set(words.marks.map(foldText))

const columnOf = (cell: string): PeopleColumn | null => known.get(plain(cell)) ?? null

/** What the cells of a header name; null for a row that is none. `Nom` and `Nombre` alone are whole names. */
function headerIn(cells: readonly string[]): Mapping | null {
  if (cells.some((cell) => cell.includes('@'))) return null
  const columns = cells.map(columnOf)
  const has = (column: PeopleColumn) => columns.includes(column)
  const isNamed = has('name') || has('familyName') || has('givenName')
  const filled = cells.filter((cell) => cell.trim() !== '').length
  if (!isNamed || (filled > 1 && columns.filter((column) => column !== null).length < 2 && !has('name')))
    return null
  const isSplit = has('givenName') && has('familyName')
  return columns.map((column) =>
    !isSplit && !has('name') && (column === 'familyName' || column === 'givenName') ? 'name' : column,
  )
}

const share = (cells: readonly string[], is: (cell: string) => boolean) => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length
}

const isAddress = (cell: string) => cell.includes('@')
const isFigure = (cell: string) => /^[\d\s.,:/%-]+(?:[ap]m)?$/i.test(cell)
const isOneWord = (cell: string) => cell.split(/\s+/).length === 1 && !cell.includes(',')
const isTitle = (cell: string) => guessRole(cell) !== null || namedRole(cell) !== null
const most = 0.8
const half = 0.5

/** What the columns seem to hold where no header says: addresses, a name (in one column or two), a title. */
function guessColumns(rows: readonly (readonly string[])[]): Mapping {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const cellsOf = (column: number) => rows.map((cells) => (cells[column] ?? '').trim())
  const all = Array.from({ length: columns }, (_, column) => column)
  const texts = all.filter((column) => {
    const cells = cellsOf(column)
    return (
      cells.some((cell) => cell !== '') && share(cells, isAddress) < half && share(cells, isFigure) < half
    )
  })
  const titles = texts.filter((column) => share(cellsOf(column), isTitle) >= half)
  const name = texts.find((column) => !titles.includes(column)) ?? texts[0]
  if (name === undefined)
    return all.map((column) => (share(cellsOf(column), isAddress) >= half ? 'email' : null))
  const beside = texts.find((column) => column > name && !titles.includes(column))
  const isSplit =
    beside === name + 1 && [name, beside].every((column) => share(cellsOf(column), isOneWord) >= most)
  const rest = texts.filter((column) => column !== name && !(isSplit && column === beside))
  const title = rest.find((column) => titles.includes(column)) ?? rest[0]
  return all.map((column) => {
    if (column === name) return isSplit ? 'givenName' : 'name'
    if (isSplit && column === beside) return 'familyName'
    if (column === title) return 'jobTitle'
    return share(cellsOf(column), isAddress) >= half ? 'email' : null
  })
}

/** Reads one row; null where it has no name. What a meeting calls a role, such as Presenter, is none. */
function readRow(cells: readonly string[], mapping: Mapping, familyFirst: boolean): ToldPerson | null {
  const cell = (column: PeopleColumn) => (cells[mapping.indexOf(column)] ?? '').replace(/\s+/g, ' ').trim()
  const email = cell('email')
  const whole = cell('name') || [cell('givenName'), cell('familyName')].filter(Boolean).join(' ')
  const told = readPersonText(email.includes('@') ? `${whole} <${email}>` : whole, { familyFirst })
  if (!told) return null
  const role = cell('role')
  const saidRole: Role | null = namedRole(role)
  const isOfMeeting = saidRole !== null || marks.has(foldText(role))
  const titled = cell('jobTitle') || (isOfMeeting ? '' : role) || cell('department')
  if (titled === '') return { ...told, saidRole: saidRole ?? told.saidRole }
  const named = namedRole(titled)
  const titleTold = readPersonText(`x; ${titled}`, { familyFirst })
  return {
    ...told,
    jobTitle:
      named === null || saidRole !== null
        ? [told.jobTitle, titled].filter(Boolean).join(', ')
        : told.jobTitle,
    saidRole: saidRole ?? told.saidRole ?? named ?? titleTold?.saidRole ?? null,
  }
}

function cellsIn(text: string, delimiter: string): readonly (readonly string[])[] {
  const read = (quoteChar: string) => Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar })
  const parsed = read('"')
  // A sheet copies quotation marks as they stand unless the cell has a line break.
  return parsed.errors.some(({ type }) => type === 'Quotes') ? read('\0').data : parsed.data
}

/** The separator of a table: a tab anywhere, or what parts a row of nothing but names of columns; null where there is no table. */
function delimiterOf(lines: readonly string[]): string | null {
  if (lines.some((line) => line.trim().includes('\t'))) return '\t'
  const isHeader = (line: string, delimiter: string) => {
    const cells = line.split(delimiter)
    return cells.length > 1 && cells.every((cell) => columnOf(cell.replaceAll('"', '')) !== null)
  }
  return [';', ',', '|'].find((delimiter) => lines.some((line) => isHeader(line, delimiter))) ?? null
}

/** Bullets are copied from Word with a tab after them. */
const bulletCell = /^[^\S\n]*(?:[^\p{L}\p{N}\s"'(@+]|o)\t/gmu

const isSection = (cells: readonly string[]) =>
  cells.filter((cell) => cell.trim() !== '').length === 1 && /^\d+\.\s/.test(cells[0] ?? '')

/**
 * Reads cells between tabs, or a CSV with a header, as people: by the names of the columns in four languages, also where the
 * header comes later or again, as in an export of a meeting; without a header by what the columns hold. Null for plain lines.
 */
export function readPeopleTable(text: string): PeopleTable | null {
  const bare = text.replace(bulletCell, '')
  const delimiter = delimiterOf(bare.split('\n'))
  if (delimiter === null) return null
  const rows = cellsIn(bare, delimiter).map((cells, index) => ({ row: index + 1, cells }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const first = filled.findIndex(({ cells }) => headerIn(cells) !== null)
  let mapping = first < 0 ? guessColumns(filled.map(({ cells }) => cells)) : null
  const names = filled.map(
    ({ cells }) => cells[(mapping ?? headerIn(filled[first]?.cells ?? []) ?? []).indexOf('name')] ?? '',
  )
  const familyFirst = share(names, (name) => /^[^,]+,[^,]+$/.test(name)) >= half
  const people: PersonRow[] = []
  const left: PersonLine[] = []
  for (const { row, cells } of filled) {
    const header = headerIn(cells)
    const told = header || !mapping || isSection(cells) ? null : readRow(cells, mapping, familyFirst)
    mapping = header ?? mapping
    if (told) people.push({ row, told })
    else if (!header) left.push({ row, text: cells.filter((cell) => cell.trim() !== '').join(' ') })
  }
  return { people, left }
}
