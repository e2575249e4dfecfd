import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'
import { planBrief } from './plan-brief.ts'

/** A section of the page, and how many places in it nobody has filled in. */
export interface PageSection {
  readonly heading: string
  readonly open: number
}

/** Every section has its heading there, and no text is cut. */
const roomy: LadderStep = { halfPoints: 21, compact: false, padding: 50 }

/** The sections of a brief in the order of the page, each with what is still open in it. */
export function pageSections(content: BriefContent): readonly PageSection[] {
  const blank = content.words.say('open')
  return planBrief(content, roomy).blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const texts = block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))),
    )
    const open = texts.reduce((sum, text) => sum + text.split(blank).length - 1, 0)
    return [{ heading: block.caption, open }]
  })
}
