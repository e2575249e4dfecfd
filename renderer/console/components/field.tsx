import type { ReactNode } from 'react'
import { useId } from 'react'
import './field.css'

/** What a control inside a field needs to be named and described. */
interface FieldControl {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  readonly labelHidden?: boolean
  readonly children: (control: FieldControl) => ReactNode
}

/** A labelled control with its hint and what is wrong with what was typed. */
export function Field({ label, hint, problem, labelHidden = false, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = problem ?? hint
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({ id, describedBy: note ? noteId : undefined, invalid: Boolean(problem) })}
      {note ? (
        <p
          id={noteId}
          className={problem ? 'field-problem' : 'field-hint'}
          role={problem ? 'alert' : undefined}
        >
          {note}
        </p>
      ) : null}
    </div>
  )
}
