import type { Robustness, RobustnessBasis } from '../domain/robustness/robustness.ts'
import { robustness, robustnessBasis, robustnessTried } from '../domain/robustness/robustness.ts'
import { scoreInPlay } from '../domain/rule/ranking.ts'
import { rawWeights, sharesOf } from '../domain/rule/weights.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import type { WorkshopParts } from './workshop-parts.ts'
import { withParts } from './workshop-parts.ts'

/** What the worker is asked: what has changed of the workshop since it was last asked, and about which weights. */
export interface RobustnessRequest {
  readonly parts: WorkshopParts | null
  /** Raw weights that are only tried; null for those of the workshop. */
  readonly trial: PerCriterion<number> | null
  /** Whether the weights that are tried are still being moved. */
  readonly isMoving: boolean
}

export type RobustnessReply =
  | { readonly kind: 'found'; readonly robustness: Robustness }
  | { readonly kind: 'failed'; readonly reason: string }

let workshop: Workshop | null = null
let basis: RobustnessBasis | undefined
/** What was found under the weights of the workshop. */
let agreed: Robustness | null = null

function answer({ parts, trial, isMoving }: RobustnessRequest): RobustnessReply {
  if (parts) {
    const next = withParts(workshop, parts)
    basis = robustnessBasis(
      next,
      scoreInPlay(next),
      workshop?.details.id === next.details.id ? basis : undefined,
    )
    workshop = next
    agreed = null
  }
  if (!basis || !workshop) return { kind: 'failed', reason: 'no workshop' }
  agreed ??= robustness(basis, sharesOf(rawWeights(workshop.details.criteria)))
  const found = trial ? robustnessTried(basis, sharesOf(trial), agreed, isMoving) : agreed
  return { kind: 'found', robustness: found }
}

self.addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) => {
  try {
    self.postMessage(answer(data))
  } catch (error) {
    self.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
