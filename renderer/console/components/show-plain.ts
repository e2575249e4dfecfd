/** Where a place in a text is once the marks between thousands are gone from it; its end is the end of whatever is shown. */
function placeIn(plain: string, shown: string, place: number): number {
  if (place === shown.length) return plain.length
  let at = 0
  for (const character of shown.slice(0, place)) {
    if (character === plain[at]) at += 1
  }
  return at
}

/**
 * Puts the plain digits of a number in its field when the focus comes, with the caret and the selection at the same digits.
 * What the field is drawn with a moment later is the same, so that nothing is moved again.
 */
export function showPlain(input: HTMLInputElement, plain: string): void {
  const shown = input.value
  if (shown === plain) return
  const [start, end] = [input.selectionStart ?? shown.length, input.selectionEnd ?? shown.length]
  input.value = plain
  input.setSelectionRange(placeIn(plain, shown, start), placeIn(plain, shown, end))
}

/** Which place in the plain text a mouse points at in the one that is shown; null where the pointer is not on the text. */
export function pointedPlace(input: HTMLInputElement, plain: string, x: number, y: number): number | null {
  const at = document.caretPositionFromPoint(x, y)
  return at?.offsetNode === input ? placeIn(plain, input.value, at.offset) : null
}
