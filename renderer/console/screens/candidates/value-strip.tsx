import { useState } from 'react'
import { yearlyValue } from '../../../domain/value/value.ts'
import type { ValueInputs } from '../../../domain/value/value-inputs.ts'
import type { ValueRange } from '../../../domain/value/value-range.ts'
import { valueRange } from '../../../domain/value/value-range.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'

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

interface RangeProps {
  readonly range: ValueRange
  readonly money: (amount: number) => string
}

/** What a year is worth as a range, and which input most of the doubt comes from. */
function MoneyRange({ range, money }: RangeProps) {
  const [first] = range.doubts
  return (
    <p className="value-range">
      {first
        ? say('value.range', { low: money(range.money.low), high: money(range.money.high) })
        : say('value.noRange')}{' '}
      {first
        ? say('value.doubt', {
            input: say(`value.name.${first.input}`),
            share: interfaceTexts.percent(first.share),
          })
        : null}
    </p>
  )
}

interface ValueStripProps {
  readonly candidate: Candidate
  /** The inputs with what is being typed. */
  readonly value: ValueInputs
  readonly currency: string
  /** Whether the room has voted on business impact; before that money would anchor it. */
  readonly isVoted: boolean
}

/** What a candidate takes in a year, and at ten times the volume; money only after business impact was voted, or when asked for. */
export function ValueStrip({ candidate, value, currency, isVoted }: ValueStripProps) {
  const [shownFor, setShownFor] = useState<string | null>(null)
  const { valueRanges } = candidate
  const now = yearlyValue(value)
  const tenfold = yearlyValue(value, 10)
  const number = (amount: number) => interfaceTexts.number(amount)
  const money = (amount: number) => interfaceTexts.money(amount, currency)
  const showsMoney = isVoted || shownFor === candidate.id
  const range = showsMoney ? valueRange(value, valueRanges) : null
  return (
    <>
      <dl className="value-strip">
        <Figure label={say('value.hours')} value={now.hours} tenfold={tenfold.hours} format={number} />
        <Figure
          label={say('value.errors')}
          value={now.casesInError}
          tenfold={tenfold.casesInError}
          format={number}
        />
        {showsMoney ? (
          <>
            <Figure
              label={say('value.effort')}
              value={now.effortCost}
              tenfold={tenfold.effortCost}
              format={money}
            />
            <Figure
              label={say('value.saved')}
              value={now.savedCost}
              tenfold={tenfold.savedCost}
              format={money}
            />
          </>
        ) : null}
      </dl>
      {range ? <MoneyRange range={range} money={money} /> : null}
      {showsMoney ? (
        <p className="muted">{say('value.capacity')}</p>
      ) : (
        <p className="value-hidden">
          {say('value.hidden')}{' '}
          <Button look="quiet" onClick={() => setShownFor(candidate.id)}>
            {say('value.show')}
          </Button>
        </p>
      )}
    </>
  )
}
