import { create } from 'zustand'
import type { ValueInput } from '../domain/value/value-inputs.ts'
import type { CandidateId } from '../domain/workshop/ids.ts'

/** What is asked of a person about a candidate, over whatever screen is open. */
export type WalkDialog =
  | { readonly kind: 'merge'; readonly from: CandidateId; readonly into: CandidateId | null }
  | { readonly kind: 'park' | 'copy' | 'split'; readonly id: CandidateId }
  /** Cells that were pasted, or nothing yet. */
  | { readonly kind: 'import'; readonly pasted: string }

export const listFilters = ['all', 'unsized', 'parked', 'merged'] as const
export type ListFilter = (typeof listFilters)[number]

/** How the list is walked: what is being asked, and what of it is shown. Nothing of it is stored. */
interface WalkState {
  readonly dialog: WalkDialog | null
  /** Off at each start: who brought an idea sways how it is judged. */
  readonly areAuthorsShown: boolean
  readonly filter: ListFilter
  readonly search: string
  /** The number that gets the focus on the next card; null for none. */
  readonly nextInput: ValueInput | null
}

export const useWalkStore = create<WalkState>()(() => ({
  dialog: null,
  areAuthorsShown: false,
  filter: 'all',
  search: '',
  nextInput: null,
}))
