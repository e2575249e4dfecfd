import { deleteWorkshop, newWorkshop, restoreWorkshop } from '../../domain/edits/edit-setup.ts'
import type { IsoDate } from '../../domain/meeting/calendar.ts'
import { everyRow } from '../../domain/workshop/changes.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { phrase } from '../../domain/workshop/phrase.ts'
import type { Workshop, WorkshopDetails } from '../../domain/workshop/workshop.ts'
import { adoptWorkshop } from '../../storage/adopt-workshop.ts'
import { isMemoryDatabase } from '../../storage/memory-database.ts'
import { observe } from '../../storage/observe.ts'
import { readCandidateTitles, readWorkshopList } from '../../storage/workshop-list.ts'
import { readWorkshop } from '../../storage/workshops.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { defaultCriteria } from '../../texts/criterion-sets.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import { notify, notifyDone, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { given } from '../ports.ts'
import { notifyLeftOver } from '../safety/wipe-notice.ts'
import { isComplete, wipe } from '../safety/wipe-workshops.ts'
import { commitNew } from './commit.ts'
import { runOn, saving } from './edit-workshop.ts'
import { openWorkshop } from './open-workshop.ts'

/** Puts a workshop that is new here into storage. False, with a notice, when it was not taken. */
export async function keepWorkshop(ports: Ports, workshop: Workshop): Promise<boolean> {
  const { id, title } = workshop.details
  const label = phrase('label.createWorkshop', { title })
  const result = await saving(
    ports,
    () => commitNew(ports.database, id, everyRow(workshop), label, given(ports)),
    () => void keepWorkshop(ports, workshop),
  )
  if (result.kind === 'refused') notifyProblem(sayPhrase(interfaceTexts, result.reason))
  return result.kind === 'committed'
}

type Start = Pick<WorkshopDetails, 'title' | 'client'> &
  Partial<Pick<WorkshopDetails, 'heldOn' | 'documentLanguage'>>

/** Begins a workshop with the default criteria and opens it; today and in English unless said. */
export async function createWorkshop(ports: Ports, start: Start): Promise<void> {
  const usual = { heldOn: ports.today(), currency: 'EUR', paper: 'a4', documentLanguage: 'en' } as const
  const workshop = newWorkshop({ ...usual, ...start, criteria: defaultCriteria }, given(ports))
  if (await keepWorkshop(ports, workshop)) await openWorkshop(ports, workshop.details.id)
}

/** Copies a workshop under a new title. */
export async function duplicateWorkshop(ports: Ports, id: WorkshopId): Promise<void> {
  const original = await readWorkshop(ports.database, id)
  if (!original) return
  const copy = adoptWorkshop(original, ports.newId)
  const title = say('home.copyOf', { title: original.details.title })
  const details = { ...copy.details, title, createdAt: ports.now() }
  if (await keepWorkshop(ports, { ...copy, details })) notifyDone(say('home.duplicated', { title }))
}

/** Puts a workshop in the bin and offers to take it back. */
export async function binWorkshop(ports: Ports, id: WorkshopId, title: string): Promise<void> {
  const result = await runOn(ports, id, deleteWorkshop())
  if (result.kind !== 'committed') return
  notify({
    tone: 'done',
    text: say('home.deleted', { title }),
    action: { label: say('common.undo'), run: () => void unbinWorkshop(ports, id) },
  })
}

/** Takes a workshop out of the bin. */
export async function unbinWorkshop(ports: Ports, id: WorkshopId): Promise<void> {
  await runOn(ports, id, restoreWorkshop())
}

/** Removes a workshop and everything that belongs to it for good; what could not be removed is said, and tried again. */
export async function eraseForGood(ports: Ports, id: WorkshopId, title: string): Promise<void> {
  // The database that is refused now would bring it back.
  if (isMemoryDatabase(ports.database)) {
    notifyProblem(say('inMemory.notErased', { title }))
    return
  }
  const receipt = await wipe(ports, { kind: 'workshop', ids: [id] })
  if (isComplete(receipt)) notifyDone(say('home.erased', { title }))
  else notifyLeftOver(receipt, () => void eraseForGood(ports, id, title))
}

/** Keeps the list of workshops up to date, newest first. Returns how to stop. */
export function followList(ports: Ports): () => void {
  return observe(
    async () => {
      const all = await readWorkshopList(ports.database)
      return all.toSorted((one, other) => (one.details.createdAt < other.details.createdAt ? 1 : -1))
    },
    (workshops) => useStatusStore.setState({ workshops }),
    (reason) => notifyProblem(say('home.listFailed', { reason })),
  )
}

/**
 * Reads the titles of the candidates of these workshops, one workshop after the other so that keys are taken in between, and
 * tells of each; nothing more once it is stopped.
 */
export async function readTitles(
  ports: Ports,
  ids: readonly WorkshopId[],
  tell: (id: WorkshopId, titles: readonly string[]) => void,
  stopped: AbortSignal,
): Promise<void> {
  for (const id of ids) {
    const titles = await readCandidateTitles(ports.database, id)
    if (stopped.aborted) return
    tell(id, titles)
  }
}

/** The day where the app runs. */
export function today(ports: Ports): IsoDate {
  return ports.today()
}
