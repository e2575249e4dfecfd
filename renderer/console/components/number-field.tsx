import type { KeyboardEvent } from 'react'
import { readNumber } from '../../domain/read-number.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import type { RunResult } from '../../workspace/edit-workshop.ts'
import { TextField } from './text-field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly field: string
  readonly value: number | null
  readonly onCommit: (value: number | null) => Promise<RunResult>
  readonly hint?: string | undefined
  readonly labelHidden?: boolean
  readonly most?: number
  /** Told at every key what the typed text means; undefined where nothing is typed, or nothing that is a number here. */
  readonly onTyped?: (value: number | null | undefined) => void
  readonly onKey?: (event: KeyboardEvent) => void
}

const isBetween = (value: number | null, most: number) => value === null || (value >= 0 && value <= most)

function meantBy(text: string | null, most: number): number | null | undefined {
  const read = text === null ? null : readNumber(text)
  return read?.kind === 'number' && isBetween(read.value, most) ? read.value : undefined
}

/** A number of zero or more, or nothing; written as people write numbers. */
export function NumberField({
  value,
  onCommit,
  most = Number.MAX_SAFE_INTEGER,
  onTyped,
  ...rest
}: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      {...(onTyped ? { onTyped: (text: string | null) => onTyped(meantBy(text, most)) } : {})}
      numeric
      value={value === null ? '' : interfaceTexts.number(value, 6)}
      onCommit={async (text) => {
        const read = readNumber(text)
        if (read.kind === 'unreadable') return { kind: 'unreadable', why: say('field.notANumber', { text }) }
        if (!isBetween(read.value, most)) {
          return {
            kind: 'unreadable',
            why: say('field.outOfRange', { most: interfaceTexts.number(most) }),
          }
        }
        return onCommit(read.value)
      }}
    />
  )
}
