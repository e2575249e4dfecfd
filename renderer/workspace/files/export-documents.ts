import type { DocumentAsked, DocumentId } from '../../documents/catalogue.ts'
import { decisionPage, documents, offeredIn } from '../../documents/catalogue.ts'
import type { SavedKind } from '../../domain/meeting/saved-files.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import { say } from '../../texts/interface.ts'
import { sayTooLong } from '../../texts/too-long.ts'
import type { DocumentResult } from '../../workers/document-job.ts'
import { openDocument } from '../commit/edit-workshop.ts'
import { notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { latestWorkshop, saveFile, workshopFile } from './export.ts'
import type { Saving } from './save-notice.ts'
import { savingNow, sayFailure, saySavedMany } from './save-notice.ts'
import { writeDocuments } from './write-documents.ts'

function sayLong(tooLong: DocumentResult['tooLong']): void {
  for (const { name, ...fit } of tooLong) {
    notifyProblem(say('export.tooLong', { name, reason: sayTooLong(fit) }))
  }
}

interface Batch {
  readonly files: DocumentResult['files']
  /** As what it is remembered, where it is. */
  readonly saving: Saving | null
}

async function saveFolder(ports: Ports, batches: readonly Batch[]): Promise<void> {
  const files = batches.flatMap((batch) => batch.files)
  const reply = await ports.host.ask('files.saveMany', { files: [...files] })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return
  }
  if (reply.value.kind === 'cancelled') return
  const { names, paths } = reply.value
  let from = 0
  const saved = batches.map(({ saving, files: { length } }) => {
    const first = from
    from += length
    return { ...saving, names: names.slice(first, from), path: paths[first] ?? null }
  })
  saySavedMany(ports, saved)
}

/** Saves what was asked for; remembered as saved where a kind is given. */
async function exportAsked(ports: Ports, job: DocumentAsked, kind: SavedKind | null): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const saving = kind && savingNow(kind)
  const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
  if (!result) return
  sayLong(result.tooLong)
  const [only, ...more] = result.files
  if (!only) return
  if (more.length > 0) await saveFolder(ports, [{ saving, files: result.files }])
  else await saveFile(ports, only.name, documents[job.document].file, only.bytes, saving ?? undefined)
}

function isOfPick(candidateId: CandidateId | undefined): boolean {
  const outcome = openDocument()?.workshop.decision?.outcome
  return candidateId === undefined || (outcome?.kind === 'pick' && outcome.candidateId === candidateId)
}

/** Saves a document, of a candidate where it is about one; a brief with its annex where one was chosen. Says so when it is too long. */
export function exportDocument(ports: Ports, document: DocumentId, candidateId?: CandidateId): Promise<void> {
  const candidateIds = candidateId === undefined ? [] : [candidateId]
  return exportAsked(ports, { document, candidateIds }, isOfPick(candidateId) ? document : null)
}

/** Saves every brief that has been begun into one folder. */
export async function exportAllBriefs(ports: Ports): Promise<void> {
  const briefs = (await latestWorkshop())?.briefs ?? []
  const candidateIds = briefs.map(({ id }) => id)
  await exportAsked(ports, { document: 'brief', candidateIds }, 'allBriefs')
}

/** Saves all that leaves the room into one folder: the page of the decision, what is offered for it, the workshop. */
export async function exportClosing(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const page = decisionPage(workshop)
  const others = offeredIn('folder').map((document) => ({ document, candidateIds: [] }))
  const whole = savingNow('workshop')
  const written: (DocumentResult & Batch)[] = []
  for (const job of [...(page ? [page] : []), ...others]) {
    const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
    if (!result) return
    written.push({ ...result, saving: { ...whole, kind: job.document } })
  }
  sayLong(written.flatMap((one) => one.tooLong))
  const batches = written.filter(({ files }) => files.length > 0)
  await saveFolder(ports, [...batches, { files: [workshopFile(ports, workshop)], saving: whole }])
}
