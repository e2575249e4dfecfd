import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { Ranking } from '../../../domain/rule/ranking.ts'
import { criterionIds, perCriterion } from '../../../domain/workshop/criteria.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { rankingOf, rankingUnder } from '../../../stores/selectors.ts'
import type { RobustnessView } from '../use-robustness.ts'

/** A ranking and what was found of it under the same weights. */
export interface ShownVerdict {
  readonly ranking: Ranking
  /** Null while it is being worked out for the votes as they are now. */
  readonly robustness: Robustness | null
}

/**
 * The verdict as it is shown: places, points and counts always of the same votes and the same weights. While other weights are
 * tried the ranking follows what was found, which is a few milliseconds behind the slider; where the engine stopped it follows
 * the slider.
 */
export function shownVerdict(
  workshop: Workshop,
  view: RobustnessView,
  trial: Parameters<typeof rankingUnder>[1] | null,
): ShownVerdict {
  if (view.kind === 'found' && view.isCurrent) {
    const { robustness } = view
    const weights = perCriterion((id) => robustness.weights[criterionIds.indexOf(id)] ?? 0)
    return { ranking: rankingUnder(workshop, weights), robustness }
  }
  return { ranking: trial ? rankingUnder(workshop, trial) : rankingOf(workshop), robustness: null }
}
