import type { PerCriterion } from '../domain/criteria.ts'
import { scoreInPlay } from '../domain/ranking.ts'
import type { Robustness, RobustnessBasis } from '../domain/robustness/robustness.ts'
import { robustness, robustnessBasis } from '../domain/robustness/robustness.ts'
import { sharesOf } from '../domain/weights.ts'
import type { Workshop } from '../domain/workshop.ts'
import type { WorkshopParts } from './workshop-parts.ts'
import { withParts } from './workshop-parts.ts'

/** What the worker is asked: under which raw weights, and what has changed of the workshop since it was last asked. */
export interface RobustnessRequest {
  readonly parts: WorkshopParts | null
  readonly weights: PerCriterion<number>
}

export type RobustnessReply =
  | { readonly kind: 'found'; readonly robustness: Robustness }
  | { readonly kind: 'failed'; readonly reason: string }

let workshop: Workshop | null = null
let basis: RobustnessBasis | undefined

function answer({ parts, weights }: RobustnessRequest): RobustnessReply {
  if (parts) {
    const next = withParts(workshop, parts)
    basis = robustnessBasis(
      next,
      scoreInPlay(next),
      workshop?.details.id === next.details.id ? basis : undefined,
    )
    workshop = next
  }
  if (!basis) return { kind: 'failed', reason: 'no workshop' }
  return { kind: 'found', robustness: robustness(basis, sharesOf(weights)) }
}

self.addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) => {
  try {
    self.postMessage(answer(data))
  } catch (error) {
    self.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
