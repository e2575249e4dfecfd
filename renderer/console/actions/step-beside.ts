import { stepBeside } from '../../domain/meeting/agenda.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { focusStep } from './focus-step.ts'

/** Goes to a step, and puts the focus where it is worked on. */
export function enterStep(workspace: Workspace, step: StepId): void {
  workspace.goTo({ step })
  focusStep()
}

/** Goes to the next step of the agenda that is not skipped (+1), or back to the one before (-1). Null at the ends. */
export function goBeside(workspace: Workspace, direction: -1 | 1): StepId | null {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  if (document.kind !== 'open' || !place) return null
  const step = stepBeside(document.workshop.details.agenda, place.step, direction)
  if (step) enterStep(workspace, step)
  return step
}
