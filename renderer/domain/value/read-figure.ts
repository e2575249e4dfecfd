import type { Quantity, UnitsFor } from './figure-units.ts'
import { unitsFor, unitsIn } from './figure-units.ts'
import type { DecimalPoint, ReadNumber } from './read-number.ts'
import { halfWidth, readNumber } from './read-number.ts'

/** How a figure is read. */
export interface FigureRule {
  /** The mark that the person, or the column, writes before decimals. */
  readonly point: DecimalPoint
  readonly quantity: Quantity
}

/** In characters; no figure is longer with all that people write around it. */
const longest = 100

export type ReadFigure =
  | (Extract<ReadNumber, { kind: 'number' }> & {
      /** True where a unit says that something else is counted; it was left out. */
      readonly isOtherUnit?: true
    })
  | { readonly kind: 'unreadable' }

const unreadable: ReadFigure = { kind: 'unreadable' }

/** What people write where nobody knows. */
const unknown =
  /^(?:\?+|[-–—]+|n\s*\/\s*a|n\.\s?a\.?|k\.\s?a\.?|tb[dac]|unknown|unbekannt|inconnue?|desconocid[oa])$/iu

const around =
  /^(?:[~∼≈±]|(?:ca|circa|approx|approximately|about|around|roughly|etwa|ungefähr|rund|env|environ|aprox|unos|unas)(?!\p{L})\.?)\s*/iu

/** Round amounts as they are written on invoices: `12'000.–`, `12,-`. */
const noCents = /[.,]\s?[-–—]+(?=\s*\p{L}*$)/u

/** What stands before a number, the number, and what stands behind it. */
const parts = /^([^\d]*?)(-?[.,]?\d(?:[\d.,\s'’‘ʼ´`]*\d)?[.,]?)(\D*)$/su

/** A number times a power of ten, without the dust of binary fractions. */
function shifted(value: number, power: number): number {
  const digits = String(value)
  return digits.includes('e') ? value * 10 ** power : Number(`${digits}e${power}`)
}

function inUnits(read: ReadNumber, { units, isOther }: UnitsFor, quantity: Quantity): ReadFigure {
  if (read.kind === 'unreadable' || read.value === null) return unreadable
  const power = units.find((unit) => unit.kind === 'scale')?.power ?? 0
  const minutes = units.find((unit) => unit.kind === 'time')?.minutes ?? 1
  const counted = (value: number) => {
    const whole = shifted(value, power)
    if (quantity !== 'minutes') return whole
    return minutes < 1 ? whole / Math.round(1 / minutes) : whole * minutes
  }
  const value = counted(read.value)
  if (!Number.isFinite(value)) return unreadable
  return {
    kind: 'number',
    value,
    ...(read.other === undefined ? {} : { other: counted(read.other) }),
    ...(isOther ? { isOtherUnit: true } : {}),
  }
}

/** Hours and minutes: `1:30`, `1 h 30`, `1h30min`. With a colon it could also be minutes and seconds. */
function readDuration(text: string): ReadFigure | null {
  const colon = /^(\d{1,3}):([0-5]\d)$/.exec(text)
  if (colon) {
    const [whole, part] = [Number(colon[1]), Number(colon[2])]
    return { kind: 'number', value: whole * 60 + part, other: whole + part / 60 }
  }
  const spelled = /^(\d{1,3})\s*(?:h|hrs?|std\.?)\s*([0-5]?\d)\s*(?:min\.?|m)?$/iu.exec(text)
  return spelled ? { kind: 'number', value: Number(spelled[1]) * 60 + Number(spelled[2]) } : null
}

/** A text in plain characters, without what only says that it is about that much. */
function bareText(text: string): string {
  return halfWidth(text).trim().replace(around, '').replace(noCents, '')
}

/** The digits and marks of a figure, without what people write around them; empty where there are none. */
export function digitsOf(text: string): string {
  return parts.exec(bareText(text))?.[2] ?? ''
}

/**
 * Reads a figure with what people write around it: `~500`, `EUR 12'000`, `12'000.–`, `10k`, `2,5 Mio. €`, `9 %`, `25 min`,
 * and in minutes `1:30`, `2 h`. Null where nothing is written, or what says that nobody knows.
 */
export function readFigure(text: string, { point, quantity }: FigureRule): ReadFigure {
  if (text.length > longest) return unreadable
  const written = halfWidth(text).trim()
  if (written === '' || unknown.test(written)) return { kind: 'number', value: null }
  const bare = bareText(text)
  const duration = quantity === 'minutes' ? readDuration(bare) : null
  if (duration) return duration
  const [, before = '', number = '', behind = ''] = parts.exec(bare) ?? []
  const found = unitsIn(`${before} ${behind}`)
  const units = found && unitsFor(found, quantity)
  return units ? inUnits(readNumber(number, point), units, quantity) : unreadable
}

interface FigureRange {
  readonly low: number
  readonly high: number
}

export type ReadRange =
  | {
      readonly kind: 'range'
      readonly range: FigureRange | null
      /** What the same text means to people who write the other mark before decimals; absent where it means one thing. */
      readonly other?: FigureRange
      /** True where a unit says that something else is counted; it was left out. */
      readonly isOtherUnit?: true
    }
  | { readonly kind: 'unreadable' }

/**
 * Reads a range of two figures of zero or more, such as `3000 - 9000`, `2,5 to 4`, `10..20` or `3-9k`, where a unit behind
 * the second is that of both; null when nothing was written.
 */
export function readRange(text: string, rule: FigureRule): ReadRange {
  if (text.trim() === '') return { kind: 'range', range: null }
  const [from = '', to = '', ...more] = text.split(/\s*(?:\.\.|[-‐‑–—−]|\bto\b|\bbis\b|;)\s*/u)
  const unit = /^[\d.,\s'’‘ʼ´`]*$/u.test(from) ? (/\D*$/u.exec(to)?.[0] ?? '') : ''
  const [low, high] = [readFigure(`${from}${unit}`, rule), readFigure(to, rule)]
  if (more.length > 0 || low.kind !== 'number' || high.kind !== 'number') return { kind: 'unreadable' }
  if (low.value === null || high.value === null || low.value > high.value) return { kind: 'unreadable' }
  const isEither = low.other !== undefined || high.other !== undefined
  const other = { low: low.other ?? low.value, high: high.other ?? high.value }
  return {
    kind: 'range',
    range: { low: low.value, high: high.value },
    ...(isEither && other.low <= other.high ? { other } : {}),
    ...(low.isOtherUnit || high.isOtherUnit ? { isOtherUnit: true } : {}),
  }
}
