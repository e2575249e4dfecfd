import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { pendingCommits } from '../commit/pending-commits.ts'
import { notify, withdrawNotice } from '../notices.ts'
import type { Ports } from '../ports.ts'

/** About as many as a row of candidates takes from the first vote to the last word. */
const changesBeforeReminder = 100

/** Where copies are inside the browser, beside the database that they protect, only a file elsewhere is really safe. */
let isNeeded = false

/** The change of each workshop up to which nobody has to be reminded. */
const remindedUpTo = new Map<WorkshopId, number>()

/** Finds out whether reminders are needed where the app runs. */
export async function startReminders(ports: Ports): Promise<void> {
  const info = await ports.host.ask('app.info', {})
  isNeeded = info.kind === 'ok' && info.value.host === 'browser'
}

/** The open workshop is in a file now. */
export function noteExport(): void {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return
  remindedUpTo.set(document.workshop.details.id, document.seq)
  withdrawNotice(say('reminder.export'))
}

/** Begins to count at the workshop as it was opened. */
export function countFromHere(id: WorkshopId, seq: number): void {
  if (!remindedUpTo.has(id)) remindedUpTo.set(id, seq)
}

/**
 * Reminds to export between two steps, where nobody is typing: after many changes, and when a workshop comes to its
 * end. Once it is said it waits for as many changes again.
 */
export async function remindAtStep(step: StepId): Promise<void> {
  if (!isNeeded) return
  // What was done a moment before counts too.
  await pendingCommits()
  if (useViewStore.getState().place?.step !== step) return
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return
  const { id } = document.workshop.details
  const changes = document.seq - (remindedUpTo.get(id) ?? document.seq)
  if (changes < (step === 'close' ? 1 : changesBeforeReminder)) return
  remindedUpTo.set(id, document.seq)
  notify({ tone: 'reminder', text: say('reminder.export'), action: null, offersExport: true })
}

/** Reminds when a workshop is left that is decided and was changed since it was exported. */
export function remindOnLeaving(open: (id: WorkshopId) => void): void {
  const document = useDocumentStore.getState()
  if (!isNeeded || document.kind !== 'open' || !document.workshop.decision) return
  const { id, title } = document.workshop.details
  if (document.seq <= (remindedUpTo.get(id) ?? document.seq)) return
  remindedUpTo.set(id, document.seq)
  const action = { label: say('reminder.open'), run: () => open(id) }
  notify({ tone: 'reminder', text: say('reminder.left', { title }), action })
}
