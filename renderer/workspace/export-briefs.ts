import { briefContent } from '../domain/brief/brief-content.ts'
import type { CandidateId } from '../domain/ids.ts'
import type { Workshop } from '../domain/workshop.ts'
import { briefWords } from '../texts/document.ts'
import { say } from '../texts/interface.ts'
import { sayTooLong } from '../texts/too-long.ts'
import type { BriefFile } from '../word/brief-file.ts'
import { writeBriefFile } from '../word/brief-file.ts'
import { openDocument } from './edit-workshop.ts'
import { saveFile } from './export.ts'
import { notifyProblem } from './notices.ts'
import type { Ports } from './ports.ts'
import { sayFailure, saySavedMany } from './save-notice.ts'

async function writeFor(ports: Ports, workshop: Workshop, id: CandidateId): Promise<BriefFile | null> {
  const content = briefContent(workshop, id, briefWords)
  return content && (await writeBriefFile(content, ports.now()))
}

/** Says which briefs run to a second page, and what to shorten. */
function sayLongOnes(files: readonly BriefFile[]): void {
  for (const { name, fit } of files) {
    if (fit.kind === 'tooLong') notifyProblem(say('export.tooLong', { name, reason: sayTooLong(fit) }))
  }
}

/** Saves the brief of a candidate as a Word file; says so when it is longer than a page. */
export async function exportBrief(ports: Ports, id: CandidateId): Promise<void> {
  const workshop = openDocument()?.workshop
  const file = workshop && (await writeFor(ports, workshop, id))
  if (!file) return
  if (await saveFile(ports, file.name, 'word', file.bytes)) sayLongOnes([file])
}

/** Saves every brief that has been begun into one folder. */
export async function exportAllBriefs(ports: Ports): Promise<void> {
  const workshop = openDocument()?.workshop
  if (!workshop) return
  const files: BriefFile[] = []
  for (const { id } of workshop.briefs) {
    const file = await writeFor(ports, workshop, id)
    if (file) files.push(file)
  }
  if (files.length === 0) return
  const reply = await ports.host.saveFiles({ files: files.map(({ name, bytes }) => ({ name, bytes })) })
  if (reply.kind === 'failed') sayFailure(reply.failure)
  else if (reply.value.kind === 'saved') {
    saySavedMany(ports, reply.value.names, reply.value.paths)
    sayLongOnes(files)
  }
}
