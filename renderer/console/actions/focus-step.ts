import { focusByItself } from './own-focus.ts'

/** Puts the focus where the step that is drawn is worked on. */
export function focusDrawnStep(): void {
  const main = document.querySelector<HTMLElement>('.workshop-main')
  const first =
    main?.querySelector<HTMLElement>('[data-step-focus], table [aria-pressed="true"]') ??
    document.querySelector<HTMLElement>('.workshop-cue [data-step-focus]')
  focusByItself(first ?? main)
}

/**
 * Puts the focus where a step is worked on: what it is there for, or the selected cell of its grid, else the step itself,
 * so that keys reach it and a screen reader reads on from there. A step is drawn before the next key after a click or a
 * key; only after a command of the menu it may be drawn later, when the focus is nowhere.
 */
export function focusStep(): void {
  queueMicrotask(focusDrawnStep)
  setTimeout(() => {
    if (document.activeElement === document.body) focusDrawnStep()
  })
}
