import type { ValueInputs } from '../../../domain/candidate.ts'
import { yearlyValue } from '../../../domain/value.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

interface FigureProps {
  readonly label: string
  readonly value: number | null
  readonly tenfold: number | null
  readonly format: (value: number) => string
}

function Figure({ label, value, tenfold, format }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="number">
        {value === null ? say('value.unknown') : format(value)}
        {tenfold === null ? null : (
          <div className="value-tenfold">{say('value.tenfold', { value: format(tenfold) })}</div>
        )}
      </dd>
    </div>
  )
}

/** What a candidate takes in a year, and at ten times the volume. */
export function ValueStrip({ value, currency }: { readonly value: ValueInputs; readonly currency: string }) {
  const now = yearlyValue(value)
  const tenfold = yearlyValue(value, 10)
  const number = (amount: number) => interfaceTexts.number(amount)
  const money = (amount: number) => interfaceTexts.money(amount, currency)
  return (
    <dl className="value-strip">
      <Figure label={say('value.hours')} value={now.hours} tenfold={tenfold.hours} format={number} />
      <Figure
        label={say('value.effort')}
        value={now.effortCost}
        tenfold={tenfold.effortCost}
        format={money}
      />
      <Figure
        label={say('value.errors')}
        value={now.casesInError}
        tenfold={tenfold.casesInError}
        format={number}
      />
      <Figure label={say('value.saved')} value={now.savedCost} tenfold={tenfold.savedCost} format={money} />
    </dl>
  )
}
