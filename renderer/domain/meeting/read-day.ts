import { documentLanguages } from '../workshop/document-languages.ts'
import type { IsoDate } from './calendar.ts'
import { parseDate } from './calendar.ts'

const monthsOfYear = 12
const leastLetters = 3
const daysOfWeek = 7

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
}

/** What months or days of the week are called, long and short, in the languages of documents. */
function namesOf(part: 'month' | 'weekday', dates: readonly Date[]): readonly (readonly string[])[] {
  return dates.map((date) =>
    documentLanguages.flatMap((language) =>
      (['long', 'short'] as const).map((length) =>
        folded(new Intl.DateTimeFormat(language, { [part]: length, timeZone: 'UTC' }).format(date)),
      ),
    ),
  )
}

const monthNames = namesOf(
  'month',
  Array.from({ length: monthsOfYear }, (_, month) => new Date(Date.UTC(2026, month, 1))),
)
const weekdayNames = namesOf(
  'weekday',
  Array.from({ length: daysOfWeek }, (_, day) => new Date(Date.UTC(2026, 0, day + 1))),
).flat()

/** What stands between or behind the numbers of a day and says nothing. */
const fillers = new Set(['st', 'nd', 'rd', 'th', 'er', 'de', 'del', 'of', 'by', 'bis'])

/** The month that a word is the name of, or the beginning of the name of one alone; 0 for none. */
function monthOf(word: string): number {
  if (word.length < leastLetters) return 0
  const exact = monthNames.findIndex((names) => names.includes(word))
  if (exact >= 0) return exact + 1
  const begun = monthNames.flatMap((names, month) =>
    names.some((name) => name.startsWith(word)) ? [month + 1] : [],
  )
  return begun.length === 1 ? (begun[0] ?? 0) : 0
}

function isoOf(year: number, month: number, day: number): IsoDate | null {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return parseDate(`${part(year, 4)}-${part(month, 2)}-${part(day, 2)}`)
}

const centuryOfShortYears = 2000
const shortYears = 100

function yearOf(written: string): number {
  const year = Number(written)
  return year < shortYears && written.length <= 2 ? centuryOfShortYears + year : year
}

/** The first such day on or after another one; February 29 may be a few years off. */
function nextDay(month: number, day: number, near: IsoDate): IsoDate | null {
  const first = Number(near.slice(0, 4))
  for (let year = first; year <= first + 8; year += 1) {
    const found = isoOf(year, month, day)
    if (found && found >= near) return found
  }
  return null
}

/** The day in front, as everybody but Americans writes it; the other way where only that is a day. */
function dayOfNumbers(numbers: readonly string[], near: IsoDate | null): IsoDate | null {
  const [first = '', second = '', third] = numbers
  if (first.length === 4) return third ? isoOf(Number(first), Number(second), Number(third)) : null
  const at = (day: string, month: string) => {
    if (third) return isoOf(yearOf(third), Number(month), Number(day))
    return near && nextDay(Number(month), Number(day), near)
  }
  return at(first, second) ?? at(second, first)
}

/**
 * Reads a day as people write it and spreadsheets copy it: 2026-12-11, 11.12.2026, 11/12/26, 11 Dec, Dec 11, 2026,
 * Fri 11 décembre. Without a year it is the next such day on or after `near`; null for what is no day, and without a year
 * where nothing is near.
 */
export function readDay(text: string, near: IsoDate | null): IsoDate | null {
  const trimmed = text.trim()
  if (!/^[\p{L}\p{M}\d\s.,/‑–-]+$/u.test(trimmed)) return null
  const parts = (trimmed.match(/\d+|[\p{L}\p{M}]+/gu) ?? []).map(folded)
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const words = parts.filter((part) => !(numbers.includes(part) || fillers.has(part)))
  const months = words.map(monthOf)
  const named = months.filter((month) => month > 0)
  const isElse = words.some(
    (word, index) => months[index] === 0 && !weekdayNames.some((name) => name.startsWith(word)),
  )
  if (isElse || named.length > 1 || numbers.length > 3) return null
  const [month] = named
  if (month === undefined) return numbers.length < 2 ? null : dayOfNumbers(numbers, near)
  const [first = '', second] = numbers
  if (numbers.length === 0 || numbers.length > 2) return null
  if (!second) return near && nextDay(month, Number(first), near)
  return first.length === 4
    ? isoOf(Number(first), month, Number(second))
    : isoOf(yearOf(second), month, Number(first))
}
