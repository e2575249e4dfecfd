import { useEffect } from 'react'
import type { Robustness } from '../../domain/robustness/robustness.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { useWorkspace } from '../workspace-context.ts'

/** Keeps the engine at work while a workshop is open. */
export function useEngine(): void {
  const workspace = useWorkspace()
  useEffect(() => workspace.followRobustness(), [workspace])
}

/** What the engine found, and whether it is about the workshop as it is now. */
export type RobustnessView =
  | { readonly kind: 'computing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'found'; readonly robustness: Robustness; readonly isCurrent: boolean }

/** The engine's findings about a workshop. */
export function useRobustness(workshop: Workshop): RobustnessView {
  const found = useRobustnessStore((state) => state.found)
  const failure = useRobustnessStore((state) => state.failure)
  if (failure !== null) return { kind: 'failed', reason: failure }
  if (!found) return { kind: 'computing' }
  return { kind: 'found', robustness: found.robustness, isCurrent: found.workshop === workshop }
}
