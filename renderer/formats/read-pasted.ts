import type { CandidateColumn, ColumnMapping } from './map-columns.ts'
import { guessCandidateColumns } from './map-columns.ts'
import type { ReadTable, Table, TableStyle } from './read-table.ts'
import { readLines, readTable } from './read-table.ts'

/** Pasted text as a table, with what its columns seem to hold. */
export type ReadPasted =
  | (Extract<ReadTable, { kind: 'table' }> & { readonly mapping: ColumnMapping<CandidateColumn> })
  | Extract<ReadTable, { kind: 'refused' }>

/** Spreadsheets copy quotation marks as they stand unless the cell has a line break: read again when they do not pair. */
function readCells(text: string, firstRow: TableStyle['firstRow']): ReadTable {
  const read = readTable(text, { firstRow, quotes: 'enclose' })
  const broken = read.problems.some(({ key }) => key === 'table.quoteOpen' || key === 'table.quoteInside')
  return broken ? readTable(text, { firstRow, quotes: 'keep' }) : read
}

/** Without a header: references in front, if the first column looks like them, then titles. */
function guessWithoutHeader({ header, lines }: Table): ColumnMapping<CandidateColumn> {
  const firsts = lines.map(({ cells }) => cells[0] ?? '')
  const looksLikeKeys =
    header.length > 1 &&
    new Set(firsts).size === firsts.length &&
    firsts.every((text) => /^[\p{L}-]{0,8}[-_. ]?\d{1,6}$/u.test(text))
  const guessed: readonly CandidateColumn[] = looksLikeKeys
    ? ['key', 'title', 'problem']
    : ['title', 'problem']
  return header.map((_, index) => guessed[index] ?? null)
}

/** A bullet or a number in front of a line. */
const bullet = /^[^\S\n]*(?:[-*•–]|\d{1,3}[.)])[^\S\n]+/gm

function readTitles(text: string): ReadPasted {
  const read = readLines(text.replace(bullet, ''))
  return read.kind === 'table' ? { ...read, mapping: ['title'] } : read
}

/**
 * Reads what was pasted as candidates: cells of a spreadsheet or CSV with a header that names a title, cells without
 * a header, or plain lines, each a title.
 */
export function readPasted(text: string): ReadPasted {
  const withHeader = readCells(text, 'header')
  if (withHeader.kind === 'table') {
    const mapping = guessCandidateColumns(withHeader.table.header)
    if (mapping.includes('title')) return { ...withHeader, mapping }
  }
  if (!text.includes('\t')) return readTitles(text)
  const cells = readCells(text, 'data')
  return cells.kind === 'table' ? { ...cells, mapping: guessWithoutHeader(cells.table) } : cells
}
