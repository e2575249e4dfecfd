const pressed = 'button, a[href], summary, [role="button"], [role="link"], [role="menuitem"], [role="option"]'
/** What Space changes instead of pressing it. */
const changed = 'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="switch"]'
const typedIn = 'input, textarea, select'
const notTypedIn = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']
/** What is open over the page and keeps the keys: dialogs, the agenda, menus; not while they are closing. */
const overlays = ['dialog', 'alertdialog', 'menu', 'listbox']
  .map((role) => `[role="${role}"]:not([data-closed])`)
  .join()

/** Whether the person is typing text, so that letters, Alt and undo belong to the text; a list of choices is typed in too. */
export function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (!target.matches(typedIn)) return false
  return !(target instanceof HTMLInputElement && notTypedIn.includes(target.type))
}

/** Whether Enter begins a new line in what is typed. */
export function takesLines(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** What is open over the page now; the last one that was opened. */
export function openOverlay(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(overlays)].at(-1) ?? null
}

/** Whether something is open over the page. */
export function isInDialog(): boolean {
  return openOverlay() !== null
}

/** A cell of a grid is only selected by its button, and is already: Space and Enter belong to the step. */
function isCell(target: Element): boolean {
  return target.closest('[data-cell]') !== null
}

/** What has the focus and is pressed by Space and Enter, if it is such a control. */
export function pressedControl(target: EventTarget | null): Element | null {
  return target instanceof Element && !isCell(target) ? target.closest(pressed) : null
}

/** Whether Space ticks or chooses what has the focus. */
export function isChangedBySpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(changed)
}

/** Whether arrows belong to what has the focus, such as a slider or a choice; on the page itself and in grids they do not. */
export function keepsArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target !== document.body &&
    !isCell(target) &&
    !target.matches('.workshop-main, .topic-panel')
  )
}
