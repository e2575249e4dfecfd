import type { Edit } from '../../domain/edits/edit.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Phrase } from '../../domain/workshop/phrase.ts'
import type { DocumentState } from '../../stores/document-store.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import { sayWithTitles } from '../../texts/with-titles.ts'
import { notify, notifyDone, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { given } from '../ports.ts'
import { showSaved } from '../safety/safety-status.ts'
import { syncSafety } from '../safety/safety-sync.ts'
import type { CommitResult } from './commit.ts'
import { commit, redo, undo } from './commit.ts'
import { notice } from './pending-commits.ts'

/** What running an edit came to; failed when storage did not take it. */
export type RunResult = CommitResult | { readonly kind: 'failed' }

type OpenDocument = Extract<DocumentState, { kind: 'open' }>

/** The open workshop; null when none is open. */
export function openDocument(): OpenDocument | null {
  const document = useDocumentStore.getState()
  return document.kind === 'open' ? document : null
}

/**
 * Writes, and shows that it does; when storage does not take it, says so and offers to try `again`. Nobody waits for
 * the safety copy, but it is shown as saved only once that is on the disk.
 */
export async function saving(
  ports: Ports,
  work: () => Promise<CommitResult>,
  again: () => void,
): Promise<RunResult> {
  useStatusStore.setState({ save: { kind: 'saving' } })
  try {
    const written = work()
    notice(written)
    const result = await written
    if (result.kind === 'committed') syncSafety(ports, result.workshopId, result.seq)
    else showSaved()
    return result
  } catch (error) {
    // Only the first line is for people; the others come from Dexie and the browser.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    useStatusStore.setState({ save: { kind: 'failed', reason } })
    notify({
      tone: 'problem',
      text: say('save.failed', { reason }),
      action: { label: say('common.retry'), run: again },
      offersExport: openDocument() !== null,
    })
    return { kind: 'failed' }
  }
}

/** Makes an edit of the open workshop. */
export async function runEdit(ports: Ports, edit: Edit): Promise<RunResult> {
  const document = openDocument()
  if (!document) return { kind: 'unchanged' }
  return saving(
    ports,
    () => commit(ports.database, document.workshop.details.id, edit, given(ports), document),
    () => void runEdit(ports, edit),
  )
}

function sayRefusal(reason: Phrase): string {
  const document = openDocument()
  return document ? sayWithTitles(reason, document.workshop) : sayPhrase(interfaceTexts, reason)
}

/** Makes an edit of the open workshop and says so when it is refused. */
export async function runOrNotify(ports: Ports, edit: Edit): Promise<RunResult> {
  const result = await runEdit(ports, edit)
  if (result.kind === 'refused') notifyProblem(sayRefusal(result.reason))
  return result
}

/** Makes an edit of a workshop that may not be open. */
export async function runOn(ports: Ports, id: WorkshopId, edit: Edit): Promise<RunResult> {
  return saving(
    ports,
    () => commit(ports.database, id, edit, given(ports), null),
    () => void runOn(ports, id, edit),
  )
}

async function travel(ports: Ports, direction: 'undo' | 'redo'): Promise<void> {
  const document = openDocument()
  if (!document) return
  const move = direction === 'undo' ? undo : redo
  const result = await saving(
    ports,
    () => move(ports.database, document.workshop.details.id, given(ports)),
    () => void travel(ports, direction),
  )
  if (result.kind === 'committed') {
    notifyDone(say(`history.${direction}`, { label: sayWithTitles(result.label, document.workshop) }))
  }
  if (result.kind === 'refused') notifyProblem(sayRefusal(result.reason))
}

/** Takes the last step back and says what it was. */
export const undoStep = (ports: Ports): Promise<void> => travel(ports, 'undo')

/** Does again what was taken back last. */
export const redoStep = (ports: Ports): Promise<void> => travel(ports, 'redo')
