/** How a passphrase looks from outside. It cannot be known whether others would think of it. */
export type PassphraseGrade = 'tooShort' | 'weak' | 'fair' | 'good'

export const shortestPassphrase = 12

/** Bits, each of which doubles the guesses that somebody needs who tries at random. */
const fairFromBits = 50
const goodFromBits = 75

const kinds: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 20],
]

/** Whether a character only goes on with what the two before it began: aaa, abc, 321. */
function goesOn(characters: readonly string[], index: number): boolean {
  const [first, second, third] = characters.slice(index - 2, index + 1).map((one) => one.codePointAt(0) ?? 0)
  if (first === undefined || second === undefined || third === undefined) return false
  const step = second - first
  return Math.abs(step) <= 1 && third - second === step
}

/**
 * Grades a passphrase by length and variety, the only things a program can see without a dictionary. A character that
 * was there already counts half, one that goes on with a row nothing.
 */
export function gradePassphrase(passphrase: string): PassphraseGrade {
  const characters = [...passphrase.normalize('NFC')]
  if (characters.length < shortestPassphrase) return 'tooShort'
  const alphabet = kinds.reduce((size, [kind, more]) => size + (kind.test(passphrase) ? more : 0), 0)
  const bitsEach = Math.log2(Math.max(2, alphabet))
  const bits = characters.reduce((sum, character, index) => {
    if (index >= 2 && goesOn(characters, index)) return sum
    return sum + (characters.indexOf(character) < index ? bitsEach / 2 : bitsEach)
  }, 0)
  if (bits < fairFromBits) return 'weak'
  return bits < goodFromBits ? 'fair' : 'good'
}
