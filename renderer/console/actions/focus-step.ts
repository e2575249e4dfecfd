/**
 * Puts the focus where a step is worked on, once that is drawn: the selected cell of its grid, else the step itself, so
 * that keys reach it and a screen reader reads on from there.
 */
export function focusStep(): void {
  setTimeout(() => {
    const main = document.querySelector<HTMLElement>('.workshop-main')
    const cell = main?.querySelector<HTMLElement>('table [aria-pressed="true"]')
    ;(cell ?? main)?.focus()
  })
}
