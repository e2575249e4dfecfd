import type { KeyboardEvent } from 'react'
import { actionOf } from '../../actions/meant-key.ts'
import { focusByItself } from '../../actions/own-focus.ts'

const steps: Readonly<Partial<Record<string, (at: number, last: number) => number>>> = {
  'verdictRow.next': (at, last) => Math.min(at + 1, last),
  'verdictRow.previous': (at) => Math.max(at - 1, 0),
  'verdictRow.first': () => 0,
  'verdictRow.last': (_, last) => last,
}

/** Moves the focus between the candidates of the table: arrows one on, Home and End to the ends. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[actionOf('verdictRows', event.nativeEvent) ?? '']
  if (!step) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return
  event.preventDefault()
  focusByItself(rows[step(at, rows.length - 1)])
}
