import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { setValue } from '../../../domain/edits/edit-walk.ts'
import type { ValueInput } from '../../../domain/value/value-inputs.ts'
import { quantityOf, valueInputs } from '../../../domain/value/value-inputs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { useWalkStore } from '../../../stores/walk-store.ts'
import { say } from '../../../texts/interface.ts'
import { actionOf } from '../../actions/meant-key.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { walk } from '../../actions/walk-actions.ts'
import { NumberField } from '../../components/number-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { RangeFields } from './range-fields.tsx'
import { ValueStrip } from './value-strip.tsx'

interface NumberRowProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
}

/**
 * The numbers of a card in a row, with what they come to while they are typed. Enter goes to the next number, and from the
 * last one to the next card; the arrow keys go to the same number of the card above or below.
 */
export function NumberRow({ candidate, workshop }: NumberRowProps) {
  const workspace = useWorkspace()
  const row = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<Partial<Record<ValueInput, number | null | undefined>>>({})
  const { currency } = workshop.details
  const isVoted = scoredOf(workshop, candidate).cells.businessImpact.kind !== 'unscored'

  const focus = (input: ValueInput) => {
    const field = row.current?.querySelector<HTMLInputElement>(`[data-input="${input}"] input`)
    focusByItself(field)
    field?.select()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is taken over once, when the card is drawn first.
  useEffect(() => {
    const { nextInput } = useWalkStore.getState()
    if (!nextInput) return
    useWalkStore.setState({ nextInput: null })
    focus(nextInput)
  }, [])

  const toCard = (step: 1 | -1, input: ValueInput) => {
    useWalkStore.setState({ nextInput: input })
    if (!walk(workspace, step)) useWalkStore.setState({ nextInput: null })
  }

  const onKey = (event: KeyboardEvent, input: ValueInput) => {
    const next = valueInputs[valueInputs.indexOf(input) + 1]
    const action = actionOf('numberRow', event.nativeEvent)
    if (action === 'number.next') {
      if (next) focus(next)
      else toCard(1, valueInputs[0])
    } else if (action === 'number.below' || action === 'number.above') {
      event.preventDefault()
      toCard(action === 'number.below' ? 1 : -1, input)
    }
  }

  const value = Object.fromEntries(
    valueInputs.map((input) => [input, typed[input] === undefined ? candidate.value[input] : typed[input]]),
  ) as unknown as Candidate['value']
  return (
    <section className="candidate-section" aria-labelledby="value-title">
      <h3 id="value-title">{say('value.heading')}</h3>
      <div ref={row} className="field-grid number-row" data-keys="numberRow">
        {valueInputs.map((input) => (
          <div key={input} data-input={input}>
            <NumberField
              label={say(`value.${input}`, { currency })}
              field={`candidate.${candidate.id}.value.${input}`}
              value={candidate.value[input]}
              quantity={quantityOf[input]}
              {...(quantityOf[input] === 'percent' ? { most: 100 } : {})}
              onTyped={(now) => setTyped((before) => ({ ...before, [input]: now }))}
              onKey={(event) => onKey(event, input)}
              onCommit={(next) => workspace.run(setValue(candidate.id, input, next))}
            />
          </div>
        ))}
      </div>
      <ValueStrip candidate={candidate} value={value} currency={currency} isVoted={isVoted} />
      <RangeFields candidate={candidate} currency={currency} />
    </section>
  )
}
