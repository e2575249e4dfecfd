import type { BriefContent } from './brief-content.ts'
import { briefDate } from './brief-content.ts'
import type { Block, LayoutPlan, Paragraph, Run } from './layout-plan.ts'
import { caseSection, whoSection } from './plan-case.ts'
import type { SignOffNames } from './plan-commitments.ts'
import { datesSection, moneySection, nextSection, risksSection, signOffSection } from './plan-commitments.ts'
import { frameOf, signingHeight } from './plan-head.ts'
import { headBlocks } from './plan-logos.ts'
import { successSection } from './plan-metrics.ts'
import { paragraph, run, sectionBlocks } from './plan-parts.ts'
import { scoresSection } from './plan-scores.ts'
import type { LadderStep } from './plan-styles.ts'

function decisionRuns(content: BriefContent): readonly Run[] {
  const { words, decision, tier } = content
  const verdict = words.say(`tier.${tier}`)
  if (!decision) return [run(words.say('notDecided', { tier: verdict }))]
  const by = words.say('decidedBy', {
    name: decision.decidedBy,
    date: words.date(decision.decidedOn),
    tier: verdict,
  })
  return [run(words.say('decision'), { bold: true, ink: 'teal' }), { text: ' ' }, run(by)]
}

/** Why the pick departs from the rule; printed so that the signature covers it. */
function overrideRuns({ words, decision, override, tier }: BriefContent): readonly Run[] {
  if (!decision) return []
  const reason = decision.reason === '' ? [] : [run(words.say('reason', { reason: decision.reason }))]
  if (!override) return reason
  const gates = override.closedGates.map((gate) =>
    words.say('overrideGate', { gate: words.say(`gate.${gate}`) }),
  )
  const departs = tier === 'ready' ? [] : [words.say('override', { tier: words.say(`tier.${tier}`) })]
  return [run([...departs, ...gates].join(' '), { bold: true, ink: 'flag' }), { text: ' ' }, ...reason]
}

/** What was decided and why; in a tight plan in one paragraph. */
function decisionStrip(content: BriefContent, { tight = false }: LadderStep): readonly Paragraph[] {
  const { words, text } = content
  const what = decisionRuns(content)
  const why = overrideRuns(content)
  const spoken = tight && why.length > 0 ? [[...what, { text: ' ' }, ...why]] : [what, why]
  const strip = spoken
    .filter((runs) => runs.length > 0)
    .map((runs): Paragraph => ({ kind: 'paragraph', style: 'decision', runs, field: words.say('decision') }))
  if (text.head.sponsorName.trim() !== '') return strip
  const stamp = run(words.say('sponsorMissing'), { bold: true, ink: 'flag' })
  return [...strip, { kind: 'paragraph', style: 'decision', runs: [stamp] }]
}

function signOffNames({ text: { signOff, head } }: BriefContent): SignOffNames {
  return [signOff.sponsor || head.sponsorName, signOff.operations, signOff.technology]
}

/** Lays a brief out for one step of the ladder. */
export function planBrief(content: BriefContent, step: LadderStep): LayoutPlan {
  const frame = frameOf(content.paper, step)
  const room = signingHeight(step)
  const sections = [
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
