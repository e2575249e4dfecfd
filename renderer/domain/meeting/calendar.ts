declare const kind: unique symbol

/** A day as `yyyy-mm-dd`, without a time zone. */
export type IsoDate = string & { readonly [kind]: 'day' }

/** A moment as an ISO 8601 string in UTC. */
export type Instant = string & { readonly [kind]: 'moment' }

const dayInMilliseconds = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `yyyy-mm-dd`; null when the text is not a day of the calendar (2026-02-30 is not). */
export function parseDate(text: string): IsoDate | null {
  const match = pattern.exec(text)
  if (!match) return null
  const at = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return null
  return text as IsoDate
}

/** The day `days` after `date`; negative goes back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const at = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds)
  return at.toISOString().slice(0, 10) as IsoDate
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds)
}
