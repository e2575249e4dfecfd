/** The mark before the decimals of a number. */
export type DecimalPoint = '.' | ','

export type ReadNumber =
  | {
      readonly kind: 'number'
      /** Null when nothing was written. */
      readonly value: number | null
      /** What the same text means to people who write the other mark before decimals; absent where it means one thing. */
      readonly other?: number
    }
  | { readonly kind: 'unreadable' }

const unreadable: ReadNumber = { kind: 'unreadable' }

/** Marks between thousands that are never decimal marks: spaces of any width, apostrophes and what is typed for one. */
const plainGroups = /^(\d{1,3}(?:[\s'’‘ʼ´`]\d{3})+)([.,]\d*)?$/

/**
 * Digits and marks as an input method for full-width text writes them, and the minus sign of typesetters, as plain ones;
 * without what nobody sees, such as the marks of direction that other programs copy along.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
}

/**
 * Reads a number as people write it: 6800, 6 800, 6'800, 6,800, 1.234,5 and 1,234.5. With both marks the last one is the
 * decimal mark, and one that repeats separates thousands. One mark before exactly three digits can be either: it is
 * decimal where it is the mark that `point` says, and `other` is then what it would be otherwise.
 */
export function readNumber(text: string, point: DecimalPoint = '.'): ReadNumber {
  const trimmed = halfWidth(text.trim())
  if (trimmed === '') return { kind: 'number', value: null }
  const sign = trimmed.startsWith('-') ? '-' : ''
  const digits = trimmed.slice(sign.length)
  const grouped = plainGroups.exec(digits)
  if (grouped) return numberOf(sign, (grouped[1] ?? '').replace(/\D/g, ''), grouped[2]?.slice(1) ?? '')
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return unreadable
  const [mark, ...others] = digits.match(/[.,]/g) ?? []
  if (mark === undefined) return numberOf(sign, digits, '')
  if (others.length === 0) return readOneMark(sign, digits, mark, point)
  return readMarks(sign, digits)
}

function numberOf(sign: string, whole: string, fraction: string): ReadNumber {
  const value = Number(`${sign}${whole}.${fraction || '0'}`)
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : unreadable
}

function readOneMark(sign: string, digits: string, mark: string, point: DecimalPoint): ReadNumber {
  const [whole = '', after = ''] = digits.split(mark)
  const decimal = numberOf(sign, whole, after)
  if (!/^[1-9]\d{0,2}$/.test(whole) || after.length !== 3) return decimal
  const thousands = numberOf(sign, `${whole}${after}`, '')
  const [meant, otherwise] = mark === point ? [decimal, thousands] : [thousands, decimal]
  if (meant.kind === 'unreadable' || otherwise.kind === 'unreadable' || otherwise.value === null) return meant
  return { ...meant, other: otherwise.value }
}

/** Several marks: thousands are groups of three, and at most the last mark is another one. */
function readMarks(sign: string, digits: string): ReadNumber {
  const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
  const group = digits[digits.search(/[.,]/)] ?? ''
  const isDecimal = last !== group
  const [whole = '', fraction = '', ...more] = isDecimal ? digits.split(last) : [digits]
  const [first = '', ...groups] = whole.split(group)
  const areThousands = /^\d{1,3}$/.test(first) && groups.every((one) => /^\d{3}$/.test(one))
  if (more.length > 0 || !areThousands || !/^\d*$/.test(fraction)) return unreadable
  return numberOf(sign, [first, ...groups].join(''), fraction)
}
