import glossary from '../../assets/texts/concepts.json' with { type: 'json' }
import { textReader } from '../domain/workshop/similar-ideas.ts'

/** Reads what an idea is about, in English, German, French and Spanish. */
export const readIdeaText = textReader(glossary)
