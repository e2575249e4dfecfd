/**
 * Puts the focus where a step is worked on, once that is drawn: what it is there for, or the selected cell of its grid,
 * else the step itself, so that keys reach it and a screen reader reads on from there.
 */
export function focusStep(): void {
  setTimeout(() => {
    const main = document.querySelector<HTMLElement>('.workshop-main')
    const first = main?.querySelector<HTMLElement>('[data-step-focus], table [aria-pressed="true"]')
    ;(first ?? main)?.focus()
  })
}
