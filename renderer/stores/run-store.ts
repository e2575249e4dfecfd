import { create } from 'zustand'
import type { Run } from '../domain/run.ts'

/** How the meeting goes by the clock, as storage has it. */
export interface RunStoreState {
  /** Null until it is read. */
  readonly run: Run | null
}

export const useRunStore = create<RunStoreState>()(() => ({ run: null }))
