import { Check, CircleHelp, OctagonX, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import type { GateAnswer } from '../../../domain/rule/gates.ts'
import { closedGates, gateIds } from '../../../domain/rule/gates.ts'
import type { ScoredCandidate } from '../../../domain/rule/ranking.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { TierShape } from '../../../figures/tier-shape.tsx'
import { say } from '../../../texts/interface.ts'
import { MoneyOfYear } from '../../components/money-of-year.tsx'
import { ValueCell } from '../../components/value-cell.tsx'

const shapes: Readonly<Record<GateAnswer, ReactNode>> = {
  yes: <Check aria-hidden />,
  no: <X aria-hidden />,
  unknown: <CircleHelp aria-hidden />,
}

interface ChoiceRowProps {
  readonly workshop: Workshop
  readonly entry: ScoredCandidate
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One candidate that can be picked, with everything it is picked by. */
export function ChoiceRow({ workshop, entry, isChosen, onChoose }: ChoiceRowProps) {
  const { candidate, cells, verdict } = entry
  const { criteria, currency } = workshop.details
  const { key, title, gates } = candidate
  const radioId = useId()
  return (
    <tr className="choice-row" data-chosen={isChosen || undefined}>
      <td className="choice-radio">
        <input
          id={radioId}
          type="radio"
          data-asked="choice"
          name="pick"
          aria-label={say('choice.named', { key, title, tier: say(`tier.${verdict.tier}`) })}
          checked={isChosen}
          onChange={onChoose}
        />
      </td>
      <th scope="row">
        <label htmlFor={radioId} className="choice-title">
          {title}
        </label>
        <span className={`choice-tier choice-tier-${verdict.tier}`}>
          <TierShape tier={verdict.tier} />
          {say(`tier.${verdict.tier}`)}
          {closedGates(gates).length === 0 ? null : (
            <span className="choice-stopped">
              <OctagonX aria-hidden />
              {say('choice.stopped')}
            </span>
          )}
        </span>
      </th>
      {criteria.map(({ id, name }) => (
        <td key={id} data-label={name}>
          <ValueCell cell={cells[id]} />
        </td>
      ))}
      {gateIds.map((gate) => (
        <td key={gate} data-label={say(`question.short.${gate}`)}>
          <span className={`choice-answer choice-answer-${gates[gate]}`}>
            {shapes[gates[gate]]}
            <span className="visually-hidden">{say(`gate.answer.${gates[gate]}`)}</span>
          </span>
        </td>
      ))}
      <td className="choice-money">
        <MoneyOfYear candidate={candidate} currency={currency} />
      </td>
    </tr>
  )
}
