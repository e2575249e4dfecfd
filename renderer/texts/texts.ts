import { IntlMessageFormat } from 'intl-messageformat'
import type { Instant, IsoDate } from '../domain/meeting/calendar.ts'
import { goodBar, redBar } from '../domain/rule/rule.ts'
import type { DecimalPoint } from '../domain/value/read-number.ts'
import type { Phrase, PhraseKey } from '../domain/workshop/phrase.ts'

type TextValues = Readonly<Record<string, string | number>>

/** The words of one language: messages in ICU syntax by key. */
export interface Texts<Key extends string> {
  readonly locale: string
  /** The message of `key`, its gaps filled. */
  readonly say: (key: Key, values?: TextValues) => string
  readonly number: (value: number, mostDecimals?: number) => string
  /** The mark that the language writes before decimals. */
  readonly point: DecimalPoint
  /** A number as it is typed: every digit that it holds, the language's decimal mark, nothing between thousands. */
  readonly plainNumber: (value: number) => string
  /** Points, always with that many decimals: one where nothing else is said. */
  readonly total: (value: number, decimals?: number) => string
  /** Things named one after the other: "a, b and c". */
  readonly list: (parts: readonly string[]) => string
  /** The same with "or". */
  readonly either: (parts: readonly string[]) => string
  /** A share from 0 to 1 as whole per cents. */
  readonly percent: (share: number) => string
  /** An amount without cents, with the currency's code or sign as the language writes it. */
  readonly money: (value: number, currency: string) => string
  /** An amount that can be read from far off, in three digits: €333k. The currency by its sign, where the sign tells which. */
  readonly shortMoney: (value: number, currency: string) => string
  /** A day written out, such as 12 March 2026. */
  readonly date: (day: IsoDate) => string
  /** A day for tables, where room is short, such as 12 Mar 2026. */
  readonly shortDate: (day: IsoDate) => string
  /** A day of the months around today, where the year is plain, such as 12 Mar. */
  readonly dayMonth: (day: IsoDate) => string
  /** A moment by the clock of this computer, such as 12 Mar 2026, 09:30. */
  readonly moment: (instant: Instant) => string
  /** What a language is called, by its tag. */
  readonly language: (tag: string) => string
  /** Which of two names or titles stands first in a list, as the language sorts them; numbers in them count as numbers. */
  readonly compare: (one: string, other: string) => number
}

/** A day as the formats take it, which work in UTC. */
function instantOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** What every message may name: the thresholds of the rule, so that no text says another number than the rule takes. */
const always: TextValues = { redBar, goodBar }

/** Beyond this a number has more digits than any amount of the method; written out it would not fit a cell. */
const mostWrittenOut = 1e15

/** The most that a format takes; no number that is typed holds more. */
const mostDigitsOfFraction = 20

/** Digits of an amount that is read from far off. */
const shortDigits = 3

function notationOf(value: number): 'standard' | 'scientific' {
  return Math.abs(value) < mostWrittenOut ? 'standard' : 'scientific'
}

type Formats = Omit<Texts<never>, 'say'>

/** How numbers, days and lists are written where `locale` is spoken. */
function makeFormats(locale: string): Formats {
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const shortDayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const dayMonthFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const momentFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const collator = new Intl.Collator(locale, { numeric: true })
  const numberFormats = new Map<string, Intl.NumberFormat>()
  /** Making a format costs a hundred times as much as using it. */
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const made = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options)
    numberFormats.set(key, made)
    return made
  }
  const point: DecimalPoint = numberFormat({}).format(1.5).includes(',') ? ',' : '.'
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' })
  const eitherFormat = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    locale,
    point,
    plainNumber: (value) =>
      numberFormat({ useGrouping: false, maximumFractionDigits: mostDigitsOfFraction }).format(value),
    number: (value, mostDecimals = 0) =>
      numberFormat({ notation: notationOf(value), maximumFractionDigits: mostDecimals }).format(value),
    total: (value, decimals = 1) =>
      numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    list: (parts) => listFormat.format(parts),
    either: (parts) => eitherFormat.format(parts),
    percent: (share) => numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share),
    money: (value, currency) =>
      numberFormat({
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        notation: notationOf(value),
        maximumFractionDigits: 0,
      }).format(value),
    shortMoney: (value, currency) =>
      numberFormat({
        style: 'currency',
        currency,
        notation: Math.abs(value) < mostWrittenOut ? 'compact' : 'scientific',
        maximumSignificantDigits: shortDigits,
      })
        .formatToParts(value)
        .map(({ type, value: part }) => (type === 'compact' && part === 'K' ? 'k' : part))
        .join(''),
    date: (day) => dayFormat.format(instantOf(day)),
    shortDate: (day) => shortDayFormat.format(instantOf(day)),
    dayMonth: (day) => dayMonthFormat.format(instantOf(day)),
    moment: (instant) => momentFormat.format(new Date(instant)),
    language: (tag) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag,
    compare: (one, other) => collator.compare(one, other),
  }
}

/** Making formats costs a hundred times as much as using them, and many catalogues are of one language. */
const formatsByLocale = new Map<string, Formats>()

function formatsOf(locale: string): Formats {
  const formats = formatsByLocale.get(locale) ?? makeFormats(locale)
  formatsByLocale.set(locale, formats)
  return formats
}

/** Reads messages from a catalogue; each is compiled when it is first said. */
export function createTexts<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  locale: string,
): Texts<Key> {
  const compiled = new Map<Key, IntlMessageFormat>()
  const messageOf = (key: Key) => {
    const known = compiled.get(key)
    if (known) return known
    const message = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true })
    compiled.set(key, message)
    return message
  }
  /** What has no gaps to fill is always the same. */
  const sayings = new Map<Key, string>()
  const sayPlain = (key: Key) => {
    const known = sayings.get(key)
    if (known !== undefined) return known
    const said = String(messageOf(key).format(always))
    sayings.set(key, said)
    return said
  }
  return {
    ...formatsOf(locale),
    say: (key, values) => (values ? String(messageOf(key).format({ ...always, ...values })) : sayPlain(key)),
  }
}

/** Says a sentence of the domain. */
export function sayPhrase<Key extends string>(texts: Texts<Key | PhraseKey>, sentence: Phrase): string {
  return texts.say(sentence.key, sentence.values)
}
