import { stepBeside } from '../../domain/agenda.ts'
import type { StepId } from '../../domain/place.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { notify } from '../../workspace/notices.ts'
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

/** Goes on where nothing is left to reveal; says so, as Space is pressed by accident, with the way back. */
export function advance(workspace: Workspace): void {
  const from = useViewStore.getState().place?.step
  const to = goBeside(workspace, 1)
  if (!from || !to) return
  notify({
    tone: 'done',
    text: say('advance.done', { step: say(`step.${to}`) }),
    action: {
      label: say('advance.back', { step: say(`step.${from}`) }),
      run: () => enterStep(workspace, from),
    },
  })
}
