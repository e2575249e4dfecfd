import type { ValueInput, ValueInputs } from './value-inputs.ts'

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

/** What a pilot can be worth in a year: hours saved, errors avoided, more revenue. */
const worthParts = ['effort', 'errors', 'revenue'] as const
export type WorthPart = (typeof worthParts)[number]

/** One part of the worth: money a year, or what has to be known first. */
type PartWorth =
  | { readonly kind: 'known'; readonly money: number }
  | {
      readonly kind: 'unknown'
      /** In the order in which they are asked; never empty. */
      readonly missing: readonly ValueInput[]
    }

/** What a candidate could be worth in a year. */
export interface YearlyWorth {
  /** Money a year, the known parts added up: what is unknown is not counted, and is no zero. Null where nothing is known. */
  readonly money: number | null
  readonly parts: Readonly<Record<WorthPart, PartWorth>>
}

/** What the work of a candidate costs in a year as it is done today: its hours and, as far as they are sized, its errors. */
export interface YearlyCost {
  /** Null where neither is known. */
  readonly money: number | null
  /** Whether something is known of the errors, and not enough to size them. */
  readonly lacksErrors: boolean
}

/** The cost of the work in a year: hours and errors; what is unknown is not counted, and is no zero. */
export function yearlyCost(inputs: ValueInputs): YearlyCost {
  const { effortCost, errorCost } = yearlyValue(inputs)
  const known = [effortCost, errorCost].filter((cost) => cost !== null)
  const isBegun = inputs.errorRatePercent !== null || inputs.costPerError !== null
  return {
    money: known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0),
    lacksErrors: isBegun && errorCost === null,
  }
}

/** The inputs that each part is made of. */
const inputsOf: Readonly<Record<WorthPart, readonly ValueInput[]>> = {
  effort: ['volumePerMonth', 'minutesPerCase', 'costPerHour', 'savableSharePercent'],
  errors: ['volumePerMonth', 'errorRatePercent', 'costPerError', 'savableSharePercent'],
  revenue: ['revenueEffectPerYear'],
}

/**
 * The value a year of method.md, 5: share saved x cost of the hours + the same share of the errors avoided x their cost +
 * revenue effect. Nobody is asked for a share of its own for errors, which is said wherever they are counted.
 */
export function yearlyWorth(inputs: ValueInputs): YearlyWorth {
  const { savedCost, errorCost } = yearlyValue(inputs)
  const amounts: Readonly<Record<WorthPart, number | null>> = {
    effort: savedCost,
    errors: product(errorCost, share(inputs.savableSharePercent)),
    revenue: inputs.revenueEffectPerYear,
  }
  const part = (one: WorthPart): PartWorth => {
    const money = amounts[one]
    return money === null
      ? { kind: 'unknown', missing: inputsOf[one].filter((input) => inputs[input] === null) }
      : { kind: 'known', money }
  }
  const known = worthParts.flatMap((one) => amounts[one] ?? [])
  return {
    money: known.length === 0 ? null : known.reduce((sum, money) => sum + money, 0),
    parts: { effort: part('effort'), errors: part('errors'), revenue: part('revenue') },
  }
}

/** The parts that are not known, in order. */
export function unknownParts({ parts }: YearlyWorth): readonly WorthPart[] {
  return worthParts.filter((part) => parts[part].kind === 'unknown')
}
