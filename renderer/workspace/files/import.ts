import type { Problem } from '../../domain/workshop/problem.ts'
import { decodeText } from '../../formats/decode-text.ts'
import { decryptFile, readEncrypted } from '../../formats/workshop-file/encrypted-file.ts'
import { isEncrypted } from '../../formats/workshop-file/encrypted-head.ts'
import type { ReadWorkshopFile } from '../../formats/workshop-file/workshop-file.ts'
import { readWorkshopFile } from '../../formats/workshop-file/workshop-file.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { sayProblem } from '../../texts/exchange.ts'
import { say } from '../../texts/interface.ts'
import type { Arrival } from '../commit/arrived-state.ts'
import { takeIn, takeInSample } from '../commit/arrived-state.ts'
import type { SampleId } from '../commit/sample.ts'
import { samples, sampleWorkshopText } from '../commit/sample.ts'
import { notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import type { ReadSource } from './read-source.ts'
import { readSourceFile } from './read-source.ts'
import { sayFailure } from './save-notice.ts'

/** Asks for a file with a table and reads it; null when the dialog was closed. */
export async function readDataFile(ports: Ports): Promise<ReadSource | null> {
  const reply = await ports.host.ask('files.open', { filter: 'table' })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return null
  }
  return reply.value.kind === 'cancelled' ? null : readSourceFile(reply.value.name, reply.value.bytes)
}

function sayRefused(name: string, problems: readonly Problem[]): void {
  const [first] = problems
  if (!first) return
  const problem = sayProblem(first)
  const more = problems.length - 1
  const said = more > 0 ? say('import.workshopMore', { problem, count: more }) : problem
  notifyProblem(say('import.workshopRefused', { name, problem: said }))
}

function arrivalOf(name: string, read: Extract<ReadWorkshopFile, { kind: 'read' }>): Arrival {
  const { workshop, savedAt } = read
  return { name, workshop, savedAt, copyTitle: say('arrived.copy', { title: workshop.details.title }) }
}

/** A file that is damaged is refused before anybody types a passphrase. */
async function askForPassphrase(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readEncrypted(bytes)
  if (read.kind === 'refused') sayRefused(name, [read.problem])
  else useStatusStore.setState({ encryptedFile: { name, bytes } })
}

/** Opens the file that waits for its passphrase; whether that was the right one. It waits on after a wrong one. */
export async function openEncryptedFile(ports: Ports, passphrase: string): Promise<'right' | 'wrong'> {
  const file = useStatusStore.getState().encryptedFile
  if (!file) return 'right'
  const opened = await decryptFile(file.bytes, passphrase)
  if (opened.kind === 'wrongPassphrase') return 'wrong'
  // Closed while the key was made: the person does not want it any more.
  if (useStatusStore.getState().encryptedFile !== file) return 'right'
  useStatusStore.setState({ encryptedFile: null })
  const read =
    opened.kind === 'refused' ? { ...opened, problems: [opened.problem] } : readWorkshopFile(opened.text)
  if (read.kind === 'refused') sayRefused(file.name, read.problems)
  else await takeIn(ports, arrivalOf(file.name, read), 'prepare')
  return 'right'
}

/** Asks for a workshop file and opens what is in it. */
export async function importWorkshopFile(ports: Ports): Promise<void> {
  const reply = await ports.host.ask('files.open', { filter: 'workshop' })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return
  }
  if (reply.value.kind === 'cancelled') return
  const { name, bytes } = reply.value
  if (isEncrypted(bytes)) {
    await askForPassphrase(name, bytes)
    return
  }
  const decoded = decodeText(bytes)
  const read = decoded.kind === 'refused' ? decoded : readWorkshopFile(decoded.text)
  if (read.kind === 'refused') sayRefused(name, read.problems)
  else await takeIn(ports, arrivalOf(name, read), 'prepare')
}

/** Opens a copy of a sample workshop, at the step that it is at. */
export async function openSample(ports: Ports, sample: SampleId): Promise<void> {
  const read = readWorkshopFile(await sampleWorkshopText(sample))
  if (read.kind === 'refused') sayRefused(say(`home.openSample.${sample}`), read.problems)
  else await takeInSample(ports, read.workshop, samples[sample].step)
}
