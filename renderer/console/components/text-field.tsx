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
  /** Told at every key what was typed and is not committed yet; null once it is committed or given up. */
  readonly onTyped?: (text: string | null) => void
  /** Asked for keys beyond Enter and Escape, after those have done what they do. */
  readonly onKey?: (event: KeyboardEvent) => void
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
  onTyped,
  onKey,
}: TextFieldProps) {
  const draft = useDraftField(field, value, onCommit, onTyped)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && givesUp) draft.giveUp()
    if (event.key === 'Enter' && lines === 1) draft.finish()
    onKey?.(event)
  }
  return (
    <Field label={label} hint={hint} problem={draft.problem} labelHidden={labelHidden}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          className: numeric ? 'control number' : 'control',
          value: draft.text,
          'data-field': field,
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
