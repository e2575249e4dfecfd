import type { CandidateDocument } from '../../documents/word/document-file.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { sayTooLong } from '../../texts/too-long.ts'
import type { DocumentJob, DocumentResult } from '../../workers/document-job.ts'
import { notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { latestWorkshop, saveFile, workshopFile, workshopName } from './export.ts'
import { sayFailure, saySavedMany } from './save-notice.ts'
import { writeDocuments } from './write-documents.ts'

async function save(ports: Ports, { files, tooLong }: DocumentResult): Promise<void> {
  for (const { name, ...fit } of tooLong) {
    notifyProblem(say('export.tooLong', { name, reason: sayTooLong(fit) }))
  }
  const [only, ...more] = files
  if (!only) return
  if (more.length === 0) {
    await saveFile(ports, only.name, only.name.endsWith('.xlsx') ? 'sheet' : 'word', only.bytes)
    return
  }
  const reply = await ports.host.ask('files.saveMany', { files: [...files] })
  if (reply.kind === 'failed') sayFailure(reply.failure)
  else if (reply.value.kind === 'saved') saySavedMany(ports, reply.value.names, reply.value.paths)
}

async function exportJob(ports: Ports, job: DocumentJob): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
  if (result) await save(ports, result)
}

/** Saves the brief of a candidate as a Word file, with its annex where one was chosen; says so when it is too long. */
export function exportBrief(ports: Ports, id: CandidateId): Promise<void> {
  return exportJob(ports, { kind: 'briefs', candidateIds: [id] })
}

/** Saves every brief that has been begun into one folder. */
export async function exportAllBriefs(ports: Ports): Promise<void> {
  const briefs = (await latestWorkshop())?.briefs ?? []
  await exportJob(ports, { kind: 'briefs', candidateIds: briefs.map(({ id }) => id) })
}

/** Saves the page of a workshop that picked no pilot. */
export function exportNoPilot(ports: Ports): Promise<void> {
  return exportJob(ports, { kind: 'noPilot' })
}

/** Saves the pilot plan or the readiness annex of a candidate as a Word file. */
export function exportCandidateDocument(
  ports: Ports,
  kind: CandidateDocument,
  candidateId: CandidateId,
): Promise<void> {
  return exportJob(ports, { kind, candidateId })
}

/** Saves the report of the workshop as a Word file, at any time. */
export function exportReport(ports: Ports): Promise<void> {
  return exportJob(ports, { kind: 'report' })
}

function sheetJob(workshop: Workshop): DocumentJob {
  const words = documentWordsOf(workshop.details)
  const name = fileName([...workshopName(workshop), words.say('sheet.name')], 'xlsx')
  return { kind: 'sheet', name }
}

/** Saves the arithmetic as an Excel workbook with live formulas. */
export async function exportArithmetic(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (workshop) await exportJob(ports, sheetJob(workshop))
}

function closingJobs(workshop: Workshop): readonly DocumentJob[] {
  const outcome = workshop.decision?.outcome
  const others: readonly DocumentJob[] = [{ kind: 'report' }, sheetJob(workshop)]
  if (!outcome) return others
  if (outcome.kind === 'noPilotToday') return [{ kind: 'noPilot' }, ...others]
  return [{ kind: 'briefs', candidateIds: [outcome.candidateId] }, ...others]
}

/** Saves all that leaves the room into one folder: the page of the decision, the report, the arithmetic, the workshop. */
export async function exportClosing(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const written: DocumentResult[] = []
  for (const job of closingJobs(workshop)) {
    const result = await writeDocuments({ workshop, job, writtenAt: ports.now() })
    if (!result) return
    written.push(result)
  }
  const files = [...written.flatMap((one) => one.files), workshopFile(ports, workshop)]
  await save(ports, { files, tooLong: written.flatMap((one) => one.tooLong) })
}
