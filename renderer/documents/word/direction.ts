const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const strong = /\p{L}/u

/** A stretch of text that runs one way. */
export interface Stretch {
  readonly text: string
  readonly isRightToLeft: boolean
}

/** Whether a paragraph with this text runs from right to left: its first letter decides. */
export function runsRightToLeft(text: string): boolean {
  const first = strong.exec(text)
  return first !== null && rightToLeft.test(first[0])
}

/** Takes text apart where its direction changes; spaces, digits and marks stay with the letters before them. */
export function stretches(text: string): readonly Stretch[] {
  if (!rightToLeft.test(text)) return [{ text, isRightToLeft: false }]
  const parts: { text: string; isRightToLeft: boolean }[] = []
  for (const character of text) {
    const last = parts.at(-1)
    const isRightToLeft = strong.test(character)
      ? rightToLeft.test(character)
      : (last?.isRightToLeft ?? runsRightToLeft(text))
    if (last && last.isRightToLeft === isRightToLeft) last.text += character
    else parts.push({ text: character, isRightToLeft })
  }
  return parts
}
