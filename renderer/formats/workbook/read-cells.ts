import { columnLetters } from '../../documents/sheet/column-letters.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { warningAt } from '../../domain/workshop/problem.ts'
import type { NumberKind } from './number-format.ts'
import { numberText } from './number-format.ts'
import { unescapeCell } from './workbook-parts.ts'
import { attributeOf, xmlPieces } from './xml-pieces.ts'

export interface SheetRow {
  readonly row: number
  /** By column; missing ones are empty. */
  readonly cells: string[]
}

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly texts: readonly string[]
  readonly kinds: readonly NumberKind[]
  readonly since1904: boolean
}

/** A rectangle of merged cells; rows count from 1, columns from 0. */
export interface Merge {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

export interface SheetCells {
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: number
  readonly problems: readonly Problem[]
}

// What a sheet can have at most (Excel).
const mostRows = 1_048_576
const mostColumns = 16_384
/** More than a list or the ballots of any workshop need; an empty cell in front of a full one counts. */
export const mostCells = 4_000_000

interface Place {
  readonly column: number
  readonly row: number
}

function placeOf(reference: string | null): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '')
  if (!match) return null
  const letters = [...(match[1] ?? '').toUpperCase()]
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(match[2])
  return column < mostColumns && row >= 1 && row <= mostRows ? { column, row } : null
}

interface OpenCell extends Place {
  readonly type: string
  readonly style: number
  value: string
  hasFormula: boolean
}

function textOf({ type, style, value }: OpenCell, context: CellContext): string {
  switch (type) {
    case 's':
      return value === '' ? '' : (context.texts[Number(value)] ?? '')
    case 'str':
    case 'inlineStr':
      return unescapeCell(value)
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE'
    case 'd':
      return value.replace('T', ' ').replace(/[ ]00:00(:00(\.0+)?)?Z?$/, '')
    case 'e':
      return ''
    default:
      return numberText(value, context.kinds[style] ?? 'plain', context.since1904)
  }
}

function cellProblems(cell: OpenCell): readonly Problem[] {
  const place = { row: cell.row, column: columnLetters(cell.column) }
  if (cell.type === 'e') return [warningAt('cell.sheetError', { text: cell.value }, place)]
  return cell.hasFormula && cell.value === '' && cell.type !== 'str'
    ? [warningAt('cell.noStoredValue', {}, place)]
    : []
}

function mergeOf(reference: string | null): readonly Merge[] {
  const [from = null, to = null] = (reference ?? '').split(':')
  const first = placeOf(from)
  const last = placeOf(to)
  if (!first || !last || last.row <= first.row) return []
  return [{ column: first.column, firstRow: first.row, lastRow: last.row }]
}

/** The cells of a sheet with what it stores of them: of a formula its last value. Null when there are too many. */
export function readSheetCells(xml: string, context: CellContext): SheetCells | null {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const hiddenRows: number[] = []
  const problems: Problem[] = []
  let hiddenColumns = 0
  let counted = 0
  let current: SheetRow = { row: 0, cells: [] }
  let cell: OpenCell | null = null
  let inValue = false
  let inPhonetic = false

  const beginRow = (attributes: string) => {
    const number = Number(attributeOf(attributes, 'r') ?? current.row + 1)
    const row = Number.isInteger(number) && number > current.row ? number : current.row + 1
    current = { row, cells: [] }
    rows.push(current)
    if (attributeOf(attributes, 'hidden') === '1') hiddenRows.push(row)
  }
  const beginCell = (attributes: string): OpenCell => {
    const place = placeOf(attributeOf(attributes, 'r'))
    return {
      row: current.row,
      column: place?.column ?? current.cells.length,
      type: attributeOf(attributes, 't') ?? 'n',
      style: Number(attributeOf(attributes, 's') ?? 0),
      value: '',
      hasFormula: false,
    }
  }
  const endCell = (done: OpenCell) => {
    problems.push(...cellProblems(done))
    const text = textOf(done, context)
    if (text === '' || done.column >= mostColumns) return
    counted += Math.max(0, done.column + 1 - current.cells.length)
    while (current.cells.length < done.column) current.cells.push('')
    current.cells[done.column] = text
  }

  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (cell && inValue && !inPhonetic) cell.value += piece.text
      continue
    }
    const { kind, name, attributes } = piece
    const opens = kind === 'open'
    if (name === 'row' && kind !== 'close') beginRow(attributes)
    else if (name === 'c') {
      if (cell && kind === 'close') endCell(cell)
      cell = opens ? beginCell(attributes) : null
    } else if (name === 'v' || name === 't') inValue = opens
    else if (name === 'rPh') inPhonetic = opens
    else if (name === 'f' && cell) cell.hasFormula = true
    else if (name === 'col' && kind !== 'close' && attributeOf(attributes, 'hidden') === '1') {
      hiddenColumns +=
        Number(attributeOf(attributes, 'max') ?? 0) - Number(attributeOf(attributes, 'min') ?? 0) + 1
    } else if (name === 'mergeCell' && kind !== 'close')
      merges.push(...mergeOf(attributeOf(attributes, 'ref')))
    if (counted > mostCells || rows.length > mostRows) return null
  }
  return { rows, merges, hiddenRows, hiddenColumns, problems }
}
