import { focusByItself } from './own-focus.ts'

/** What stood in the field that is typed in, before the key that is down now reached it. */
let before: string | null = null

/** Remembers what stands in a field before a key reaches it. */
export function noteText(target: EventTarget | null): void {
  before = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : null
}

/**
 * Leaves the field that is typed in for the step, so that single keys act again; not where the key has just discarded what
 * was typed, or is about to clear a search.
 */
export function leaveText(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement)) return
  const text =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
      ? activeElement.value
      : null
  const isSearch = activeElement instanceof HTMLInputElement && activeElement.type === 'search' && text !== ''
  if (text !== before || isSearch) return
  const main = document.querySelector<HTMLElement>('.workshop-main')
  if (main?.contains(activeElement)) focusByItself(main)
  else activeElement.blur()
}
