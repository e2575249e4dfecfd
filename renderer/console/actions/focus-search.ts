function focusDrawnSearch(): void {
  document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()
}

/** Puts the caret into the search box of the screen before the next key: what is typed right after belongs to it. */
export function focusSearch(): void {
  focusDrawnSearch()
  // The screen may have to be drawn first: after a key that is done at once, after a command of the menu perhaps later.
  queueMicrotask(focusDrawnSearch)
  setTimeout(() => {
    if (document.activeElement === document.body) focusDrawnSearch()
  })
}
