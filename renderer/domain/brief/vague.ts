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
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return []
  const marks: VagueMark[] = []
  for (const match of lower.matchAll(/[\p{L}\p{M}'-]+/gu)) {
    if (stems.some((stem) => match[0].startsWith(stem))) {
      const end = match.index + match[0].length
      marks.push({ start: match.index, end, word: text.slice(match.index, end) })
    }
  }
  return marks
}
