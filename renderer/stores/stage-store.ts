import { create } from 'zustand'
import type { StageState } from '../domain/stage/stage-state.ts'

/** The stage as the console knows it. */
export interface StageStoreState {
  /** Whether a stage window is open on this computer. */
  readonly isOpen: boolean
  /** What was made of it in the open workshop; null until that is read. */
  readonly state: StageState | null
}

export const useStageStore = create<StageStoreState>()(() => ({ isOpen: false, state: null }))
