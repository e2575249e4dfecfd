import words from '../../../assets/texts/people.json' with { type: 'json' }
import { foldText } from '../../domain/workshop/fold-text.ts'

const plain = (word: string) => foldText(word).replace(/[.']/g, ' ').replace(/\s+/g, ' ').trim()

const suffixes = new Set(words.suffixes.map(plain))
const particles = new Set(words.particles.map(plain))

/** Whether a part between commas belongs to the name before it, such as `Jr.` or `PhD`. */
export function isSuffix(part: string): boolean {
  return suffixes.has(plain(part))
}

/** Academic titles stand before the given name, whichever of the two names they were written at. */
const prefix = /^(?:(?:dr|prof|dipl|ing|mag|univ|hc|med|jur|rer|nat|phil|habil|pol|oec)\.?[\s-]*)+(?=\p{L})/iu

/** Whether a text is a family name alone: one word besides its particles, or all in capitals as French lists write it. */
export function isFamilyAlone(text: string): boolean {
  const own = text
    .replace(prefix, '')
    .split(/\s+/)
    .filter((word) => !particles.has(plain(word)))
  if (own.length <= 1) return true
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** `Schmidt` and `Dr. Anna` as `Dr. Anna Schmidt`; what stands in brackets stays at the end. */
export function givenFirst(family: string, given: string): string {
  const title = prefix.exec(family)?.[0] ?? ''
  const aside = /[([].*$/.exec(given)?.[0] ?? ''
  const own = given.slice(0, given.length - aside.length).trim()
  return [title.trim(), own, family.slice(title.length), aside].filter((part) => part !== '').join(' ')
}
