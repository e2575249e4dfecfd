import type { Moments, Range } from './three-point.ts'
import { certain, logNormalRange, logVariance, momentsOf, productMoments, sumMoments } from './three-point.ts'
import { monthsPerYear } from './value.ts'
import type { ValueInput, ValueInputs, ValueRanges } from './value-inputs.ts'

/** How much of the doubt about the money comes from one input, as a share of 1. */
interface Doubt {
  readonly input: ValueInput
  readonly share: number
}

/** The money that a pilot could save or bring in a year, as a range, and which inputs it hangs on. */
export interface ValueRange {
  readonly money: Range
  readonly mean: number
  /** Inputs in doubt, the most doubtful first; empty where every input is a single figure. */
  readonly doubts: readonly Doubt[]
}

interface Factor {
  readonly input: ValueInput
  readonly moments: Moments
}

function factorOf(inputs: ValueInputs, ranges: ValueRanges, input: ValueInput): Factor | null {
  const likely = inputs[input]
  if (likely === null) return null
  const range = ranges[input]
  return { input, moments: range ? momentsOf({ ...range, likely }) : certain(likely) }
}

/** A product with what each of its factors adds to the doubt; null as soon as one is unknown. */
interface Product {
  readonly factors: readonly Factor[]
  readonly moments: Moments
}

function productOf(factors: readonly (Factor | null)[], unit: number): Product | null {
  const known = factors.filter((one) => one !== null)
  if (known.length < factors.length) return null
  return { factors: known, moments: productMoments([...known.map(({ moments }) => moments), certain(unit)]) }
}

/** Splits the doubt about a product over its factors: ln(1 + CV^2) of each over their sum. */
function split({ factors }: Product, share: number): readonly Doubt[] {
  const logs = factors.map(({ moments }) => logVariance(moments))
  const sum = logs.reduce((total, one) => total + one, 0)
  return sum === 0
    ? []
    : factors.map(({ input }, index) => ({ input, share: (share * (logs[index] ?? 0)) / sum }))
}

const minutesPerHour = 60
const percent = 100

/**
 * The money of a year as a range (decision-engine.md, Value sizing): volume x share saved x (minutes x cost per hour + error
 * rate x cost per error), plus the revenue effect. Inputs are independent; effort or errors are left out where one of their
 * inputs is unknown. Null where neither a saving nor revenue can be sized. Lows and highs are never multiplied.
 */
export function valueRange(inputs: ValueInputs, ranges: ValueRanges): ValueRange | null {
  const factor = (input: ValueInput) => factorOf(inputs, ranges, input)
  const effort = productOf([factor('minutesPerCase'), factor('costPerHour')], 1 / minutesPerHour)
  const errors = productOf([factor('errorRatePercent'), factor('costPerError')], 1 / percent)
  const perCase = [effort, errors].filter((one) => one !== null)
  const scale = productOf([factor('volumePerMonth'), factor('savableSharePercent')], monthsPerYear / percent)
  const revenue = productOf([factor('revenueEffectPerYear')], 1)
  const perCaseMoments = sumMoments(perCase.map(({ moments }) => moments))
  const isSaving = scale !== null && perCase.length > 0
  const saved = isSaving ? productMoments([scale.moments, perCaseMoments]) : null
  const parts = [...(saved ? [saved] : []), ...(revenue ? [revenue.moments] : [])]
  if (parts.length === 0) return null
  const total = sumMoments(parts)
  const partOfVariance = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const revenueShare = partOfVariance(revenue?.moments.variance ?? 0, total.variance)
  const scaleLog = isSaving ? logVariance(scale.moments) : 0
  const savedLog = scaleLog + logVariance(perCaseMoments)
  const savedShare = 1 - revenueShare
  const scaleShare = savedShare * partOfVariance(scaleLog, savedLog)
  const doubts = [
    ...(isSaving ? split(scale, scaleShare) : []),
    ...(isSaving
      ? perCase.flatMap((one) =>
          split(
            one,
            (savedShare - scaleShare) * partOfVariance(one.moments.variance, perCaseMoments.variance),
          ),
        )
      : []),
    ...(revenue ? split(revenue, revenueShare) : []),
  ]
  return {
    money: logNormalRange(total),
    mean: total.mean,
    doubts: doubts.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share),
  }
}
