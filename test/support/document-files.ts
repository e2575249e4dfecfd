import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import type { BriefWords } from '../../renderer/documents/brief/brief-words.ts'
import { documents } from '../../renderer/documents/catalogue.ts'
import type { DocumentFile, Written } from '../../renderer/documents/word/document-file.ts'
import { writeDocumentFile } from '../../renderer/documents/word/document-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop/workshop.ts'

/** What was written; throws where a document was too long. */
export function written(document: Written | null): Extract<Written, { kind: 'written' }> {
  if (document?.kind !== 'written') throw new Error(`${document?.name ?? 'the document'} was not written`)
  return document
}

/** The brief of a candidate as a file, with its annex, or that it is too long. */
export function writeBriefFile(content: BriefContent, writtenAt: Instant): Promise<Written> {
  return writeDocumentFile(documents.brief.compose(content), writtenAt)
}

/** The page of a workshop that picked no pilot as a file. */
export async function noPilotFile(
  workshop: Workshop,
  words: BriefWords,
  writtenAt: Instant,
): Promise<DocumentFile> {
  const asked = { workshop, words, paper: workshop.details.paper, by: 'app' } as const
  const composed = documents.noPilot.compose(asked)
  return written(composed && (await writeDocumentFile(composed, writtenAt))).file
}

/** The pilot plan or readiness annex of a candidate as a file. */
export async function candidateFile(
  id: 'plan' | 'readiness',
  content: BriefContent,
  writtenAt: Instant,
): Promise<DocumentFile> {
  return written(await writeDocumentFile(documents[id].compose(content), writtenAt)).file
}

/** The report of a workshop as a file. */
export async function reportFile(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper,
  writtenAt: Instant,
): Promise<DocumentFile> {
  const composed = documents.report.compose({ workshop, words, paper, by: 'app' })
  return written(await writeDocumentFile(composed, writtenAt)).file
}
