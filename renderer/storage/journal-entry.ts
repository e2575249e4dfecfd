import type { Instant } from '../domain/meeting/calendar.ts'
import type { Changes } from '../domain/workshop/changes.ts'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Phrase } from '../domain/workshop/phrase.ts'

/**
 * What kind of step an entry is. `before` is the entry that undo reaches next once this one is taken back; `redo`
 * holds what can be done again, nearest first. So the last entry alone tells what undo and redo would do.
 */
export type JournalStep =
  | { readonly kind: 'begin' }
  | { readonly kind: 'edit'; readonly before: number | null }
  | { readonly kind: 'undo'; readonly before: number | null; readonly redo: readonly number[] }
  | { readonly kind: 'redo'; readonly before: number | null; readonly redo: readonly number[] }

/** One step of a workshop: what was done, when, and the rows before and after. Entries are only ever appended. */
export interface JournalEntry {
  readonly workshopId: WorkshopId
  /** From 1, without gaps. */
  readonly seq: number
  readonly at: Instant
  readonly label: Phrase
  readonly changes: Changes
  readonly step: JournalStep
}
