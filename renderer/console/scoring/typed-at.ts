import type { View } from '../../domain/workshop/view.ts'
import type { Selection } from './selection.ts'

interface TypedAt {
  readonly place: View
  readonly selection: Selection
}

/** Where the last vote was typed that is not recorded; null for nowhere. */
let last: TypedAt | null = null

/** Takes note where votes are typed; null once they are recorded or discarded. */
export function noteTypedAt(at: TypedAt | null): void {
  last = at
}

/**
 * Whether what votes were typed for has gone from under the fingers, as another window can have it, so that something else
 * is selected although nobody has moved. True once, for the key that would have gone there.
 */
export function hasGone({ place, selection }: TypedAt, what: 'cell' | 'card'): boolean {
  if (!last) return false
  const isSamePlace =
    last.place.step === place.step &&
    last.place.candidateId === place.candidateId &&
    last.place.participantId === place.participantId
  const isSameOwner =
    last.selection.candidate.id === selection.candidate.id &&
    (what === 'cell' || last.selection.participant.id === selection.participant.id)
  if (isSameOwner || !isSamePlace) return false
  last = null
  return true
}
