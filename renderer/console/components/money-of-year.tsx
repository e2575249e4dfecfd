import type { YearlyWorth } from '../../domain/value/value.ts'
import { unknownParts, yearlyCost, yearlyWorth } from '../../domain/value/value.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import './money-of-year.css'

/** The parts of a worth that nobody has sized, by name. */
export function unknownPartNames(worth: YearlyWorth): string {
  return interfaceTexts.list(unknownParts(worth).map((part) => say(`worth.${part}`)))
}

/** An amount to which a part is missing that somebody began to size: a mark, and the words for those who do not see it. */
function Lacking({ isLacking }: { readonly isLacking: boolean }) {
  if (!isLacking) return null
  return (
    <>
      <span aria-hidden> {say('worth.andUnknown')}</span>
      <span className="visually-hidden">, {say('worth.withoutErrors')}</span>
    </>
  )
}

interface MoneyOfYearProps {
  readonly candidate: Candidate
  readonly currency: string
}

/** What the work of a candidate costs in a year, and what a pilot could save or bring in of it. */
export function MoneyOfYear({ candidate, currency }: MoneyOfYearProps) {
  const { value } = candidate
  const cost = yearlyCost(value)
  const worth = yearlyWorth(value)
  const short = (amount: number) => interfaceTexts.shortMoney(amount, currency)
  const isLacking = cost.lacksErrors
  return (
    <span className="money-of-year number">
      <b>
        {cost.money === null ? say('worth.noNumbers') : short(cost.money)}
        <Lacking isLacking={isLacking && cost.money !== null} />
      </b>
      <span>
        {worth.money === null
          ? say('worth.unsized')
          : say(worth.parts.revenue.kind === 'known' ? 'worth.gain' : 'worth.save', {
              amount: short(worth.money),
            })}
        <Lacking isLacking={isLacking && worth.money !== null} />
      </span>
    </span>
  )
}
