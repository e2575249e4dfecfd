import type { Decision } from '../../domain/rule/decision.ts'
import type { PickByRule } from '../../domain/rule/pick-by-rule.ts'
import { pickByRule } from '../../domain/rule/pick-by-rule.ts'
import { rank } from '../../domain/rule/ranking.ts'
import type { Paper, Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { OpenThings } from '../brief/open-sections.ts'
import { findOutSections, fixSection, nearestSections, openThings } from '../brief/open-sections.ts'
import { signOffSection } from '../brief/plan-commitments.ts'
import { ruleSentence } from '../brief/rule-sentence.ts'
import type { Fit } from '../layout/fit-page.ts'
import { fitPage } from '../layout/fit-page.ts'
import type { LayoutPlan, Paragraph } from '../layout/layout-plan.ts'
import type { Logos } from '../layout/logos.ts'
import { logosOf } from '../layout/logos.ts'
import { frameOf, signingHeight } from '../layout/plan-head.ts'
import { headBlocks } from '../layout/plan-logos.ts'
import { paragraph, run, sectionBlocks } from '../layout/plan-parts.ts'
import type { LadderStep } from '../layout/plan-styles.ts'

type NoPilotDecision = Decision & { readonly outcome: Extract<Decision['outcome'], { kind: 'noPilotToday' }> }

/** Everything that stands on the page of a workshop that picked no pilot. */
export interface NoPilotContent extends OpenThings {
  readonly paper: Paper
  readonly logos: Logos
  readonly decision: NoPilotDecision
  readonly byRule: PickByRule
}

function isNoPilot(decision: Decision | null): decision is NoPilotDecision {
  return decision?.outcome.kind === 'noPilotToday'
}

/** The content of the page; null when the workshop has not decided so. */
export function noPilotContent(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper = workshop.details.paper,
): NoPilotContent | null {
  const { decision } = workshop
  if (!isNoPilot(decision)) return null
  const ranking = rank(workshop)
  return {
    ...openThings(workshop, ranking, words),
    paper,
    logos: logosOf(workshop),
    decision,
    byRule: pickByRule(ranking),
  }
}

function decisionStrip({ words, decision, byRule }: NoPilotContent): readonly Paragraph[] {
  const { decidedBy, decidedOn, reason, outcome } = decision
  const by = words.say('noPilot.decidedBy', { name: decidedBy, date: words.date(decidedOn) })
  const again = outcome.scoreAgainOn
    ? words.say('noPilot.again', { date: words.date(outcome.scoreAgainOn) })
    : words.say('noPilot.againOpen')
  const because = reason === '' ? [] : [words.say('reason', { reason })]
  const lines = [by, ruleSentence(byRule, words), ...because, again]
  return lines.map((line, index) => ({
    kind: 'paragraph',
    style: 'decision',
    runs:
      index === 0
        ? [run(words.say('decision'), { bold: true, ink: 'teal' }), { text: ' ' }, run(line)]
        : [run(line)],
    field: words.say('decision'),
  }))
}

function planNoPilot(content: NoPilotContent, step: LadderStep): LayoutPlan {
  const { words, paper, decision } = content
  const frame = frameOf(paper, step)
  const sections = [
    fixSection(decision.outcome.fixFirst, words),
    ...findOutSections(content),
    ...nearestSections(content),
    signOffSection(words, [decision.decidedBy, '', ''], signingHeight(step), frame),
  ]
  return {
    paper,
    styles: frame.styles,
    padding: frame.padding,
    blocks: [
      ...headBlocks({ ...content, date: decision.decidedOn, kind: words.say('noPilot.kind') }, frame),
      paragraph('title', words.say('noPilot.title')),
      ...decisionStrip(content),
      ...sections.flatMap((section) => sectionBlocks(section, frame)),
      paragraph('gap', ''),
    ],
    footer: paragraph('footer', words.say('footer')),
  }
}

/** Fits the page of a workshop without a pilot. */
export function fitNoPilot(content: NoPilotContent): Fit {
  return fitPage({
    planAt: (step) => planNoPilot(content, step),
    mark: (number) => content.words.say('continued', { number }),
  })
}
