/** Puts the caret into the search box of the screen, once that is drawn. */
export function focusSearch(): void {
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus())
}
