import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { notifyProblem } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { isTextEntry, openOverlay } from './key-target.ts'
import { voteSteps } from './vote-steps.ts'

/** Why the next act has to wait: votes or dots that were typed and not recorded. Null where nothing is in its way. */
function halfTyped(workspace: Workspace): string | null {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return null
  const step = useViewStore.getState().place?.step
  const areVotesTyped = voteSteps.some((one) => one === step) && useEntryStore.getState().typed.length > 0
  if (areVotesTyped) return say('nextAct.votesTyped')
  if (step !== 'shortlist') return null
  const names = document.workshop.participants
    .filter(({ id }) => workspace.draftOf(`dots.${id}`) !== null)
    .map(({ name }) => name)
  if (names.length === 0) return null
  return say('nextAct.dotsTyped', { count: names.length, names: names.join(', ') })
}

/**
 * Does what the one filled button of the step does, or that of the dialog that is open. What is being typed in a field is
 * committed first, as by a click on the button. Refused with a sentence while votes are typed and not recorded.
 */
export function takeNextAct(workspace: Workspace): void {
  const overlay = openOverlay()
  const reason = overlay === null ? halfTyped(workspace) : null
  if (reason !== null) {
    notifyProblem(reason)
    return
  }
  const filled = '.button-primary:enabled'
  const buttons = overlay
    ? [...overlay.querySelectorAll<HTMLElement>(filled)]
    : ['.workshop-cue', '.workshop-main'].flatMap((place) => [
        ...document.querySelectorAll<HTMLElement>(`${place} ${filled}`),
      ])
  const next = buttons.find((button) => button.checkVisibility())
  const { activeElement } = document
  if (next && activeElement instanceof HTMLElement && isTextEntry(activeElement)) activeElement.blur()
  next?.click()
}
