import type { IsoDate } from '../../domain/meeting/calendar.ts'
import { parseDate } from '../../domain/meeting/calendar.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import type { RunResult } from '../../workspace/commit/edit-workshop.ts'
import { TextField } from './text-field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly field: string
  readonly value: IsoDate | null
  readonly onCommit: (value: IsoDate | null) => Promise<RunResult>
  readonly hint?: string | undefined
}

/** A day, or nothing, in the notation of the computer. */
export function DateField({ value, onCommit, ...rest }: DateFieldProps) {
  return (
    <TextField
      {...rest}
      kind="date"
      value={value ?? ''}
      inWords={(text) => {
        const day = parseDate(text)
        return day ? interfaceTexts.date(day) : text
      }}
      onCommit={async (text) => {
        if (text === '') return onCommit(null)
        const date = parseDate(text)
        return date === null ? { kind: 'unreadable', why: say('field.notADate') } : onCommit(date)
      }}
    />
  )
}
