import { create } from 'zustand'
import type { Robustness } from '../domain/robustness/robustness.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'

/** What the engine last found, and of which state of the workshop. */
interface FoundRobustness {
  readonly workshop: Workshop
  readonly robustness: Robustness
}

export interface RobustnessState {
  /** Null until something was found of the open workshop. */
  readonly found: FoundRobustness | null
  /** Raw weights that the room only tries; null for the weights of the workshop. Never stored. */
  readonly trial: PerCriterion<number> | null
  /** Why the engine stopped; null while it works. */
  readonly failure: string | null
}

export const useRobustnessStore = create<RobustnessState>()(() => ({
  found: null,
  trial: null,
  failure: null,
}))
