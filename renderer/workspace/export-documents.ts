import { briefContent } from '../domain/brief/brief-content.ts'
import type { CandidateId } from '../domain/ids.ts'
import { documentWords } from '../texts/document.ts'
import type { CandidateDocument } from '../word/document-file.ts'
import { writeCandidateDocument, writeReport } from '../word/document-file.ts'
import { openDocument } from './edit-workshop.ts'
import { saveFile } from './export.ts'
import type { Ports } from './ports.ts'

/** Saves the pilot plan or the readiness annex of a candidate as a Word file. */
export async function exportCandidateDocument(
  ports: Ports,
  kind: CandidateDocument,
  id: CandidateId,
): Promise<void> {
  const workshop = openDocument()?.workshop
  if (!workshop) return
  const content = briefContent(workshop, id, documentWords[workshop.details.documentLanguage])
  if (!content) return
  const { name, bytes } = await writeCandidateDocument(kind, content, ports.now())
  await saveFile(ports, name, 'word', bytes)
}

/** Saves the report of the workshop as a Word file, at any time. */
export async function exportReport(ports: Ports): Promise<void> {
  const workshop = openDocument()?.workshop
  if (!workshop) return
  const { documentLanguage, paper } = workshop.details
  const { name, bytes } = await writeReport(workshop, documentWords[documentLanguage], paper, ports.now())
  await saveFile(ports, name, 'word', bytes)
}
