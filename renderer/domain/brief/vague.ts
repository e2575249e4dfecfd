/** A stretch of text that says nothing that can be checked. */
export interface VagueMark {
  readonly start: number
  readonly end: number
  readonly word: string
}

/**
 * Finds vague wording: every word that begins with one of `stems` (lower case, in the language of the text), so that
 * the stem "improv" marks "improve" and "improving". Marks are in reading order.
 */
export function vagueMarks(text: string, stems: readonly string[]): readonly VagueMark[] {
  const marks: VagueMark[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}'-]+/gu)) {
    const [word] = match
    const lower = word.toLowerCase()
    if (stems.some((stem) => lower.startsWith(stem))) {
      marks.push({ start: match.index, end: match.index + word.length, word })
    }
  }
  return marks
}
