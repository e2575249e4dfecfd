import { Dexie } from 'dexie'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Phrase } from '../domain/workshop/phrase.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal-entry.ts'

/** The entry that undo would take back after this one; null when there is none. */
export function undoTarget(last: JournalEntry): number | null {
  switch (last.step.kind) {
    case 'begin':
      return null
    case 'edit':
    case 'redo':
      return last.seq
    case 'undo':
      return last.step.before
  }
}

/** The entries that redo would do again after this one, nearest first. */
export function redoTargets(last: JournalEntry): readonly number[] {
  return last.step.kind === 'undo' || last.step.kind === 'redo' ? last.step.redo : []
}

/** What undo and redo would do next, in words. */
export interface History {
  readonly undo: Phrase | null
  readonly redo: Phrase | null
}

function entriesAfter(database: Database, workshopId: WorkshopId, seq: number) {
  return database.journal
    .where('[workshopId+seq]')
    .between([workshopId, seq], [workshopId, Dexie.maxKey], false, true)
}

/** The last entry of a workshop; undefined when it has none. */
export async function lastEntry(
  database: Database,
  workshopId: WorkshopId,
): Promise<JournalEntry | undefined> {
  return entriesAfter(database, workshopId, 0).last()
}

/** The entries after `seq`, in order. */
export async function readEntriesAfter(
  database: Database,
  workshopId: WorkshopId,
  seq: number,
): Promise<readonly JournalEntry[]> {
  return entriesAfter(database, workshopId, seq).toArray()
}

/** The entry with that number; undefined when it does not exist. */
export async function readEntry(
  database: Database,
  workshopId: WorkshopId,
  seq: number,
): Promise<JournalEntry | undefined> {
  return database.journal.get([workshopId, seq])
}

/** What undo and redo would do after `last`. */
export async function readHistory(database: Database, last: JournalEntry | undefined): Promise<History> {
  if (!last) return { undo: null, redo: null }
  const labelOf = async (seq: number | null | undefined) =>
    seq === null || seq === undefined
      ? null
      : ((await readEntry(database, last.workshopId, seq))?.label ?? null)
  const target = undoTarget(last)
  return {
    undo: target === last.seq ? last.label : await labelOf(target),
    redo: await labelOf(redoTargets(last)[0]),
  }
}
