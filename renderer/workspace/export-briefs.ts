import { briefContent } from '../domain/brief/brief-content.ts'
import { noPilotContent } from '../domain/brief/no-pilot.ts'
import type { CandidateId } from '../domain/ids.ts'
import type { Workshop } from '../domain/workshop.ts'
import { documentWords } from '../texts/document.ts'
import { say } from '../texts/interface.ts'
import { sayTooLong } from '../texts/too-long.ts'
import type { DocumentFile, WrittenBrief } from '../word/brief-file.ts'
import { writeBriefFile } from '../word/brief-file.ts'
import { writeNoPilotFile } from '../word/no-pilot-file.ts'
import { openDocument } from './edit-workshop.ts'
import { saveFile } from './export.ts'
import { notifyProblem } from './notices.ts'
import type { Ports } from './ports.ts'
import { sayFailure, saySavedMany } from './save-notice.ts'

async function writeFor(ports: Ports, workshop: Workshop, id: CandidateId): Promise<WrittenBrief | null> {
  const content = briefContent(workshop, id, documentWords[workshop.details.documentLanguage])
  return content && (await writeBriefFile(content, ports.now()))
}

function filesOf(written: WrittenBrief): readonly DocumentFile[] {
  if (written.kind === 'tooLong') return []
  return [written.brief, ...(written.annex ? [written.annex] : [])]
}

function sayIfTooLong(written: WrittenBrief): void {
  if (written.kind !== 'tooLong') return
  notifyProblem(say('export.tooLong', { name: written.name, reason: sayTooLong(written.fit) }))
}

async function saveMany(ports: Ports, files: readonly DocumentFile[]): Promise<void> {
  const reply = await ports.host.saveFiles({ files: files.map(({ name, bytes }) => ({ name, bytes })) })
  if (reply.kind === 'failed') sayFailure(reply.failure)
  else if (reply.value.kind === 'saved') saySavedMany(ports, reply.value.names, reply.value.paths)
}

async function save(ports: Ports, written: WrittenBrief | null | undefined): Promise<void> {
  if (!written) return
  sayIfTooLong(written)
  const files = filesOf(written)
  const [only, ...more] = files
  if (!only) return
  if (more.length > 0) await saveMany(ports, files)
  else await saveFile(ports, only.name, 'word', only.bytes)
}

/** Saves the brief of a candidate as a Word file, with its annex where one was chosen; says so when it is too long. */
export async function exportBrief(ports: Ports, id: CandidateId): Promise<void> {
  const workshop = openDocument()?.workshop
  await save(ports, workshop && (await writeFor(ports, workshop, id)))
}

/** Saves the page of a workshop that picked no pilot. */
export async function exportNoPilot(ports: Ports): Promise<void> {
  const workshop = openDocument()?.workshop
  const content = workshop && noPilotContent(workshop, documentWords[workshop.details.documentLanguage])
  await save(ports, content && (await writeNoPilotFile(content, ports.now())))
}

/** Saves every brief that has been begun into one folder. */
export async function exportAllBriefs(ports: Ports): Promise<void> {
  const workshop = openDocument()?.workshop
  if (!workshop) return
  const files: DocumentFile[] = []
  for (const { id } of workshop.briefs) {
    const written = await writeFor(ports, workshop, id)
    if (!written) continue
    sayIfTooLong(written)
    files.push(...filesOf(written))
  }
  if (files.length > 0) await saveMany(ports, files)
}
