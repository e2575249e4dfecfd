import type { BriefContent } from './brief-content.ts'
import type { Fit } from './fit-page.ts'
import { fitPage } from './fit-page.ts'
import { planBrief } from './plan-brief.ts'

/** Fits the brief of a candidate to one page. */
export function fitBrief(content: BriefContent): Fit {
  return fitPage({
    planAt: (step) => planBrief(content, step),
    mark: (number) => content.words.say('continued', { number }),
  })
}
