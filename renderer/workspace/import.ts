import type { StepId } from '../domain/place.ts'
import { firstPlace } from '../domain/place.ts'
import type { Problem } from '../domain/problem.ts'
import type { Workshop } from '../domain/workshop.ts'
import { decodeText } from '../exchange/decode-text.ts'
import { adoptWorkshop } from '../storage/adopt-workshop.ts'
import { savePlace } from '../storage/places.ts'
import { openSealed, readSealed } from '../storage/sealed-file.ts'
import { isSealed } from '../storage/sealed-head.ts'
import { readWiping } from '../storage/wipe.ts'
import { readWorkshopFile } from '../storage/workshop-file.ts'
import { readWorkshop } from '../storage/workshops.ts'
import { useStatusStore } from '../stores/status-store.ts'
import { sayProblem } from '../texts/exchange.ts'
import { say } from '../texts/interface.ts'
import { keepWorkshop } from './make-workshop.ts'
import { notifyProblem } from './notices.ts'
import { openWorkshop } from './open-workshop.ts'
import type { Ports } from './ports.ts'
import type { ReadSource } from './read-source.ts'
import { readSourceFile } from './read-source.ts'
import { sampleWorkshopText } from './sample.ts'
import { sayFailure } from './save-notice.ts'

/** Asks for a file with a table and reads it; null when the dialog was closed. */
export async function readDataFile(ports: Ports): Promise<ReadSource | null> {
  const reply = await ports.host.openFile({ filter: 'table' })
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

/**
 * A workshop that is here already comes in as another one, so that nothing is overwritten; so does one that is being
 * wiped, so that it is not wiped with what is left of that.
 */
async function takeIn(ports: Ports, workshop: Workshop, step: StepId): Promise<void> {
  const { id } = workshop.details
  const isHere =
    (await readWorkshop(ports.database, id)) !== null || (await readWiping(ports.database)).includes(id)
  const own = isHere ? adoptWorkshop(workshop, ports.newId) : workshop
  const taken = { ...own, details: { ...own.details, deletedAt: null } }
  if (!(await keepWorkshop(ports, taken))) return
  await savePlace(ports.database, { ...firstPlace(taken.details.id), step })
  await openWorkshop(ports, taken.details.id)
}

/** A file that is damaged is refused before anybody types a passphrase. */
async function askForPassphrase(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readSealed(bytes)
  if (read.kind === 'refused') sayRefused(name, [read.problem])
  else useStatusStore.setState({ sealedFile: { name, bytes } })
}

/** Opens the file that waits for its passphrase; whether that was the right one. It waits on after a wrong one. */
export async function openSealedFile(ports: Ports, passphrase: string): Promise<'right' | 'wrong'> {
  const file = useStatusStore.getState().sealedFile
  if (!file) return 'right'
  const opened = await openSealed(file.bytes, passphrase)
  if (opened.kind === 'wrongPassphrase') return 'wrong'
  // Closed while the key was made: the person does not want it any more.
  if (useStatusStore.getState().sealedFile !== file) return 'right'
  useStatusStore.setState({ sealedFile: null })
  const read =
    opened.kind === 'refused' ? { ...opened, problems: [opened.problem] } : readWorkshopFile(opened.text)
  if (read.kind === 'refused') sayRefused(file.name, read.problems)
  else await takeIn(ports, read.workshop, 'prepare')
  return 'right'
}

/** Asks for a workshop file and opens what is in it. */
export async function importWorkshopFile(ports: Ports): Promise<void> {
  const reply = await ports.host.openFile({ filter: 'workshop' })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return
  }
  if (reply.value.kind === 'cancelled') return
  const { name, bytes } = reply.value
  if (isSealed(bytes)) {
    await askForPassphrase(name, bytes)
    return
  }
  const decoded = decodeText(bytes)
  const read = decoded.kind === 'refused' ? decoded : readWorkshopFile(decoded.text)
  if (read.kind === 'refused') sayRefused(name, read.problems)
  else await takeIn(ports, read.workshop, 'prepare')
}

/** Opens a copy of the sample workshop, at its result. */
export async function openSample(ports: Ports): Promise<void> {
  const read = readWorkshopFile(await sampleWorkshopText())
  if (read.kind === 'refused') sayRefused(say('home.openSample'), read.problems)
  else await takeIn(ports, adoptWorkshop(read.workshop, ports.newId), 'brief')
}
