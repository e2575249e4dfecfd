import type { Phrase } from '../domain/phrase.ts'
import type { Workshop } from '../domain/workshop.ts'
import { interfaceTexts } from './interface.ts'
import { sayPhrase } from './texts.ts'

/** The gaps of a step's name that a reference of a candidate fills. */
const references = ['key', 'from', 'into', 'to'] as const

/** Longer titles are cut: a step is named in a notice and in a tooltip. */
const mostLetters = 48

/** The title of a candidate, with its reference where another one has the same; null for none that is known. */
function titleOf(reference: unknown, { candidates }: Workshop): string | null {
  const title = candidates.find(({ key }) => key === reference)?.title.trim() ?? ''
  if (title === '') return null
  const letters = [...title]
  const shown = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('').trimEnd()}…` : title
  const isShared = candidates.some((one) => one.key !== reference && one.title.trim() === title)
  return isShared ? `${reference} ${shown}` : shown
}

/**
 * Names a step of the history with the titles of the candidates that it is about, as they are now; a candidate that is gone
 * keeps its reference.
 */
export function sayStep(step: Phrase, workshop: Workshop): string {
  const values: Record<string, unknown> = { ...step.values }
  for (const name of references) {
    const title = titleOf(values[name], workshop)
    if (title !== null) values[name] = title
  }
  return sayPhrase(interfaceTexts, { ...step, values } as Phrase)
}
