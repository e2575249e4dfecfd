import type { Candidate } from '../domain/workshop/candidate.ts'
import type { Phrase } from '../domain/workshop/phrase.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { interfaceTexts } from './interface.ts'
import { sayPhrase } from './texts.ts'

/** The gaps of a phrase that a reference of a candidate fills. */
const references = ['key', 'from', 'into', 'to'] as const

/** Longer titles are cut: they stand in notices, tooltips, headings and buttons. */
const mostLetters = 48

/**
 * What a candidate is called in a sentence: its title, cut after 48 characters, with its reference in front where another one
 * has the same title; the reference alone where it has none.
 */
export function candidateName(candidate: Candidate, { candidates }: Workshop): string {
  const title = candidate.title.trim()
  if (title === '') return candidate.key
  const letters = [...title]
  const shown = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('').trimEnd()}…` : title
  const isShared = candidates.some(({ id, title: other }) => id !== candidate.id && other.trim() === title)
  return isShared ? `${candidate.key} ${shown}` : shown
}

/**
 * Says a phrase (a step of the history, a refusal) with the titles of the candidates that it is about, as they are now; a
 * candidate that is gone keeps its reference.
 */
export function sayWithTitles(words: Phrase, workshop: Workshop): string {
  const values: Record<string, unknown> = { ...words.values }
  for (const name of references) {
    const candidate = workshop.candidates.find(({ key }) => key === values[name])
    if (candidate) values[name] = candidateName(candidate, workshop)
  }
  return sayPhrase(interfaceTexts, { ...words, values } as Phrase)
}
