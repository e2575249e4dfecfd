export type ReadNumber =
  /** Null when nothing was written. */
  { readonly kind: 'number'; readonly value: number | null } | { readonly kind: 'unreadable' }

const spaces = /[\s\u00a0\u202f'’]/g

/**
 * Reads a number as people write it: 6800, 6 800, 6,800, 1.234,5 and 1,234.5. With both marks the last one is the
 * decimal mark; one comma before exactly three digits separates thousands, one point is a decimal mark.
 */
export function readNumber(text: string): ReadNumber {
  const compact = text.replace(spaces, '')
  if (compact === '') return { kind: 'number', value: null }
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(compact)) return { kind: 'unreadable' }
  const decimalMark = decimalMarkOf(compact)
  const groupMark = decimalMark === ',' ? '.' : ','
  const [whole = '', fraction, ...more] = decimalMark === null ? [compact] : compact.split(decimalMark)
  if (more.length > 0 || fraction?.includes(groupMark)) return { kind: 'unreadable' }
  const grouped = decimalMark === null ? /[.,]/ : groupMark
  const groups = whole.replace('-', '').split(grouped)
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3))
    return { kind: 'unreadable' }
  const value = Number(`${whole.startsWith('-') ? '-' : ''}${groups.join('')}.${fraction ?? '0'}`)
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'unreadable' }
}

function decimalMarkOf(compact: string): '.' | ',' | null {
  const points = compact.split('.').length - 1
  const commas = compact.split(',').length - 1
  if (points > 0 && commas > 0) return compact.lastIndexOf('.') > compact.lastIndexOf(',') ? '.' : ','
  if (points === 1) return '.'
  if (commas === 1) return /^-?[1-9]\d{0,2},\d{3}$/.test(compact) ? null : ','
  return null
}

export type ReadRange =
  | { readonly kind: 'range'; readonly range: { readonly low: number; readonly high: number } | null }
  | { readonly kind: 'unreadable' }

/** Reads a range of two numbers of zero or more, such as `3000 - 9000`, `2,5 to 4` or `10..20`; null when nothing was written. */
export function readRange(text: string): ReadRange {
  if (text.trim() === '') return { kind: 'range', range: null }
  const parts = text.split(/\s*(?:\.\.|–|—|-|\bto\b|;)\s*/u)
  const [low, high] = parts.map(readNumber)
  if (parts.length !== 2 || low?.kind !== 'number' || high?.kind !== 'number') return { kind: 'unreadable' }
  if (low.value === null || high.value === null || low.value > high.value) return { kind: 'unreadable' }
  return { kind: 'range', range: { low: low.value, high: high.value } }
}
