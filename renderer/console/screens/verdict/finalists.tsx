import { Check, CircleHelp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { GateAnswer } from '../../../domain/rule/gates.ts'
import { gateIds } from '../../../domain/rule/gates.ts'
import { canLead } from '../../../domain/rule/pick-by-rule.ts'
import type { RankedCandidate } from '../../../domain/rule/ranking.ts'
import { yearlyValue, yearlyWorth } from '../../../domain/value/value.ts'
import { valueRange } from '../../../domain/value/value-range.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { unknownPartNames } from '../../components/money-of-year.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { questionOf } from '../../question-words.ts'
import { shareInTenths } from './share-words.ts'
import './finalists.css'

/** More cards side by side than these cannot be compared. */
const mostShown = 5

const shapes: Readonly<Record<GateAnswer, ReactNode>> = {
  yes: <Check aria-hidden />,
  no: <X aria-hidden />,
  unknown: <CircleHelp aria-hidden />,
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="number">{children}</dd>
    </div>
  )
}

/** Hours and money of a year, what of it could be saved or gained, and what of that nobody has sized. */
function Worth({ workshop, entry }: { readonly workshop: Workshop; readonly entry: RankedCandidate }) {
  const { currency } = workshop.details
  const { value, valueRanges } = entry.candidate
  const { hours, effortCost, errorCost } = yearlyValue(value)
  const worth = yearlyWorth(value)
  const range = valueRange(value, valueRanges)
  const money = (amount: number | null) =>
    amount === null ? say('worth.unknown') : interfaceTexts.shortMoney(amount, currency)
  const hasRange = range !== null && range.doubts.length > 0
  return (
    <>
      <Fact name={say('ranking.hours')}>
        {hours === null ? say('worth.unknown') : say('worth.hours', { hours: interfaceTexts.number(hours) })}
      </Fact>
      <Fact name={say('worth.effortCost')}>{money(effortCost)}</Fact>
      <Fact name={say('worth.errorCost')}>{money(errorCost)}</Fact>
      <Fact name={say('worth.name')}>
        {worth.money === null
          ? say('worth.unsized')
          : hasRange
            ? say('worth.range', {
                amount: money(worth.money),
                low: money(range.money.low),
                high: money(range.money.high),
              })
            : money(worth.money)}
      </Fact>
    </>
  )
}

/** What the sum of the worth holds and what it does not. */
function WorthNotes({ entry }: { readonly entry: RankedCandidate }) {
  const worth = yearlyWorth(entry.candidate.value)
  const unknown = unknownPartNames(worth)
  if (worth.money === null) return null
  return (
    <p className="muted finalist-note">
      {unknown === '' ? null : say('worth.without', { parts: unknown })}{' '}
      {worth.parts.errors.kind === 'known' ? say('worth.sameShare') : null}
    </p>
  )
}

interface FinalistProps {
  readonly workshop: Workshop
  readonly entry: RankedCandidate
  readonly robustness: Robustness | null
}

function Finalist({ workshop, entry, robustness }: FinalistProps) {
  const { candidate, tier } = entry
  const isSaid = robustness !== null && robustness.firmness.kind !== 'none'
  const found = isSaid ? robustness.shares.find(({ candidateId }) => candidateId === candidate.id) : undefined
  return (
    <li className="finalist">
      <header>
        <h3>{candidate.title}</h3>
        <TierBadge tier={tier} />
      </header>
      <dl className="finalist-facts">
        <Worth workshop={workshop} entry={entry} />
        {found ? (
          <>
            <Fact name={say('finalists.first')}>{shareInTenths(found.first)}</Fact>
            <Fact name={say('finalists.inFirstThree')}>{shareInTenths(found.inFirstThree)}</Fact>
          </>
        ) : null}
      </dl>
      <WorthNotes entry={entry} />
      <ul className="finalist-answers" aria-label={say('finalists.answers')}>
        {gateIds.map((gate) => (
          <li key={gate} className={`finalist-answer finalist-answer-${candidate.gates[gate]}`}>
            {shapes[candidate.gates[gate]]}
            <span>
              {questionOf(gate)} {say(`gate.answer.${candidate.gates[gate]}`)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Those that could be the pick, the first three of them side by side; a few more where they share the third place. */
export function Finalists({
  workshop,
  ranked,
  robustness,
}: {
  readonly workshop: Workshop
  readonly ranked: readonly RankedCandidate[]
  readonly robustness: Robustness | null
}) {
  const open = ranked.filter(({ candidate }) => canLead(candidate))
  const third = open[2]?.place ?? open.at(-1)?.place ?? 0
  const within = open.filter(({ place }) => place <= third)
  const finalists = within.slice(0, mostShown)
  const hidden = within.length - finalists.length
  if (finalists.length < 2) return null
  return (
    <section className="finalists" aria-labelledby="finalists-title">
      <h2 id="finalists-title">{say('finalists.title')}</h2>
      <ol className="finalist-list">
        {finalists.map((entry) => (
          <Finalist key={entry.candidate.id} workshop={workshop} entry={entry} robustness={robustness} />
        ))}
      </ol>
      {hidden > 0 ? <p className="muted">{say('finalists.more', { count: hidden })}</p> : null}
    </section>
  )
}
