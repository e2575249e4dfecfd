/** Zero-width and bidirectional controls that could hide or reorder what is signed. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Makes text safe for a Word file and for one line of it: control characters and line breaks become spaces, lone
 * surrogates and noncharacters the replacement character, bidirectional overrides are removed, spaces are collapsed.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .replace(overrides, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
