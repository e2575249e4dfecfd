import { create } from 'zustand'
import type { WorkshopDetails } from '../domain/workshop.ts'

/** Whether what was typed is in storage. */
type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Something said in passing; stays until it is read or replaced by newer ones. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'problem'
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** A workshop on the list, with how much it holds. */
export interface ListedWorkshop {
  readonly details: WorkshopDetails
  readonly candidates: number
  readonly participants: number
}

export interface StatusState {
  readonly save: SaveState
  readonly notices: readonly Notice[]
  /** Null until the list has been read. */
  readonly workshops: readonly ListedWorkshop[] | null
  /** What is going on that takes a moment; null when nothing is. */
  readonly busy: string | null
}

export const useStatusStore = create<StatusState>()(() => ({
  save: { kind: 'saved' },
  notices: [],
  workshops: null,
  busy: null,
}))
