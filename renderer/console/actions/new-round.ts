import { useEntryStore } from '../../stores/entry-store.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { focusStep } from './focus-step.ts'

/** Begins a new round for the selected cell; from the discussion, for the cell that comes first there. */
export function beginNewRound(workspace: Workspace): void {
  const { place } = useViewStore.getState()
  const first = useRobustnessStore.getState().found?.robustness.queue[0]
  if (place?.step === 'discuss') {
    if (!first) return
    workspace.goTo({ step: 'score', candidateId: first.candidateId, criterionId: first.criterionId })
  }
  useEntryStore.setState({ mode: 'byCell', newRound: true, problem: null })
  void workspace.stage.show('cell')
  focusStep()
}
