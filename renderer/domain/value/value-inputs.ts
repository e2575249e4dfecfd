import type { Quantity } from './figure-units.ts'

/** What sizing a candidate needs; null where nobody knows yet, which is not zero. */
export interface ValueInputs {
  readonly volumePerMonth: number | null
  readonly minutesPerCase: number | null
  readonly costPerHour: number | null
  /** Share of cases with an error, 0 to 100. */
  readonly errorRatePercent: number | null
  readonly costPerError: number | null
  readonly revenueEffectPerYear: number | null
  /** Share of the effort that the pilot can save, 0 to 100. */
  readonly savableSharePercent: number | null
}

/** The inputs in the order in which they are asked. */
export const valueInputs = [
  'volumePerMonth',
  'minutesPerCase',
  'costPerHour',
  'errorRatePercent',
  'costPerError',
  'revenueEffectPerYear',
  'savableSharePercent',
] as const satisfies readonly (keyof ValueInputs)[]
export type ValueInput = (typeof valueInputs)[number]

/** What each input counts. */
export const quantityOf: Readonly<Record<ValueInput, Quantity>> = {
  volumePerMonth: 'count',
  minutesPerCase: 'minutes',
  costPerHour: 'money',
  errorRatePercent: 'percent',
  costPerError: 'money',
  revenueEffectPerYear: 'money',
  savableSharePercent: 'percent',
}

/** How low and how high an input may be, one time in ten beyond each; an input without a range is taken as it stands. */
export type ValueRanges = Readonly<
  Partial<Record<ValueInput, { readonly low: number; readonly high: number }>>
>

export const unknownValue: ValueInputs = {
  volumePerMonth: null,
  minutesPerCase: null,
  costPerHour: null,
  errorRatePercent: null,
  costPerError: null,
  revenueEffectPerYear: null,
  savableSharePercent: null,
}
