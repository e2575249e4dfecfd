import type { ValueInputs } from './value-inputs.ts'

/** What a candidate is worth in a year, from single-point inputs; null where an input is missing. */
export interface YearlyValue {
  readonly cases: number | null
  readonly hours: number | null
  /** Money spent on those hours; capacity, not cash, until a budget line moves. */
  readonly effortCost: number | null
  readonly casesInError: number | null
  readonly errorCost: number | null
  readonly savedHours: number | null
  readonly savedCost: number | null
}

export const monthsPerYear = 12
const minutesPerHour = 60

/**
 * Sizes a candidate (method.md, 5): hours a year = volume x 12 x minutes / 60; every product is unknown as soon as
 * one of its factors is. `volumeFactor` 10 gives the ten-times view.
 */
export function yearlyValue(inputs: ValueInputs, volumeFactor = 1): YearlyValue {
  const volume = inputs.volumePerMonth
  const cases = volume === null ? null : volume * monthsPerYear * volumeFactor
  const hours = product(cases, inputs.minutesPerCase, 1 / minutesPerHour)
  const effortCost = product(hours, inputs.costPerHour)
  const casesInError = product(cases, share(inputs.errorRatePercent))
  return {
    cases,
    hours,
    effortCost,
    casesInError,
    errorCost: product(casesInError, inputs.costPerError),
    savedHours: product(hours, share(inputs.savableSharePercent)),
    savedCost: product(effortCost, share(inputs.savableSharePercent)),
  }
}

function share(percent: number | null): number | null {
  return percent === null ? null : percent / 100
}

function product(...factors: readonly (number | null)[]): number | null {
  return factors.reduce<number | null>(
    (result, factor) => (result === null || factor === null ? null : result * factor),
    1,
  )
}
