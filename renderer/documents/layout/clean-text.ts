/** Zero-width and bidirectional controls that could hide or reorder what is signed. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/g

/** Most text of Latin script is clean as it is: single spaces between characters that need nothing. */
const clean = /^[!-~\u00A1-\u024F]+(?: [!-~\u00A1-\u024F]+)*$/

/**
 * Makes text safe for a Word file and for one line of it: control characters and line breaks become spaces, lone
 * surrogates and noncharacters the replacement character, bidirectional overrides are removed, spaces are collapsed.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .replace(overrides, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
