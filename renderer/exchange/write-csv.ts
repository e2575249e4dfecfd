import { cellValue } from '../domain/cell.ts'
import { criterionIds } from '../domain/criteria.ts'
import type { Ranking } from '../domain/ranking.ts'

/** What a spreadsheet would run as a formula: also behind spaces and line breaks, and in full-width characters. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Numbers are written as they are; a text that a spreadsheet would run gets an apostrophe in front (OWASP, CSV injection). */
function writeCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell
  return /["',;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Writes rows as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF, no cell that runs as a formula. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The ranking as CSV: one row per candidate in play, incomplete ones last without place and points. */
export function writeRankingCsv({ ranked, incomplete }: Ranking): string {
  const columns = ['place', 'id', 'title', 'tier', 'points', 'strong', 'red_flags']
  const header = [...columns, ...criterionIds.map(snakeCase)]
  const rows = [...ranked, ...incomplete].map((entry) => {
    const { candidate, verdict, cells } = entry
    return [
      'place' in entry ? entry.place : null,
      candidate.key,
      candidate.title,
      verdict.tier,
      'points' in entry ? entry.points : null,
      verdict.strong.length,
      verdict.redFlags.map(snakeCase).join('; '),
      ...criterionIds.map((id) => cellValue(cells[id])),
    ]
  })
  return writeCsv([header, ...rows])
}
