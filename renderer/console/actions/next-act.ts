import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { notifyProblem } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { HalfTyped } from '../scoring/half-typed.ts'
import { halfTypedVotes } from '../scoring/half-typed.ts'
import { isTextEntry, openOverlay } from './key-target.ts'
import { voteSteps } from './vote-steps.ts'

/** Why the next act has to wait: votes or dots that were typed and not recorded. Null where nothing is in its way. */
function halfTyped(workspace: Workspace): string | null {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return null
  const { workshop } = document
  const step = useViewStore.getState().place?.step
  if (voteSteps.some((one) => one === step)) {
    const left = halfTypedVotes(workspace, workshop)
    return left.length === 0 ? null : say('nextAct.votesTyped', { where: whereTyped(left, workshop) })
  }
  if (step !== 'shortlist') return null
  const names = workshop.participants
    .filter(({ id }) => workspace.draftOf(`dots.${id}`) !== null)
    .map((person) => sayPerson(person, workshop.participants))
  if (names.length === 0) return null
  return say('nextAct.dotsTyped', { count: names.length, names: interfaceTexts.list(names) })
}

/** More are not named in one sentence. */
const mostNamed = 3

function whereTyped(left: readonly HalfTyped[], { details, participants }: Workshop): string {
  const places = left.slice(0, mostNamed).map(({ candidate, criterionId, participant, round }) => {
    const of = criterionId
      ? criterionName(details.criteria, criterionId)
      : participant && say('entry.cardOf', { name: sayPerson(participant, participants) })
    const place = `${candidate.title}: ${of}`
    return round > 1 ? say('nextAct.again', { place, round }) : place
  })
  return interfaceTexts.list(
    left.length > mostNamed ? [...places, say('common.others', { count: left.length - mostNamed })] : places,
  )
}

/**
 * Does what the one filled button of the step does, or that of the dialog that is open; where something is missing and none
 * is filled, goes on. What is being typed in a field is
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
    : [`.workshop-cue ${filled}`, `.workshop-main ${filled}`, '.workshop-cue [data-next]:enabled'].flatMap(
        (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)],
      )
  const next = buttons.find((button) => button.checkVisibility())
  const { activeElement } = document
  if (next && activeElement instanceof HTMLElement && isTextEntry(activeElement)) activeElement.blur()
  next?.click()
}
