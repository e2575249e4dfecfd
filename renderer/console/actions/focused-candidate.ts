import type { Candidate } from '../../domain/candidate.ts'
import type { StepId } from '../../domain/place.ts'
import { candidatesInPlay, findCandidate } from '../../domain/workshop.ts'
import type { ActionState } from './action.ts'

/** Steps on which one candidate has the focus, so that a key can be about it. */
const steps: readonly StepId[] = ['candidates', 'gates', 'score']

/** The candidate that has the focus, whether it is in play or not; the first in play where none was chosen. */
export function focusedCandidate({
  document,
  view,
}: Pick<ActionState, 'document' | 'view'>): Candidate | null {
  if (document.kind !== 'open' || !view.place || !steps.includes(view.place.step)) return null
  const { candidateId } = view.place
  const chosen = candidateId ? findCandidate(document.workshop, candidateId) : undefined
  return chosen ?? candidatesInPlay(document.workshop)[0] ?? null
}

/** The candidate in play that keys are about now; null where none has the focus. */
export function focusedInPlay(state: Pick<ActionState, 'document' | 'view'>): Candidate | null {
  const candidate = focusedCandidate(state)
  return candidate?.standing.kind === 'inPlay' ? candidate : null
}
