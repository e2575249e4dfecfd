import type { CandidateId } from './ids.ts'
import type { MergeTrail } from './merge-trail.ts'

/** Where a candidate stands in the workshop. Only one in play is scored and ranked. */
export type Standing =
  | { readonly kind: 'inPlay' }
  /** On the not-now register, with the reason. */
  | { readonly kind: 'parked'; readonly because: string }
  /** The same idea as another candidate, which goes on for both. */
  | { readonly kind: 'merged'; readonly into: CandidateId; readonly trail: MergeTrail }
  /** Scored to learn the anchors, then left behind. */
  | { readonly kind: 'practice' }

export const inPlay: Standing = { kind: 'inPlay' }

/** Why a candidate is on the not-now register; null while it is not. */
export function parkedBecause({ standing }: { readonly standing: Standing }): string | null {
  return standing.kind === 'parked' ? standing.because : null
}
