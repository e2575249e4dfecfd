import type { MouseEvent } from 'react'

/** A click on a button beside the grid leaves the focus where the votes are typed. */
export function keepFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button && !button.closest('table')) event.preventDefault()
}
