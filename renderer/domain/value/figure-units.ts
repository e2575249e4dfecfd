/** What a figure counts, so that a unit that is written beside it is understood, and told from one that does not fit. */
export type Quantity = 'any' | 'count' | 'money' | 'minutes' | 'percent'

export type FigureUnit =
  /** A power of ten. */
  | { readonly kind: 'scale'; readonly power: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'time'; readonly minutes: number }
  /** The letter m: a million beside a currency, minutes where minutes are counted. */
  | { readonly kind: 'letterM' }

const money: FigureUnit = { kind: 'money' }
const thousand: FigureUnit = { kind: 'scale', power: 3 }
const million: FigureUnit = { kind: 'scale', power: 6 }
const minute: FigureUnit = { kind: 'time', minutes: 1 }

/** What is written before or behind a figure, in the four languages; the first that fits is taken. */
const units: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^(?:tsd|tausend|thousand)(?!\p{L})\.?/iu, thousand],
  [/^(?:mio|mill|mn|millions?|millionen|millón|millones)(?!\p{L})\.?/iu, million],
  [/^(?:mrd|bn|milliarden?|milliards?)(?!\p{L})\.?/iu, { kind: 'scale', power: 9 }],
  [/^(?:minutes?|minuten|minutos?|mins?)(?!\p{L})\.?/iu, minute],
  [/^(?:hours?|hrs?|h|stunden?|std|heures?|horas?)(?!\p{L})\.?/iu, { kind: 'time', minutes: 60 }],
  [
    /^(?:seconds?|secs?|s|sekunden?|sek|secondes?|segundos?)(?!\p{L})\.?/iu,
    { kind: 'time', minutes: 1 / 60 },
  ],
  [/^(?:%|(?:percent|per cent|prozent|pct|pour cent|por ciento)(?!\p{L}))/iu, { kind: 'percent' }],
  [/^(?:euros?|franken|francs?|dollars?|pounds?|s?fr|kr)(?!\p{L})\.?/iu, money],
  [/^(?:US|CA|AU|A|C)?\p{Sc}/u, money],
  [/^(?:EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CZK|JPY)(?!\p{L})/u, money],
  // A letter for a power of ten, alone or before a currency: 10k, T€ 12, 3 MEUR, €1.2m.
  [/^[kK](?!\p{Ll})/u, thousand],
  [/^T(?=\p{Sc}|EUR|USD|GBP|CHF)/u, thousand],
  [/^M(?!\p{Ll})/u, million],
  [/^m(?!\p{Ll})/u, { kind: 'letterM' }],
]

/** The units that a text consists of; null where there is anything else in it. */
export function unitsIn(text: string): readonly FigureUnit[] | null {
  const rest = text.trim()
  if (rest === '') return []
  for (const [pattern, unit] of units) {
    const found = pattern.exec(rest)?.[0]
    const more = found === undefined ? null : unitsIn(rest.slice(found.length))
    if (more) return [unit, ...more]
  }
  return null
}

const fitting: Readonly<Record<Quantity, readonly FigureUnit['kind'][]>> = {
  any: ['scale', 'money', 'percent', 'time'],
  count: ['scale'],
  money: ['scale', 'money'],
  minutes: ['scale', 'time'],
  percent: ['percent'],
}

/** The units as what is counted understands them, and whether one of them says that something else is. */
export interface UnitsFor {
  readonly units: readonly FigureUnit[]
  readonly isOther: boolean
}

/** Understands units for what is counted; null where two of them say the same, or one can mean anything. */
export function unitsFor(found: readonly FigureUnit[], quantity: Quantity): UnitsFor | null {
  const isMoney = found.some(({ kind }) => kind === 'money')
  const units = found.map((unit) => {
    if (unit.kind !== 'letterM') return unit
    return isMoney ? million : quantity === 'minutes' ? minute : unit
  })
  const kinds = units.map(({ kind }) => kind)
  const named = kinds.filter((kind) => kind !== 'scale')
  if (new Set(kinds).size < kinds.length || named.length > 1 || named.includes('letterM')) return null
  return { units, isOther: !kinds.every((kind) => fitting[quantity].includes(kind)) }
}
