import type { BriefWords } from '../../renderer/documents/brief/brief-words.ts'
import type { WorkshopAsked } from '../../renderer/documents/catalogue.ts'
import type { Candidate } from '../../renderer/domain/workshop/candidate.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { documentWordsOf } from '../../renderer/texts/document.ts'
import { say } from './cli-texts.ts'

/** How a document is asked for: what is left out is as the workshop has it. */
export interface FormOptions {
  readonly paper?: string
  readonly language?: string
}

function isPaper(text: string): text is Paper {
  return (papers as readonly string[]).includes(text)
}

function isLanguage(text: string): text is DocumentLanguage {
  return (documentLanguages as readonly string[]).includes(text)
}

/** Why the form cannot be had; null when it can. */
export function formMisuse({ paper, language }: FormOptions): string | null {
  if (paper !== undefined && !isPaper(paper)) {
    return say('brief.unknownPaper', { paper, papers: papers.join(', ') })
  }
  if (language !== undefined && !isLanguage(language)) {
    return say('brief.unknownLanguage', { language, languages: documentLanguages.join(', ') })
  }
  return null
}

/** The paper that was asked for; undefined for the workshop's. */
export function paperAsked({ paper }: FormOptions): Paper | undefined {
  return paper !== undefined && isPaper(paper) ? paper : undefined
}

/** The words of the language that was asked for, else of the workshop's. */
export function wordsFor({ details }: Workshop, { language }: FormOptions): BriefWords {
  const asked = language !== undefined && isLanguage(language) ? language : details.documentLanguage
  return documentWordsOf({ ...details, documentLanguage: asked })
}

/** What a document about the whole workshop is asked with. */
export function workshopAsked(workshop: Workshop, options: FormOptions): WorkshopAsked {
  return {
    workshop,
    words: wordsFor(workshop, options),
    paper: paperAsked(options) ?? workshop.details.paper,
    by: 'commandLine',
  }
}

export type Chosen =
  | { readonly kind: 'chosen'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly message: string }

/** The candidate with that reference, or all of them where none is named. */
export function choose({ candidates }: Workshop, key: string | undefined): Chosen {
  if (candidates.length === 0) return { kind: 'none', message: say('brief.none') }
  if (key === undefined) return { kind: 'chosen', candidates }
  const named = candidates.filter((candidate) => candidate.key.toLowerCase() === key.trim().toLowerCase())
  const keys = candidates.map((candidate) => candidate.key).join(', ')
  return named.length === 0
    ? { kind: 'none', message: say('brief.unknown', { key, keys }) }
    : { kind: 'chosen', candidates: named }
}
