import { harmlessCell } from './write-csv.ts'

/** A table as slides and spreadsheets take it from the clipboard. */
export interface WrittenTable {
  readonly html: string
  /** Columns by tabs, rows by line breaks. */
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A cell is one line, and nothing that a spreadsheet would run. A shared place, as in "=1", is spelt "1=". */
function cellText(cell: string): string {
  const line = cell.replace(/\s+/gu, ' ').trim()
  const place = /^=(\d+)$/.exec(line)?.[1]
  return place === undefined ? harmlessCell(line) : `${place}=`
}

function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '')
}

function rowOf(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${htmlOf(cell)}</${tag}>`).join('')}</tr>`
}

/** Writes rows and columns as an HTML table and as text. */
export function writeTable({
  heads,
  rows,
}: {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}): WrittenTable {
  const head = heads.map(cellText)
  const body = rows.map((row) => row.map(cellText))
  return {
    html: `<table><thead>${rowOf('th', head)}</thead><tbody>${body.map((row) => rowOf('td', row)).join('')}</tbody></table>`,
    text: [head, ...body].map((row) => row.join('\t')).join('\r\n'),
  }
}
