import type { Fit } from '../layout/fit-page.ts'
import { fitPage } from '../layout/fit-page.ts'
import type { BriefContent } from './brief-content.ts'
import { planBrief } from './plan-brief.ts'

/** Fits the brief of a candidate to one page. */
export function fitBrief(content: BriefContent): Fit {
  return fitPage({
    planAt: (step) => planBrief(content, step),
    mark: (number) => content.words.say('continued', { number }),
  })
}
