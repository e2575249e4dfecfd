import { yearlyValue } from '../../domain/value/value.ts'
import type { ValueInputs } from '../../domain/value/value-inputs.ts'
import type { MethodWords } from './method-words.ts'

/** The arithmetic of a candidate's hours, money and errors, as far as its figures go. */
export function valueLines(value: ValueInputs, currency: string, words: MethodWords): readonly string[] {
  const { hours, effortCost, savedCost, casesInError } = yearlyValue(value)
  const number = (amount: number | null) => words.number(amount ?? 0, 2)
  const money = (amount: number | null) => words.money(amount ?? 0, currency)
  const volume = number(value.volumePerMonth)
  const known = [
    hours === null
      ? null
      : words.say('value.hours', { volume, minutes: number(value.minutesPerCase), hours: number(hours) }),
    effortCost === null
      ? null
      : words.say('value.effort', {
          hours: number(hours),
          cost: money(value.costPerHour),
          money: money(effortCost),
        }),
    savedCost === null
      ? null
      : words.say('value.saved', {
          money: money(effortCost),
          share: number(value.savableSharePercent),
          saved: money(savedCost),
        }),
    casesInError === null
      ? null
      : words.say('value.errors', {
          volume,
          rate: number(value.errorRatePercent),
          errors: number(casesInError),
        }),
  ]
  const said = known.filter((line) => line !== null)
  return said.length === known.length ? said : [...said, words.say('value.unknown')]
}
