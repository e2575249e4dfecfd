import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import type { CommitResult } from './commit.ts'

/** What is being written, each without its outcome. */
const underway = new Set<Promise<void>>()

/** The newest journal entry that was written here, and of which workshop. */
let newest: { readonly workshopId: WorkshopId; readonly seq: number } | null = null

/** Takes note of a change that is being written. */
export function notice(work: Promise<CommitResult>): void {
  const done: Promise<void> = work
    .then(
      (result) => {
        if (result.kind === 'committed') newest = result
      },
      // Whoever began the work says why it failed.
      () => {},
    )
    .finally(() => underway.delete(done))
  underway.add(done)
}

function showsNewest(): boolean {
  const document = useDocumentStore.getState()
  return (
    newest === null ||
    document.kind !== 'open' ||
    document.workshop.details.id !== newest.workshopId ||
    document.seq >= newest.seq
  )
}

/**
 * Waits until the open document shows everything that was changed here before: a key pressed right after votes were
 * recorded must act on these votes.
 */
export async function pendingCommits(): Promise<void> {
  while (underway.size > 0) await Promise.all(underway)
  if (showsNewest()) return
  await new Promise<void>((resolve) => {
    const stop = useDocumentStore.subscribe(() => {
      if (!showsNewest()) return
      stop()
      resolve()
    })
  })
}
