import type { KeyboardEvent } from 'react'
import type { Quantity } from '../../domain/value/figure-units.ts'
import type { ReadFigure } from '../../domain/value/read-figure.ts'
import { readFigure } from '../../domain/value/read-figure.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import type { RunResult } from '../../workspace/commit/edit-workshop.ts'
import { figureNotes, shownFigure } from './figure-notes.ts'
import { TextField } from './text-field.tsx'
import type { FieldResult } from './use-draft-field.ts'

interface NumberFieldProps {
  readonly label: string
  readonly field: string
  readonly value: number | null
  readonly onCommit: (value: number | null) => Promise<RunResult>
  /** What is counted, so that a unit that is typed or pasted along is understood. */
  readonly quantity: Quantity
  readonly hint?: string | undefined
  readonly labelHidden?: boolean
  readonly most?: number
  /** Whether only whole numbers are counted, so that a text is never offered as another one. */
  readonly isWhole?: boolean
  /** Whether there is always a number, so that an emptied field stores none. */
  readonly isNeeded?: boolean
  /** Told at every key what the typed text means; undefined where nothing is typed, or nothing that is a number here. */
  readonly onTyped?: (value: number | null | undefined) => void
  readonly onKey?: (event: KeyboardEvent) => void
}

/** No figure of a workshop is larger. */
const mostFigure = 999_999_999_999

/** A number of zero or more, or nothing: plain digits while somebody types, and written as people write numbers else. */
export function NumberField({
  value,
  onCommit,
  quantity,
  most = mostFigure,
  isWhole = false,
  isNeeded = false,
  onTyped,
  ...rest
}: NumberFieldProps) {
  const isTaken = (one: number | null) => one === null || (one >= 0 && one <= most)
  /** What a text means here; another meaning that the field would not take is none. */
  const read = (text: string): ReadFigure => {
    const found = readFigure(text, { point: interfaceTexts.point, quantity })
    if (found.kind === 'unreadable' || found.other === undefined) return found
    if (isTaken(found.other) && (!isWhole || Number.isInteger(found.other))) return found
    const { other: _, ...rest } = found
    return rest
  }
  const meant = (text: string) => {
    const found = read(text)
    return found.kind === 'number' && isTaken(found.value) ? found.value : undefined
  }
  const store = async (text: string, before: string): Promise<FieldResult> => {
    const found = read(text)
    if (found.kind === 'unreadable') return { kind: 'unreadable', why: say('field.notANumber', { text }) }
    if (found.value === null && isNeeded) return { kind: 'unreadable', why: say('field.numberNeeded') }
    if (!isTaken(found.value))
      return { kind: 'unreadable', why: say('field.outOfRange', { most: shownFigure(most) }) }
    return { ...(await onCommit(found.value)), notes: figureNotes(text, found, meant(before)) }
  }
  return (
    <TextField
      {...rest}
      {...(onTyped
        ? { onTyped: (text: string | null) => onTyped(text === null ? undefined : meant(text)) }
        : {})}
      numeric
      value={value === null ? '' : interfaceTexts.plainNumber(value)}
      show={(stored) => {
        const number = meant(stored)
        return typeof number === 'number' ? shownFigure(number) : stored
      }}
      onCommit={store}
    />
  )
}
