/**
 * How the focus came to where it is: somebody moved it there, with Tab, an arrow, the pointer or a screen reader; it came
 * of a press of Space; or we moved it otherwise. Space presses nothing that got the focus by itself: it is meant for what
 * was there before.
 */
type Arrival = 'chosen' | 'bySpace' | 'byItself'

let arrival: Arrival = 'byItself'
/** What was chosen last; it is still that when a dialog gives the focus back. */
let chosen: EventTarget | null = null
/** While we put the focus somewhere. */
let isOurs = false
/** Where a dialog is about to put the focus. */
let expected: Node | null = null
/** What the person did last: moved on with a key, or pressed on something with the pointer. */
let deed: { readonly key: string | null; readonly at: EventTarget | null } = { key: null, at: null }

const movingKeys = [
  'Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]

/** Whether the pointer was on what now has the focus, or on its label. */
function isPointedAt(target: EventTarget | null): boolean {
  const { at } = deed
  if (!(target instanceof Node && at instanceof Element)) return false
  return target.contains(at) || at.closest('label')?.control === target
}

function onFocus({ target }: FocusEvent): void {
  const wasExpected = target instanceof Node && expected?.contains(target) === true
  expected = null
  const isMoved = deed.key !== null && movingKeys.includes(deed.key)
  const isChosen = target === chosen || isMoved || isPointedAt(target) || !(isOurs || wasExpected)
  if (isChosen) chosen = target
  arrival = isChosen ? 'chosen' : deed.key === ' ' ? 'bySpace' : 'byItself'
}

function onKeyDown({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): void {
  if (repeat) return
  deed = { key: ctrlKey || metaKey || altKey ? null : key, at: null }
  expected = null
}

function onPointerDown({ target }: PointerEvent): void {
  deed = { key: null, at: target }
  expected = null
}

/** Puts the focus somewhere that nobody has chosen. */
export function focusByItself(element: HTMLElement | null | undefined): void {
  isOurs = true
  element?.focus()
  isOurs = false
}

/** Knows that the focus will be put into `place` by a part that is not ours, such as a dialog that opens. */
export function expectFocusIn(place: Node): void {
  expected = place
}

/** How the focus came to where it is now. */
export function focusArrival(): Arrival {
  return arrival
}

/** Watches from now on how the focus moves. Returns how to stop. */
export function followFocus(): () => void {
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('pointerdown', onPointerDown, true)
  window.addEventListener('focusin', onFocus, true)
  return () => {
    window.removeEventListener('keydown', onKeyDown, true)
    window.removeEventListener('pointerdown', onPointerDown, true)
    window.removeEventListener('focusin', onFocus, true)
  }
}
