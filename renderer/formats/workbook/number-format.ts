/** How a number of a sheet is shown, as far as it changes what the number means. */
export type NumberKind = 'plain' | 'percent' | 'date'

// ECMA-376 part 1, 18.8.30: the formats that every program knows by number.
const percentIds = [9, 10]
const dateRanges = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** What a number format makes of a number: its code, or its number where every program knows it. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (percentIds.includes(id)) return 'percent'
    return dateRanges.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain'
  }
  // The first of up to four sections, without texts, escaped signs, colours and conditions.
  const bare = (code.split(';', 1)[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]|general/gi, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare) ? 'date' : 'plain'
}

const millisecondsPerDay = 86_400_000
const secondsPerDay = 86_400
/** 9999-12-31. */
const lastSerial = 2_958_465
/** The day that 1900 does not have; from here on serial numbers count from 1899-12-30. */
const missingLeapDay = 60
const daysBetweenSystems = 1_462

function dateText(serial: number, since1904: boolean): string | null {
  const days = since1904 ? serial + daysBetweenSystems : serial
  if (days < 0 || days > lastSerial + 1) return null
  const shift = days < missingLeapDay ? 1 : 0
  const seconds = Math.round((days + shift) * secondsPerDay)
  const moment = new Date(Date.UTC(1899, 11, 30) + seconds * 1000)
  const [day = '', time = ''] = moment.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (days < 1) return clock
  return (moment.getTime() - Date.UTC(1899, 11, 30)) % millisecondsPerDay === 0 ? day : `${day} ${clock}`
}

/** Significant digits that a spreadsheet shows of a number. */
const digits = 15
const exact = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: digits })

function plainText(value: number): string {
  const short = String(Number(value.toPrecision(digits)))
  const text = short.includes('e') ? exact.format(value) : short
  // A reader of many formats would take one mark before three digits for thousands; a fourth digit settles it.
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** A number of a sheet as text: as a person would type it, in whatever country the sheet was made. */
export function numberText(stored: string, kind: NumberKind, since1904: boolean): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  if (kind === 'percent') return `${plainText(value * 100)}%`
  return (kind === 'date' ? dateText(value, since1904) : null) ?? plainText(value)
}
