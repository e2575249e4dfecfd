import { applyChanges } from '../../domain/workshop/changes.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { Database } from '../../storage/database.ts'
import type { History } from '../../storage/journal.ts'
import { lastEntry, readEntriesAfter, readHistory } from '../../storage/journal.ts'
import type { JournalEntry } from '../../storage/journal-entry.ts'
import { observe } from '../../storage/observe.ts'
import { readWithLast } from '../../storage/workshops.ts'
import type { Projection } from './commit.ts'

/** What a follower is told: the workshop as of the newest journal entry, or that it is gone. */
export type Followed =
  | { readonly kind: 'workshop'; readonly projection: Projection; readonly history: History }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Follows a workshop: reads it once, then applies each journal entry that any window writes. Rows that did not
 * change keep their identity, so that a commit costs as much as it changes and not as much as the workshop holds.
 * Returns how to stop.
 */
export function followWorkshop(
  database: Database,
  workshopId: WorkshopId,
  tell: (followed: Followed) => void,
): () => void {
  let current: Projection | null = null
  return observe(
    // One transaction for all that is read: opening one for each costs more than the reading.
    () =>
      database.transaction('r', database.tables, async () => {
        const last = await lastEntry(database, workshopId)
        const [next, history] = await Promise.all([
          last ? advance(database, workshopId, current) : null,
          readHistory(database, last),
        ])
        return { next, history }
      }),
    ({ next, history }) => {
      current = next
      tell(next ? { kind: 'workshop', projection: next, history } : { kind: 'gone' })
    },
    (reason) => tell({ kind: 'failed', reason }),
  )
}

async function advance(
  database: Database,
  workshopId: WorkshopId,
  current: Projection | null,
): Promise<Projection | null> {
  const entries = current ? await readEntriesAfter(database, workshopId, current.seq) : []
  const last = entries.at(-1)
  if (current && !last) return current
  const replayed = current && replay(current, entries)
  if (replayed && last) return { workshop: replayed, seq: last.seq }
  return readProjection(database, workshopId)
}

async function readProjection(database: Database, workshopId: WorkshopId): Promise<Projection | null> {
  const read = await readWithLast(database, workshopId)
  return read && { workshop: read.workshop, seq: read.last.seq }
}

/** Null when an entry is missing between the projection and these. */
function replay(from: Projection, entries: readonly JournalEntry[]): Workshop | null {
  let workshop: Workshop | null = from.workshop
  let expected = from.seq + 1
  for (const entry of entries) {
    if (entry.seq !== expected || !workshop) return null
    workshop = applyChanges(workshop, entry.changes)
    expected += 1
  }
  return workshop
}
