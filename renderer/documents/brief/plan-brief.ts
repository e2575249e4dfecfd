import type { Block, LayoutPlan } from '../layout/layout-plan.ts'
import { frameOf, signingHeight } from '../layout/plan-head.ts'
import { headBlocks } from '../layout/plan-logos.ts'
import { paragraph, sectionBlocks } from '../layout/plan-parts.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'
import { briefDate } from './brief-content.ts'
import { caseSection, whoSection } from './plan-case.ts'
import type { SignOffNames } from './plan-commitments.ts'
import { datesSection, moneySection, nextSection, risksSection, signOffSection } from './plan-commitments.ts'
import { conditionsSection, decisionStrip } from './plan-decision.ts'
import { successSection } from './plan-metrics.ts'
import { scoresSection } from './plan-scores.ts'

function signOffNames({ text: { signOff, head } }: BriefContent): SignOffNames {
  return [signOff.sponsor || head.sponsorName, signOff.operations, signOff.technology]
}

/** Lays a brief out for one step of the ladder. */
export function planBrief(content: BriefContent, step: LadderStep): LayoutPlan {
  const frame = frameOf(content.paper, step)
  const room = signingHeight(step)
  const conditions = conditionsSection(content)
  const sections = [
    ...(conditions ? [conditions] : []),
    whoSection(content, step),
    caseSection(content, step),
    successSection(content),
    scoresSection(content),
    datesSection(content, step),
    moneySection(content),
    risksSection(content),
    nextSection(content),
    signOffSection(content.words, signOffNames(content), room, frame),
  ]
  const blocks: readonly Block[] = [
    ...headBlocks({ ...content, date: briefDate(content), kind: content.words.say('brief') }, frame),
    paragraph('title', content.candidate.title, content.words.say('title')),
    ...decisionStrip(content, step),
    ...sections.flatMap((section) => sectionBlocks(section, frame)),
    paragraph('gap', ''),
  ]
  return {
    paper: content.paper,
    styles: frame.styles,
    padding: frame.padding,
    blocks,
    footer: paragraph('footer', content.words.say('footer')),
  }
}
