import type { Lift } from '../../../domain/distance-to-ready.ts'
import { criterionName } from '../../../domain/phrase.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'

/** What has to rise: "Data availability from 2 to 3". */
export function liftWords({ details }: Workshop, { criterionId, from, to }: Lift): string {
  return say('nearest.lift', { criterion: criterionName(details.criteria, criterionId), from, to })
}
