import { columnLetters } from '../../documents/sheet/column-letters.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt, firstProblems, warningAt } from '../../domain/workshop/problem.ts'
import { isKnownHeader } from '../map-columns.ts'
import type { ReadTable } from '../read-table.ts'
import { tableOfRows } from '../read-table.ts'
import type { CellContext, Merge, SheetCells, SheetRow } from './read-cells.ts'
import { mostCells, readSheetCells } from './read-cells.ts'

/** Warnings of one kind that are said one by one. */
const mostSaid = 100
/** Rows looked at for the header; lists often begin with a title and a line of explanation. */
const mostRowsAbove = 20
const mostFilled = 200_000

function lastRow(rows: readonly SheetRow[]): number {
  return rows.reduce((last, { row }) => Math.max(last, row), 0)
}

/** A value that stands in cells merged over several rows stands in each of them, as it is seen. */
function fillMerges(rows: readonly SheetRow[], merges: readonly Merge[]): readonly Problem[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const last = lastRow(rows)
  const problems: Problem[] = []
  let filled = 0
  for (const { column, firstRow, lastRow: end } of merges) {
    const text = byNumber.get(firstRow)?.cells[column] ?? ''
    if (text === '' || filled > mostFilled) continue
    for (let number = firstRow + 1; number <= Math.min(end, last); number += 1) {
      const cells = byNumber.get(number)?.cells
      filled += 1
      if (!cells) continue
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
    problems.push(
      warningAt('cell.merged', { text, last: end }, { row: firstRow, column: columnLetters(column) }),
    )
  }
  return problems
}

/** 5, 7–9: the first few of many. */
function listed(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run.to + 1) run.to = number
    else runs.push({ from: number, to: number })
  }
  const shown = runs.slice(0, 10).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
  return [...shown, ...(runs.length > shown.length ? ['…'] : [])].join(', ')
}

function hiddenProblems({ hiddenRows, hiddenColumns, rows }: SheetCells): readonly Problem[] {
  const full = new Set(rows.filter(({ cells }) => cells.some((cell) => cell !== '')).map(({ row }) => row))
  const hidden = hiddenRows.filter((row) => full.has(row))
  return [
    ...(hidden.length > 0
      ? [warningAt('sheet.hiddenRows', { count: hidden.length, rows: listed(hidden) })]
      : []),
    ...(hiddenColumns > 0 ? [warningAt('sheet.hiddenColumns', {})] : []),
  ]
}

/** Reads a sheet as a table. Its header is the first row that names what Pilotage knows, or else the first with anything in it. */
export function readSheet(xml: string, context: CellContext): ReadTable {
  const read = readSheetCells(xml, context)
  if (!read) return { kind: 'refused', problems: [errorAt('workbook.tooManyCells', { most: mostCells })] }
  const rows = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const merged = fillMerges(rows, read.merges)
  const headerAt = rows.slice(0, mostRowsAbove).findIndex(({ cells }) => isKnownHeader(cells))
  const above =
    headerAt > 0 ? [warningAt('sheet.rowsAbove', { count: headerAt, header: rows[headerAt]?.row ?? 0 })] : []
  const problems = [
    ...above,
    ...hiddenProblems(read),
    ...firstProblems(merged, mostSaid),
    ...firstProblems(read.problems, mostSaid),
  ]
  return tableOfRows(rows.slice(Math.max(0, headerAt)), problems)
}
