import type { Candidate } from '../../domain/workshop/candidate.ts'
import { candidatesInPlay, listedCandidates } from '../../domain/workshop/workshop.ts'
import type { DocumentState } from '../../stores/document-store.ts'
import type { ViewState } from '../../stores/view-store.ts'

/** The candidate that a note is about: the selected one, else the first in play; null where there is none. */
export function notedCandidate(
  { workshop }: Extract<DocumentState, { kind: 'open' }>,
  { place }: Pick<ViewState, 'place'>,
): Candidate | null {
  const selected = listedCandidates(workshop).find(({ id }) => id === place?.candidateId)
  return selected ?? candidatesInPlay(workshop)[0] ?? null
}
