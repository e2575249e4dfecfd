import type { Instant } from '../domain/meeting/calendar.ts'
import type { Changes } from '../domain/workshop/changes.ts'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Phrase } from '../domain/workshop/phrase.ts'
import type { Theme } from '../domain/workshop/steps.ts'

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

/** What has been typed into a field and not been committed yet: kept at every key, never journalled. */
export interface Draft {
  readonly workshopId: WorkshopId
  readonly field: string
  readonly text: string
}

/** What is remembered of the app itself. */
export type Preference =
  | { readonly key: 'openWorkshop'; readonly value: WorkshopId | null }
  | { readonly key: 'theme'; readonly value: Theme }
  /** Workshops that are being wiped; none of them is ever brought back. */
  | { readonly key: 'wiping'; readonly value: readonly WorkshopId[] }
  /** Whether the stage was open when the app was last used. */
  | { readonly key: 'stageOpen'; readonly value: boolean }
