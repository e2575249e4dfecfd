import type { Failure } from '../../../electron/contract/bridge.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { say } from '../../texts/interface.ts'
import { notify, notifyDone, withdrawNotice } from '../notices.ts'

const keeping = new Set<WorkshopId>()
const unsafe = new Map<WorkshopId, string>()

/** What is wrong with the safety copy and what to do about it. */
function sayTrouble({ kind, detail }: Failure): string {
  // A database in memory keeps nothing by itself.
  if (useStatusStore.getState().inMemoryBecause !== null) return say('inMemory.notSaved', { detail })
  switch (kind) {
    case 'diskFull':
    case 'diskFault':
    case 'notPermitted':
    case 'notFound':
    case 'fileInUse':
    case 'usedByAnother':
      return say(`safety.${kind}`)
    default:
      return detail === 'diverged' ? say('safety.diverged') : say('safety.otherTrouble', { detail })
  }
}

/** Shows whether everything is on the disk twice: saved only once the safety copy has been flushed. */
export function showSaved(): void {
  const [reason] = unsafe.values()
  const { inMemoryBecause } = useStatusStore.getState()
  const trouble = inMemoryBecause === null ? 'unsafe' : 'failed'
  useStatusStore.setState({
    save: reason !== undefined ? { kind: trouble, reason } : { kind: keeping.size > 0 ? 'saving' : 'saved' },
  })
}

/** Shows how far the safety copy of a workshop is. One that works again is said. */
export function showSafety(id: WorkshopId, state: 'keeping' | 'kept'): void {
  if (state === 'keeping') keeping.add(id)
  else keeping.delete(id)
  const reason = unsafe.get(id)
  if (state === 'kept' && reason !== undefined) {
    unsafe.delete(id)
    withdrawNotice(reason)
    notifyDone(say('safety.worksAgain'))
  }
  showSaved()
}

/** Shows that the safety copy cannot be written; said once for each reason, while work goes on. */
export function sayUnsafe(id: WorkshopId, failure: Failure): void {
  const reason = sayTrouble(failure)
  const isNew = ![...unsafe.values()].includes(reason)
  keeping.delete(id)
  unsafe.set(id, reason)
  showSaved()
  if (!isNew) return
  const offersExport = useDocumentStore.getState().kind === 'open'
  notify({ tone: 'problem', text: reason, action: null, offersExport })
}

/** The workshop is gone, and with it what was wrong. */
export function forgetSafety(id: WorkshopId): void {
  keeping.delete(id)
  unsafe.delete(id)
  showSaved()
}
