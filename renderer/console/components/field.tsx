import type { ReactNode } from 'react'
import { useId } from 'react'
import './field.css'

/** What a control inside a field needs to be named and described. */
interface FieldControl {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

/** Something said under a field about what stands in it, with what can be done about that. */
export interface SaidNote {
  readonly text: string
  readonly offer?: { readonly label: string; readonly take: () => void } | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
  readonly labelHidden?: boolean
  /** What is to be said about what was typed, though nothing is wrong with it. */
  readonly notes?: readonly SaidNote[]
  readonly children: (control: FieldControl) => ReactNode
}

/** A labelled control with its hint, what is wrong with what was typed, and how it was understood. */
export function Field({ label, hint, problem, labelHidden = false, notes = [], children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-note`
  const notesId = `${id}-notes`
  const said = problem ?? hint
  const describedBy = [said ? hintId : '', notes.length > 0 ? notesId : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({ id, describedBy: describedBy || undefined, invalid: Boolean(problem) })}
      {said ? (
        <p
          id={hintId}
          className={problem ? 'field-problem' : 'field-hint'}
          role={problem ? 'alert' : undefined}
        >
          {said}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <div id={notesId} className="field-notes" role="status">
          {notes.map(({ text, offer }) => (
            <p key={text}>
              {text}
              {offer ? (
                <button type="button" className="field-offer" onClick={offer.take}>
                  {offer.label}
                </button>
              ) : null}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  )
}
