import type { Robustness } from '../robustness/robustness.ts'
import { robustness, robustnessBasis } from '../robustness/robustness.ts'
import { scoreInPlay } from '../rule/ranking.ts'
import { normaliseWeights } from '../rule/weights.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What the engine finds about what the room has seen. Takes a fraction of a second. */
export function stageRobustness(seen: Workshop): Robustness {
  return robustness(robustnessBasis(seen, scoreInPlay(seen)), normaliseWeights(seen.details.criteria))
}
