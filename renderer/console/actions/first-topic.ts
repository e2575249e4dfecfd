import { useRobustnessStore } from '../../stores/robustness-store.ts'
import type { CellPlace } from '../screens/score/selection.ts'

/** The score that the discussion comes to first; null where nothing is left to talk about, or while that is worked out. */
export function firstTopic(): CellPlace | null {
  const first = useRobustnessStore.getState().found?.robustness.queue[0]
  return first ? { candidateId: first.candidateId, criterionId: first.criterionId } : null
}
