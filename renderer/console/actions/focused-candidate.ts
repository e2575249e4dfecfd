import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { candidatesInPlay, listedCandidates } from '../../domain/workshop/workshop.ts'
import { walkedList } from '../../stores/candidate-list.ts'
import { useWalkStore } from '../../stores/walk-store.ts'
import type { ActionState } from './action.ts'

/** Steps on which one candidate has the focus, so that a key can be about it. */
const steps: readonly StepId[] = ['candidates', 'gates', 'score']

/** The candidate that is shown as the selected one, as the screens find it. */
function focused({ document, view }: Pick<ActionState, 'document' | 'view'>): Candidate | null {
  if (document.kind !== 'open' || !view.place || !steps.includes(view.place.step)) return null
  const { workshop } = document
  const { candidateId, step } = view.place
  const { filter, search } = useWalkStore.getState()
  const isWalked = step === 'candidates'
  const list = isWalked ? walkedList(workshop, filter, search) : candidatesInPlay(workshop)
  // Beyond the walk through the list what is parked is not in sight, so no key is about it.
  const known = isWalked ? listedCandidates(workshop) : list
  return known.find(({ id }) => id === candidateId) ?? list[0] ?? null
}

/** The candidate in play that keys are about now; null where none has the focus. */
export function focusedInPlay(state: Pick<ActionState, 'document' | 'view'>): Candidate | null {
  const candidate = focused(state)
  return candidate?.standing.kind === 'inPlay' ? candidate : null
}

/** The parked candidate that has the focus, where parked ones are in sight; null where none has. */
export function focusedParked(state: Pick<ActionState, 'document' | 'view'>): Candidate | null {
  const candidate = state.view.place?.step === 'candidates' ? focused(state) : null
  return candidate?.standing.kind === 'parked' ? candidate : null
}
