import { create } from 'zustand'
import type { WorkshopId } from '../domain/ids.ts'
import type { Phrase } from '../domain/phrase.ts'
import type { Workshop } from '../domain/workshop.ts'

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
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly reason: string }

export const useDocumentStore = create<DocumentState>()(() => ({ kind: 'closed' }))
