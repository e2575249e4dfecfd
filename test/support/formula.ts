import { columnLetters } from '../../renderer/documents/sheet/column-letters.ts'
import type { Sheet, SheetCell } from '../../renderer/documents/sheet/sheet-cells.ts'

/** What a cell holds; null where it is empty. */
type Value = number | string | boolean | null
/** One value, or those of a range. */
type Result = Value | readonly Value[]

const tokens =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!)?\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|<>|<=|>=|[-+*/=<>(),:]/g

const listOf = (result: Result): readonly Value[] => (Array.isArray(result) ? result : [result as Value])
const numbersOf = (results: readonly Result[]): readonly number[] =>
  results.flatMap(listOf).filter((value) => typeof value === 'number')
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The order of spreadsheets: numbers, then texts, then truth; what is empty is like the other. */
function compared(one: Value, other: Value): number {
  if (one === null && other === null) return 0
  const like = (value: Value, against: Value) => value ?? (typeof against === 'string' ? '' : 0)
  const [left, right] = [like(one, other), like(other, one)]
  const rank = (value: Value) => ['number', 'string', 'boolean'].indexOf(typeof value)
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  if (left === right) return 0
  return left < right ? -1 : 1
}

const operators: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  '=': (one, other) => compared(one, other) === 0,
  '<>': (one, other) => compared(one, other) !== 0,
  '<': (one, other) => compared(one, other) < 0,
  '>': (one, other) => compared(one, other) > 0,
  '<=': (one, other) => compared(one, other) <= 0,
  '>=': (one, other) => compared(one, other) >= 0,
  '+': (one, other) => Number(one) + Number(other),
  '-': (one, other) => Number(one) - Number(other),
  '*': (one, other) => Number(one) * Number(other),
  '/': (one, other) => Number(one) / Number(other),
}

/** From what binds least to what binds most. */
const levels = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
] as const

/** An operator over two values or ranges, value by value. */
function combined(operator: string, one: Result, other: Result): Result {
  const apply = operators[operator]
  if (!apply) throw new Error(`There is no operator ${operator}`)
  if (!Array.isArray(one) && !Array.isArray(other)) return apply(one as Value, other as Value)
  const [left, right] = [listOf(one), listOf(other)]
  const at = (list: readonly Value[], index: number) => list[list.length === 1 ? 0 : index] ?? null
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    apply(at(left, index), at(right, index)),
  )
}

const functions: Readonly<Record<string, (...args: readonly Result[]) => Value>> = {
  IF: (test, then, otherwise) => listOf((test ? then : otherwise) ?? null)[0] ?? null,
  AND: (...all) => all.flatMap(listOf).every(Boolean),
  OR: (...all) => all.flatMap(listOf).some(Boolean),
  NOT: (one) => !one,
  ISNUMBER: (one) => typeof one === 'number',
  SUM: (...all) => sum(numbersOf(all)),
  COUNT: (...all) => numbersOf(all).length,
  AVERAGE: (...all) => sum(numbersOf(all)) / numbersOf(all).length,
  ROUND: (one, digits) => Number(`${Math.round(Number(`${one}e${digits}`))}e-${digits}`),
  RANK: (one, all) => 1 + numbersOf([all ?? null]).filter((other) => other > Number(one)).length,
  COUNTIF: (all, test) => {
    const [, operator = '', bar = ''] = /^([<>=]+)(.*)$/.exec(String(test)) ?? []
    return numbersOf([all ?? null]).filter((value) => operators[operator]?.(value, Number(bar))).length
  },
  SUMPRODUCT: (first, ...others) =>
    sum(numbersOf([others.reduce((product, one) => combined('*', product, one), first ?? null)])),
}

/** Computes the formulas of a workbook as a spreadsheet does, as far as they are used here; `contentOf` by sheet and place. */
export function computedBook(book: readonly Sheet[]): (sheet: string, place: string) => Value {
  const known = new Map<string, Value>()
  const cells = new Map<string, SheetCell>(
    book.flatMap(({ name, rows }) =>
      rows.flatMap((row, at) =>
        row.map((cell, column) => [`${name}!${columnLetters(column)}${at + 1}`, cell] as const),
      ),
    ),
  )

  function contentOf(sheet: string, place: string): Value {
    const name = `${sheet}!${place}`
    const cell = cells.get(name)
    if (!cell || cell.kind === 'empty') return null
    if (cell.kind !== 'formula') return cell.value
    if (!known.has(name)) known.set(name, listOf(evaluated(cell.value, sheet))[0] ?? null)
    return known.get(name) ?? null
  }

  function rangeOf(sheet: string, from: string, to: string): readonly Value[] {
    const [, firstColumn = '', firstRow = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? []
    const [, lastColumn = '', lastRow = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? []
    const columns: string[] = []
    for (let at = 0; columns.at(-1) !== lastColumn; at += 1) {
      if (columns.length > 0 || columnLetters(at) === firstColumn) columns.push(columnLetters(at))
    }
    const rows = Array.from(
      { length: Number(lastRow) - Number(firstRow) + 1 },
      (_, at) => Number(firstRow) + at,
    )
    return rows.flatMap((row) => columns.map((column) => contentOf(sheet, `${column}${row}`)))
  }

  function evaluated(formula: string, sheet: string): Result {
    const words = formula.match(tokens) ?? []
    if (words.join('') !== formula) throw new Error(`Not all of this formula is understood: ${formula}`)
    let next = 0
    const take = (expected?: string): string => {
      const word = words[next] ?? ''
      if (expected !== undefined && word !== expected) throw new Error(`${expected} is missing: ${formula}`)
      next += 1
      return word
    }
    const argumentsOf = (): readonly Result[] => {
      const found = [expression()]
      while (words[next] === ',') {
        take()
        found.push(expression())
      }
      take(')')
      return found
    }
    const reference = (word: string): Result => {
      const [place = '', quotedSheet] = word.split('!').toReversed()
      const where = quotedSheet?.slice(1, -1).replaceAll("''", "'") ?? sheet
      const from = place.replaceAll('$', '')
      if (words[next] !== ':') return contentOf(where, from)
      take(':')
      return rangeOf(where, from, take().replaceAll('$', ''))
    }
    const single = (): Result => {
      const word = take()
      if (word === '(') {
        const inside = expression()
        take(')')
        return inside
      }
      if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"')
      if (/^\d/.test(word)) return Number(word)
      if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE'
      if (words[next] === '(') {
        take('(')
        const apply = functions[word]
        if (!apply) throw new Error(`There is no function ${word}`)
        return apply(...argumentsOf())
      }
      return reference(word)
    }
    const expression = (level = 0): Result => {
      const among: readonly string[] | undefined = levels[level]
      if (!among) return single()
      let left = expression(level + 1)
      while (among.includes(words[next] ?? '')) left = combined(take(), left, expression(level + 1))
      return left
    }
    const result = expression()
    if (next < words.length) throw new Error(`Something follows this formula: ${formula}`)
    return result
  }

  return contentOf
}
