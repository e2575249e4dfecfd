import type { KeyboardEvent } from 'react'
import { Field } from './field.tsx'
import type { FieldResult } from './use-draft-field.ts'
import { useDraftField } from './use-draft-field.ts'

interface TextFieldProps {
  readonly label: string
  /** Names the draft; unique in the workshop. */
  readonly field: string
  readonly value: string
  readonly onCommit: (text: string) => Promise<FieldResult>
  readonly hint?: string | undefined
  readonly labelHidden?: boolean
  readonly placeholder?: string
  readonly lines?: number
  readonly kind?: 'text' | 'date'
  readonly numeric?: boolean
  readonly suggestions?: string
  /** Whether Escape gives up what was typed; where it closes a dialog, the text stays. */
  readonly givesUp?: boolean
}

/** A text that saves itself: Enter or leaving commits, Escape gives up what was typed. */
export function TextField({
  label,
  field,
  value,
  onCommit,
  hint,
  labelHidden = false,
  placeholder,
  lines = 1,
  kind = 'text',
  numeric = false,
  suggestions,
  givesUp = true,
}: TextFieldProps) {
  const draft = useDraftField(field, value, onCommit)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && givesUp) draft.giveUp()
    if (event.key === 'Enter' && lines === 1) draft.finish()
  }
  return (
    <Field label={label} hint={hint} problem={draft.problem} labelHidden={labelHidden}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          className: numeric ? 'control number' : 'control',
          value: draft.text,
          placeholder,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          onBlur: draft.finish,
          onKeyDown,
        }
        return lines > 1 ? (
          <textarea {...shared} rows={lines} onChange={(event) => draft.type(event.target.value)} />
        ) : (
          <input
            {...shared}
            type={kind}
            inputMode={numeric ? 'decimal' : undefined}
            list={suggestions}
            onChange={(event) => draft.type(event.target.value)}
          />
        )
      }}
    </Field>
  )
}
