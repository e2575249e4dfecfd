import type { ChangeEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useRef } from 'react'
import { say } from '../../texts/interface.ts'
import { keyOf } from '../actions/key-words.ts'
import { actionOf } from '../actions/meant-key.ts'
import type { SaidNote } from './field.tsx'
import { Field } from './field.tsx'
import { pointedPlace, showPlain } from './show-plain.ts'
import type { DraftField, FieldResult } from './use-draft-field.ts'
import { useDraftField } from './use-draft-field.ts'

interface TextFieldProps {
  readonly label: string
  /** Names the draft; unique in the workshop. */
  readonly field: string
  readonly value: string
  /** What a field without focus shows of the value; the value as it is unless said. */
  readonly show?: (value: string) => string
  /** The value in words, where something is said about it; as it is shown unless said. */
  readonly inWords?: (value: string) => string
  /** Stores a text; `before` is the value that the person found. */
  readonly onCommit: (text: string, before: string) => Promise<FieldResult>
  readonly hint?: string | undefined
  readonly labelHidden?: boolean
  readonly placeholder?: string | undefined
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

type Control = HTMLInputElement | HTMLTextAreaElement

/** The last day that a field for days takes, so that a year has four digits. */
const lastDay = '9999-12-31'

/** Whether a day is only begun: a part is missing, or the year has not all of its digits yet. */
function isHalfDay(control: Control): boolean {
  return control.type === 'date' && (control.validity.badInput || control.value.startsWith('0'))
}

function isPlainText(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'text'
}

const mostQuoted = 80

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()]
  if (characters.length === 0) return say('field.nothing')
  const shown =
    characters.length > mostQuoted ? `${characters.slice(0, mostQuoted).join('')}…` : characters.join('')
  return say('field.quoted', { text: shown })
}

/** What is to be said about a field: how it was understood, and what another window made of it. */
function notesOf(
  { notes, clash, take }: DraftField,
  inWords: (value: string) => string,
): readonly SaidNote[] {
  const said = notes.map(({ text, offer }): SaidNote => {
    return { text, offer: offer && { label: offer.label, take: () => void take(offer.text) } }
  })
  if (!clash) return said
  const { stands, here, elsewhere } = clash
  const other = stands === 'here' ? elsewhere : here
  const text = say(`field.clash.${stands}`, {
    here: quoted(inWords(here)),
    elsewhere: quoted(inWords(elsewhere)),
  })
  return [
    ...said,
    { text, offer: { label: say(`field.clash.${stands}.take`), take: () => void take(other) } },
  ]
}

/**
 * A text that saves itself: a pause, Enter or leaving commits, Escape gives up what was typed. What stands in the field is
 * never rewritten while the focus is in it.
 */
export function TextField(props: TextFieldProps) {
  // Another field is another draft, also where it is drawn in the same place.
  return <SavingField key={props.field} {...props} />
}

function SavingField({
  label,
  field,
  value,
  show = (stored) => stored,
  inWords = show,
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
  const isHalf = useRef(false)
  /** Where the mouse that brings the focus has been pressed in the text. */
  const pointed = useRef<number | null>(null)
  const draft = useDraftField({
    field,
    stored: value,
    commit: onCommit,
    unfinished: () => (isHalf.current ? say('field.halfDay', { key: keyOf('text.leave') }) : null),
    onTyped,
  })
  const onChange = ({ target }: ChangeEvent<Control>) => {
    isHalf.current = isHalfDay(target)
    draft.type(target.value)
  }
  const onFocus = ({ currentTarget }: FocusEvent<Control>) => {
    // Where the caret and the selection are is only known once whoever gave the focus is done.
    queueMicrotask(() => {
      if (document.activeElement !== currentTarget) return
      if (draft.text === null && isPlainText(currentTarget)) showPlain(currentTarget, value)
      draft.come()
    })
  }
  const onMouseDown = ({ currentTarget, clientX, clientY }: MouseEvent<Control>) => {
    const isShown = document.activeElement !== currentTarget && isPlainText(currentTarget)
    pointed.current = isShown ? pointedPlace(currentTarget, draft.text ?? value, clientX, clientY) : null
  }
  const onClick = ({ currentTarget }: MouseEvent<Control>) => {
    const place = pointed.current
    pointed.current = null
    const isDragged = currentTarget.selectionStart !== currentTarget.selectionEnd
    if (place !== null && !isDragged) currentTarget.setSelectionRange(place, place)
  }
  const onBlur = ({ currentTarget }: FocusEvent<Control>) => {
    const wasHalf = isHalf.current
    isHalf.current = isHalfDay(currentTarget)
    // Of a day that is begun in an empty field nothing is heard before.
    if (isHalf.current && !wasHalf) draft.type(currentTarget.value)
    draft.leave()
  }
  const giveUp = (control: Control) => {
    // A day that is half typed is no value, and would stay.
    if (isHalf.current) control.value = ''
    isHalf.current = false
    draft.giveUp()
  }
  const onKeyDown = (event: KeyboardEvent<Control>) => {
    // The keys that an input method uses are its own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const action = actionOf('text', event.nativeEvent)
    if (action === 'text.leave' && givesUp) giveUp(event.currentTarget)
    if (action === 'text.record' && lines === 1) draft.save()
    onKey?.(event)
  }
  return (
    <Field
      label={label}
      hint={hint}
      problem={draft.problem}
      labelHidden={labelHidden}
      notes={notesOf(draft, inWords)}
    >
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          className: numeric ? 'control number' : 'control',
          value: draft.text ?? show(value),
          'data-field': field,
          placeholder,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          onChange,
          onFocus,
          onBlur,
          onMouseDown,
          onClick,
          onKeyDown,
          onCompositionStart: () => draft.compose(true),
          onCompositionEnd: () => draft.compose(false),
        }
        return lines > 1 ? (
          <textarea {...shared} rows={lines} />
        ) : (
          <input
            {...shared}
            type={kind}
            max={kind === 'date' ? lastDay : undefined}
            inputMode={numeric ? 'decimal' : undefined}
            list={suggestions}
          />
        )
      }}
    </Field>
  )
}
