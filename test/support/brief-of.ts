import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { briefContent } from '../../renderer/documents/brief/brief-content.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { candidateOf } from './imported-insurer.ts'

/** The content of the brief of a candidate, by its reference. */
export function contentOf(
  workshop: Workshop,
  key: string,
  paper?: Paper,
  language: DocumentLanguage = 'en',
): BriefContent {
  const content = briefContent(workshop, candidateOf(workshop, key).id, documentWords[language], paper)
  if (!content) throw new Error(`${key} is not in the workshop`)
  return content
}
