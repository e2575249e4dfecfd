import type { Quantity } from '../domain/value/figure-units.ts'
import { digitsOf, readFigure } from '../domain/value/read-figure.ts'
import type { Problem, ProblemPlace } from '../domain/workshop/problem.ts'
import { errorAt, warningAt } from '../domain/workshop/problem.ts'

/** Which mark the numbers of a file use for decimals; `open` when nothing tells, so that each number is read alone. */
export type DecimalMark = '.' | ',' | 'open'

const spaces = /[\s'’ʼ]/gu

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
  const marks = new Set(texts.map((text) => certainMark(digitsOf(text).replace(spaces, ''))))
  if (marks.has('.') && marks.has(',')) return 'open'
  if (marks.has(',')) return ','
  return marks.has('.') ? '.' : 'open'
}

export interface ReadCell {
  readonly value: number | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a figure of zero or more; empty or a dash is null, as nobody knows. `1.234` in a file that does not tell its
 * decimal mark is read by the rule for typed numbers, with a warning.
 */
export function readNumberCell(
  text: string,
  mark: DecimalMark,
  place: ProblemPlace,
  quantity: Quantity,
): ReadCell {
  const read = readFigure(text, { point: mark === 'open' ? '.' : mark, quantity })
  if (read.kind === 'unreadable')
    return { value: null, problems: [errorAt('cell.notANumber', { text }, place)] }
  const { value, other } = read
  if (value === null) return { value, problems: [] }
  if (value < 0) return { value: null, problems: [errorAt('cell.negative', { text }, place)] }
  const isAmbiguous = mark === 'open' && other !== undefined
  return { value, problems: isAmbiguous ? [warningAt('cell.ambiguousNumber', { text, value }, place)] : [] }
}
