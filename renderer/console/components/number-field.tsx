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
}

/** A number of zero or more, or nothing; written as people write numbers. */
export function NumberField({ value, onCommit, most = Number.MAX_SAFE_INTEGER, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      numeric
      value={value === null ? '' : interfaceTexts.number(value, 6)}
      onCommit={async (text) => {
        const read = readNumber(text)
        if (read.kind === 'unreadable') return { kind: 'unreadable', why: say('field.notANumber', { text }) }
        if (read.value !== null && (read.value < 0 || read.value > most)) {
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
