import type { Lift } from '../../../domain/rule/distance-to-ready.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'

/** What has to rise: "Data availability from 2 to 3". */
export function liftWords({ details }: Workshop, { criterionId, from, to }: Lift): string {
  return say('nearest.lift', { criterion: criterionName(details.criteria, criterionId), from, to })
}
