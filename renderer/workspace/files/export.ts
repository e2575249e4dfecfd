import type { FileFilter } from '../../../electron/contract/file-filters.ts'
import type { DocumentFile } from '../../documents/word/document-file.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { encryptText } from '../../formats/workshop-file/encrypted-file.ts'
import { writeWorkshopFile } from '../../formats/workshop-file/workshop-file.ts'
import { writeRankingCsv } from '../../formats/write-csv.ts'
import { rankingOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { openDocument } from '../commit/edit-workshop.ts'
import { pendingCommits } from '../commit/pending-commits.ts'
import type { Ports } from '../ports.ts'
import { noteExport } from './export-reminder.ts'
import type { Saving } from './save-notice.ts'
import { savingNow, sayFailure, saySaved } from './save-notice.ts'

/** Longer than a change takes to be shown; a database that has failed may never show it, and what is shown can be saved. */
const timeoutMs = 5_000

/** The open workshop with every change that was made before: none is missing in what is saved. Null where none is open. */
export async function latestWorkshop(): Promise<Workshop | null> {
  const { promise: waited, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, timeoutMs)
  await Promise.race([pendingCommits(), waited])
  clearTimeout(timer)
  return openDocument()?.workshop ?? null
}

/** Asks where to save and says what came of it; whether it was saved. What is saved of the open workshop is remembered. */
export async function saveFile(
  ports: Ports,
  suggestedName: string,
  filter: FileFilter,
  bytes: Uint8Array,
  saving?: Saving,
): Promise<boolean> {
  const reply = await ports.host.ask('files.save', { suggestedName, filter, bytes })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return false
  }
  if (reply.value.kind === 'cancelled') return false
  saySaved(ports, reply.value.name, reply.value.path, saving)
  return true
}

/** The parts of the name of a file that holds the workshop. */
export function workshopName({ details }: Workshop): readonly string[] {
  return [details.client, details.title, details.heldOn]
}

/** The whole workshop as a file, with its name. */
export function workshopFile(ports: Ports, workshop: Workshop): DocumentFile {
  const text = writeWorkshopFile(workshop, ports.now())
  return { name: fileName(workshopName(workshop), 'json'), bytes: new TextEncoder().encode(text) }
}

/** Saves the whole workshop as a file that another computer can open. */
export async function exportWorkshopFile(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const saving = savingNow('workshop')
  const { name, bytes } = workshopFile(ports, workshop)
  if (await saveFile(ports, name, 'workshop', bytes, saving)) noteExport()
}

/** Saves the whole workshop so that nobody opens it without the passphrase; whether it was saved. */
export async function exportEncryptedFile(ports: Ports, passphrase: string): Promise<boolean> {
  const workshop = await latestWorkshop()
  if (!workshop) return false
  const saving = savingNow('encrypted')
  const encrypted = await encryptText(writeWorkshopFile(workshop, ports.now()), passphrase)
  return saveFile(ports, fileName(workshopName(workshop), 'pilotage'), 'encrypted', encrypted, saving)
}

/** Saves the ranking as CSV. */
export async function exportRanking(ports: Ports): Promise<void> {
  const workshop = await latestWorkshop()
  if (!workshop) return
  const saving = savingNow('ranking')
  const text = writeRankingCsv(rankingOf(workshop))
  const name = fileName([...workshopName(workshop), say('export.ranking')], 'csv')
  await saveFile(ports, name, 'csv', new TextEncoder().encode(text), saving)
}
