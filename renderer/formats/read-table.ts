import Papa from 'papaparse'
import { columnLetters } from '../documents/sheet/column-letters.ts'
import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, hasErrors, warningAt } from '../domain/workshop/problem.ts'

export interface TableLine {
  /** As a spreadsheet counts: the first row of the file is 1, empty rows count. */
  readonly row: number
  readonly cells: readonly string[]
}

type Delimiter = ',' | ';' | '\t'

export interface Table {
  /** The names of the columns; A, B, C where the file has no header. */
  readonly header: readonly string[]
  readonly lines: readonly TableLine[]
}

export type ReadTable =
  | { readonly kind: 'table'; readonly table: Table; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export interface TableStyle {
  /** What the first row with anything in it is. */
  readonly firstRow: 'header' | 'data'
  /** Whether quotation marks enclose cells, or are kept as they stand: spreadsheets copy some cells that way. */
  readonly quotes: 'enclose' | 'keep'
}

const fileStyle: TableStyle = { firstRow: 'header', quotes: 'enclose' }

const delimiters: readonly Delimiter[] = [',', ';', '\t']
const mostRows = 200_000
/** The longest cell; the same limit as for a text of a workshop. */
const longestCell = 100_000

/** Removed from every text, so that it can stand for "no quotation mark". */
const noCharacter = '\0'

function outsideQuotes(line: string): string {
  return line.replace(/"(?:[^"]|"")*"?/g, '')
}

/** The separator that the first row holds most often outside quotation marks; a tab when there is one column. */
function detectDelimiter(text: string): Delimiter {
  const firstRow = outsideQuotes(text.trimStart().slice(0, longestCell)).split('\n', 1)[0] ?? ''
  const counts = delimiters.map((delimiter) => firstRow.split(delimiter).length - 1)
  const most = Math.max(...counts)
  return most === 0 ? '\t' : (delimiters[counts.indexOf(most)] ?? ',')
}

/** Control characters and noncharacters say nothing and break documents; line breaks and tabs stay. */
function clean(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (found) =>
      found === '\n' || found === '\t' ? found : '',
    )
    .toWellFormed()
    .trim()
}

function quoteProblems(errors: readonly Papa.ParseError[], firstRow: number): readonly Problem[] {
  return errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, row }) =>
      errorAt(
        code === 'MissingQuotes' ? 'table.quoteOpen' : 'table.quoteInside',
        {},
        { row: (row ?? 0) + firstRow },
      ),
    )
}

function lineProblems({ row, cells }: TableLine, header: readonly string[]): readonly Problem[] {
  const columns = header.length
  const filled = cells.findLastIndex((cell) => cell !== '') + 1
  const extra = filled > columns ? [errorAt('table.extraCells', { cells: filled, columns }, { row })] : []
  const few =
    cells.length < columns ? [warningAt('table.fewCells', { cells: cells.length, columns }, { row })] : []
  const long = cells.flatMap((cell, index) =>
    cell.length > longestCell
      ? [
          errorAt(
            'cell.tooLong',
            { characters: cell.length, most: longestCell },
            { row, column: header[index] || columnLetters(index) },
          ),
        ]
      : [],
  )
  return [...extra, ...few, ...long]
}

/** The separator that Excel's `sep=` line names, and the text after it. */
function namedDelimiter(text: string): { readonly delimiter: Delimiter; readonly rest: string } | null {
  const match = /^sep=([,;\t])\n/i.exec(text)
  return match ? { delimiter: match[1] as Delimiter, rest: text.slice(match[0].length) } : null
}

/**
 * Reads text as a table: comma, semicolon or tab, quoted cells with line breaks and doubled quotation marks. Rows keep
 * the numbers they have in the file. A cell that is never closed, rows longer than the header and cells over 100,000
 * characters are errors with their row; the table is still given, for a preview.
 */
export function readTable(source: string, style: TableStyle = fileStyle): ReadTable {
  const text = normaliseText(source)
  const named = namedDelimiter(text)
  const body = named?.rest ?? text
  const delimiter = named?.delimiter ?? detectDelimiter(body)
  const firstNumber = named ? 2 : 1
  const quoteChar = style.quotes === 'enclose' ? '"' : noCharacter
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar })
  const lines = parsed.data.map((cells, index) => ({ row: index + firstNumber, cells }))
  return makeTable(lines, style.firstRow, quoteProblems(parsed.errors, firstNumber))
}

/** Rows of a sheet as a table; the first is the header. All rows become as long as the longest, as a sheet shows them. */
export function tableOfRows(rows: readonly TableLine[], known: readonly Problem[]): ReadTable {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const even = rows.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: columns }, (_, index) => cells[index] ?? ''),
  }))
  return makeTable(even, 'header', known, columns)
}

/** Reads each line of text as a row of one cell. */
export function readLines(source: string): ReadTable {
  const lines = normaliseText(source)
    .split('\n')
    .map((line, index) => ({ row: index + 1, cells: [line] }))
  return makeTable(lines, 'data', [])
}

function normaliseText(source: string): string {
  return source
    .replaceAll(noCharacter, '')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
}

function makeTable(
  raw: readonly TableLine[],
  firstRow: TableStyle['firstRow'],
  known: readonly Problem[],
  leastColumns = 0,
): ReadTable {
  const all = raw
    .map(({ row, cells }) => ({ row, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first, ...rest] = all
  if (!first) return { kind: 'refused', problems: [errorAt('file.empty', {})] }
  const header = firstRow === 'header' ? trimmedHeader(first.cells, leastColumns) : lettersFor(all)
  const lines = firstRow === 'header' ? rest : all
  if (lines.length > mostRows) {
    return { kind: 'refused', problems: [errorAt('table.tooManyRows', { most: mostRows })] }
  }
  const problems = [...known, ...lines.flatMap((line) => lineProblems(line, header))]
  if (lines.length === 0 && !hasErrors(problems)) {
    return { kind: 'refused', problems: [errorAt('table.headerOnly', {})] }
  }
  return { kind: 'table', table: { header, lines }, problems }
}

function trimmedHeader(cells: readonly string[], least: number): readonly string[] {
  return cells.slice(0, Math.max(least, cells.findLastIndex((cell) => cell !== '') + 1))
}

function lettersFor(lines: readonly TableLine[]): readonly string[] {
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return Array.from({ length: columns }, (_, index) => columnLetters(index))
}
