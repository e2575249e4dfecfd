import type { Problem, ProblemPlace } from '../domain/problem.ts'
import { errorAt, warningAt } from '../domain/problem.ts'
import { readNumber } from '../domain/read-number.ts'

/** Which mark the numbers of a file use for decimals; `open` when nothing tells, so that each number is read alone. */
export type DecimalMark = '.' | ',' | 'open'

const spaces = /[\s'’\p{Sc}]/gu
const grouped = /^-?\d{1,3}([.,]\d{3})+$/

function compactOf(text: string): string {
  return text.replace(spaces, '').replace(/%$/, '')
}

/** The decimal mark that one number proves: the last of two kinds, one not before three digits, or the one that does not repeat. */
function certainMark(compact: string): '.' | ',' | null {
  const match = /^-?[\d.,]*([.,])(\d*)$/.exec(compact)
  if (!match) return null
  const mark = match[1] === '.' ? '.' : ','
  const other = mark === '.' ? ',' : '.'
  if (compact.indexOf(mark) !== compact.lastIndexOf(mark)) return other
  return compact.includes(other) || match[2]?.length !== 3 || /^-?0/.test(compact) ? mark : null
}

/** The decimal mark that all the numbers of a file agree on. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark {
  const marks = new Set(texts.map((text) => certainMark(compactOf(text))))
  if (marks.has('.') && marks.has(',')) return 'open'
  if (marks.has(',')) return ','
  return marks.has('.') ? '.' : 'open'
}

export interface ReadCell {
  readonly value: number | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a number of zero or more; empty or a dash is null, as nobody knows. `1.234` in a file that does not tell its
 * decimal mark is read by the rule for typed numbers, with a warning.
 */
export function readNumberCell(text: string, mark: DecimalMark, place: ProblemPlace): ReadCell {
  const compact = compactOf(text)
  if (compact === '' || /^[-–—]$/.test(compact)) return { value: null, problems: [] }
  const settled = mark !== 'open' && grouped.test(compact) ? settleMark(compact, mark) : compact
  const read = readNumber(settled)
  if (read.kind === 'unreadable' || read.value === null) {
    return { value: null, problems: [errorAt('cell.notANumber', { text }, place)] }
  }
  const { value } = read
  if (value < 0) return { value: null, problems: [errorAt('cell.negative', { text }, place)] }
  const ambiguous = mark === 'open' && /^\d{1,3}[.,]\d{3}$/.test(compact)
  return { value, problems: ambiguous ? [warningAt('cell.ambiguousNumber', { text, value }, place)] : [] }
}

/** One mark before three digits, in a file whose decimal mark is known. */
function settleMark(compact: string, mark: '.' | ','): string {
  const group = mark === '.' ? ',' : '.'
  return compact.replaceAll(group, '').replace(mark, '.')
}
