import type { Block, LayoutPlan } from '../layout/layout-plan.ts'
import { frameOf } from '../layout/plan-head.ts'
import { headBlocks } from '../layout/plan-logos.ts'
import { paragraph } from '../layout/plan-parts.ts'
import type { Cut } from '../layout/share-page.ts'
import type { BriefContent } from './brief-content.ts'
import { briefDate } from './brief-content.ts'

const step = { halfPoints: 21, compact: false, padding: 50 } as const

/** Everything that found no room on the brief, whole, each under the mark that stands on the page. May have several pages. */
export function planAnnex(content: BriefContent, cuts: readonly Cut[]): LayoutPlan {
  const { words, candidate, paper } = content
  const frame = frameOf(paper, step)
  const entries = cuts.flatMap(({ number, field, text }): readonly Block[] => [
    paragraph('heading', `A${number} · ${field}`),
    ...text.split('\n').map((line) => paragraph('cell', line)),
  ])
  return {
    paper,
    styles: frame.styles,
    padding: { x: 0, y: step.padding },
    blocks: [
      ...headBlocks({ ...content, date: briefDate(content), kind: words.say('annex') }, frame),
      paragraph('title', words.say('annexOf', { title: candidate.title })),
      paragraph('cell', words.say('annexNote')),
      ...entries,
    ],
    footer: paragraph('footer', words.say('footer')),
  }
}
