import { create } from 'zustand'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Phrase } from '../domain/workshop/phrase.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'

/** A workshop that could be opened, and how far it goes. */
export interface HeldVersion {
  readonly workshop: Workshop
  readonly seq: number
  /** What was done last. */
  readonly last: Phrase
}

/** The open workshop as it is in storage: a projection with one writer, the workspace. */
export type DocumentState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly id: WorkshopId }
  | {
      readonly kind: 'open'
      readonly workshop: Workshop
      /** The journal entry it is as new as. */
      readonly seq: number
      readonly undo: Phrase | null
      readonly redo: Phrase | null
    }
  /** The database and the safety copy differ, and a person chooses. */
  | {
      readonly kind: 'choosing'
      readonly id: WorkshopId
      readonly because: 'diverged' | 'damaged'
      readonly seen: number
      readonly database: HeldVersion | null
      readonly safety: HeldVersion | null
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly reason: string }

export const useDocumentStore = create<DocumentState>()(() => ({ kind: 'closed' }))
