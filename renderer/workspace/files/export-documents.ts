import type { DocumentAsked, DocumentId } from '../../documents/catalogue.ts'
import { decisionPage, documents, offeredIn } from '../../documents/catalogue.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import { say } from '../../texts/interface.ts'
import { sayTooLong } from '../../texts/too-long.ts'
import type { DocumentResult } from '../../workers/document-job.ts'
import { notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { latestWorkshop, saveFile, workshopFile } from './export.ts'
import { sayFailure, saySavedMany } from './save-notice.ts'
import { writeDocuments } from './write-documents.ts'

function sayLong(tooLong: DocumentResult['tooLong']): void {
  for (const { name, ...fit } of tooLong) {
    notifyProblem(say('export.tooLong', { name, reason: sayTooLong(fit) }))
  }
}

async function saveFolder(ports: Ports, files: DocumentResult['files']): Promise<void> {
  const reply = await ports.host.ask('files.saveMany', { files: [...files] })
  if (reply.kind === 'failed') sayFailure(reply.failure)
  else if (reply.value.kind === 'saved') saySavedMany(ports, reply.value.names, reply.value.paths)
}

async function exportAsked(ports: Ports, job: DocumentAsked): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
  if (!result) return
  sayLong(result.tooLong)
  const [only, ...more] = result.files
  if (!only) return
  if (more.length > 0) await saveFolder(ports, result.files)
  else await saveFile(ports, only.name, documents[job.document].file, only.bytes)
}

/** Saves a document, of a candidate where it is about one; a brief with its annex where one was chosen. Says so when it is too long. */
export function exportDocument(ports: Ports, document: DocumentId, candidateId?: CandidateId): Promise<void> {
  return exportAsked(ports, { document, candidateIds: candidateId === undefined ? [] : [candidateId] })
}

/** Saves every brief that has been begun into one folder. */
export async function exportAllBriefs(ports: Ports): Promise<void> {
  const briefs = (await latestWorkshop())?.briefs ?? []
  await exportAsked(ports, { document: 'brief', candidateIds: briefs.map(({ id }) => id) })
}

/** Saves all that leaves the room into one folder: the page of the decision, what is offered for it, the workshop. */
export async function exportClosing(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const page = decisionPage(workshop)
  const others = offeredIn('folder').map((document) => ({ document, candidateIds: [] }))
  const written: DocumentResult[] = []
  for (const job of [...(page ? [page] : []), ...others]) {
    const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
    if (!result) return
    written.push(result)
  }
  sayLong(written.flatMap((one) => one.tooLong))
  await saveFolder(ports, [...written.flatMap((one) => one.files), workshopFile(ports, workshop)])
}
