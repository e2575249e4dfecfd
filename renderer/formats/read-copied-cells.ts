import Papa from 'papaparse'

/** More are not pasted into a table that is typed. */
const mostRows = 500

/**
 * Cells as a spreadsheet copies them: between tabs, one line a row, in quotation marks where a cell has lines of its own. Cells
 * with quotation marks that do not pair are taken as they stand.
 */
export function readCopiedCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const style = { delimiter: '\t', newline: '\n' } as const
  const read = Papa.parse<string[]>(lines, style)
  const isBroken = read.errors.some(({ type }) => type === 'Quotes')
  const rows = isBroken ? Papa.parse<string[]>(lines, { ...style, quoteChar: '\0' }).data : read.data
  return rows.slice(0, mostRows)
}
