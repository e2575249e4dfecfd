import type { KeyboardEvent } from 'react'
import { useEffect, useReducer, useRef } from 'react'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { focusStep } from '../actions/focus-step.ts'
import { actionOf } from '../actions/meant-key.ts'
import { Field } from '../components/field.tsx'
import type { AgreeContext } from './agree.ts'
import { agree, keepReason, reasonField, reasonFor } from './agree.ts'

/**
 * What convinced the room about one cell. What is typed is a draft until the score is agreed on, by Enter in the field too;
 * beside an agreed score it is kept when the field is left.
 */
export function ReasonField({
  context,
  isNeeded,
}: {
  readonly context: AgreeContext
  readonly isNeeded: boolean
}) {
  const { selection, workspace } = context
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const isMissing = useEntryStore(({ agreeProblem }) => agreeProblem === 'reasonMissing')
  const field = reasonField(selection.candidate.id, selection.criterionId)
  const latest = useRef(context)
  latest.current = context
  useEffect(() => () => keepReason(latest.current), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf('text', event.nativeEvent)
    if (action === 'text.record') agree(latest.current)
    if (action !== 'text.leave') return
    workspace.dropDraft(field)
    redraw()
    focusStep()
  }
  return (
    <Field label={say(isNeeded ? 'settle.reasonNeeded' : 'settle.reason')}>
      {({ id }) => (
        <input
          id={id}
          className="control"
          data-reason
          data-field={field}
          value={reasonFor(context)}
          aria-invalid={(isMissing && isNeeded) || undefined}
          aria-required={isNeeded || undefined}
          onChange={({ target }) => {
            workspace.keepDraft(field, target.value)
            redraw()
          }}
          onBlur={() => keepReason(latest.current)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
