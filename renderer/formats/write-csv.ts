import { closedGates } from '../domain/rule/gates.ts'
import { picksByRule } from '../domain/rule/pick-by-rule.ts'
import type { Ranking } from '../domain/rule/ranking.ts'
import { cellValue } from '../domain/votes/cell.ts'
import { isUnknown } from '../domain/votes/flags.ts'
import type { CriterionId } from '../domain/workshop/criteria.ts'
import { criterionIds } from '../domain/workshop/criteria.ts'

/** What a spreadsheet would run as a formula: also behind spaces and line breaks, and in full-width characters. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A text that a spreadsheet would run gets an apostrophe in front (OWASP, CSV injection). */
export function harmlessCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** Numbers are written as they are. */
function writeCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = harmlessCell(cell)
  return /["',;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Writes rows as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF, no cell that runs as a formula. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/**
 * The ranking as CSV: one row per candidate in play, incomplete ones last without place and points. Criteria and gates are
 * named by their ids: those below 3, those that nobody knows, those agreed on against the votes, those answered with no.
 */
export function writeRankingCsv(ranking: Ranking): string {
  const { ranked, incomplete } = ranking
  const columns = ['place', 'id', 'title', 'tier', 'points', 'strong', 'red_flags']
  const marks = ['unknown', 'against_votes', 'closed_gates', 'pick_by_rule']
  const header = [...columns, ...criterionIds.map(snakeCase), ...marks]
  const picks = picksByRule(ranking).map(({ candidate }) => candidate.id)
  const joined = (ids: readonly string[]) => ids.map(snakeCase).join('; ')
  const rows = [...ranked, ...incomplete].map((entry) => {
    const { candidate, verdict, cells } = entry
    const isAgainst = (id: CriterionId) => {
      const cell = cells[id]
      return cell.kind === 'settled' && cell.isAgainstVotes
    }
    return [
      'place' in entry ? entry.place : null,
      candidate.key,
      candidate.title,
      verdict.tier,
      'points' in entry ? entry.points : null,
      verdict.strong.length,
      joined(verdict.redFlags),
      ...criterionIds.map((id) => cellValue(cells[id])),
      joined(criterionIds.filter((id) => isUnknown(cells[id]))),
      joined(criterionIds.filter(isAgainst)),
      joined(closedGates(candidate.gates)),
      picks.includes(candidate.id) ? 'yes' : '',
    ]
  })
  return writeCsv([header, ...rows])
}
