import { create } from 'zustand'
import type { Instant } from '../domain/meeting/calendar.ts'
import type { WorkshopFacts } from '../domain/overview/workshop-facts.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'

/** Whether what was typed is in storage. */
type SaveState =
  /** In the database and flushed to the safety copy. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** In the database, and the safety copy cannot be written. */
  | { readonly kind: 'unsafe'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** Something said in passing; stays until it is read or replaced by newer ones. */
export interface Notice {
  readonly id: number
  /** A problem and a reminder stay until they are dismissed. */
  readonly tone: 'done' | 'problem' | 'reminder'
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** Offers to export the open workshop too: what is shown may be kept nowhere else. */
  readonly offersExport?: boolean
}

/** Something that takes a moment and can be stopped. */
interface Work {
  readonly done: number
  readonly of: number
  readonly cancel: () => void
}

/** A file that waits for its passphrase. */
export interface WaitingFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Another state of a workshop that is here already, until a person says what becomes of it. */
export interface ArrivedState {
  /** Of the file, or what else it comes from. */
  readonly name: string
  readonly workshop: Workshop
  readonly savedAt: Instant | null
  /** What it is called where both are kept. */
  readonly copyTitle: string
  readonly here: { readonly workshop: Workshop; readonly changedAt: Instant }
}

export interface StatusState {
  readonly save: SaveState
  readonly notices: readonly Notice[]
  /** Null until the list has been read. */
  readonly workshops: readonly WorkshopFacts[] | null
  /** Documents being written; null when none are. */
  readonly work: Work | null
  /** Why the browser refuses the database, while a database in memory is worked with; null in all other cases. */
  readonly inMemoryBecause: string | null
  readonly encryptedFile: WaitingFile | null
  readonly arrived: ArrivedState | null
}

export const useStatusStore = create<StatusState>()(() => ({
  save: { kind: 'saved' },
  notices: [],
  workshops: null,
  work: null,
  inMemoryBecause: null,
  encryptedFile: null,
  arrived: null,
}))
