import type { BriefContent } from './brief-content.ts'
import { briefDate } from './brief-content.ts'
import type { Block, LayoutPlan, Paragraph, Run, Twips } from './layout-plan.ts'
import { textWidth } from './layout-plan.ts'
import { caseSection, whoSection } from './plan-case.ts'
import { datesSection, moneySection, nextSection, risksSection, signOffSection } from './plan-commitments.ts'
import { successSection } from './plan-metrics.ts'
import { paragraph, run, sectionBlocks } from './plan-parts.ts'
import { scoresSection } from './plan-scores.ts'
import type { LadderStep } from './plan-styles.ts'
import { stylesOf } from './plan-styles.ts'

const cellPaddingX: Twips = 80
/** Room to sign, in a comfortable plan. */
const signatureHeight: Twips = 800
const signatureHeightCompact: Twips = 560

function confidentialityOf({ details, words }: BriefContent): string {
  const own = details.confidentiality.trim()
  return own === '' ? words.say('confidential') : own
}

/** Client, kind of document, date and confidentiality, in one line. */
export function headLine(content: BriefContent, kind: string): Paragraph {
  const { words, details } = content
  const client = details.client.trim() === '' ? words.say('unnamedClient') : details.client
  return {
    kind: 'paragraph',
    style: 'head',
    runs: [run(client, { bold: true, ink: 'navy' })],
    field: words.say('client'),
    right: [run([kind, words.date(briefDate(content)), confidentialityOf(content)].join('  ·  '))],
  }
}

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

function decisionStrip(content: BriefContent): readonly Paragraph[] {
  const { words, text } = content
  const why = overrideRuns(content)
  const strip: readonly Paragraph[] = [
    { kind: 'paragraph', style: 'decision', runs: decisionRuns(content), field: words.say('decision') },
    ...(why.length > 0
      ? [{ kind: 'paragraph' as const, style: 'decision' as const, runs: why, field: words.say('decision') }]
      : []),
  ]
  if (text.head.sponsorName.trim() !== '') return strip
  const stamp = run(words.say('sponsorMissing'), { bold: true, ink: 'flag' })
  return [...strip, { kind: 'paragraph', style: 'decision', runs: [stamp] }]
}

/** Lays a brief out for one step of the ladder. `spare` more height goes to the lines that are signed. */
export function planBrief(content: BriefContent, step: LadderStep, spare: Twips = 0): LayoutPlan {
  const styles = stylesOf(step)
  const padding = { x: cellPaddingX, y: step.padding }
  const frame = { width: textWidth(content.paper), styles, padding, compact: step.compact }
  const least = (step.compact ? signatureHeightCompact : signatureHeight) + spare
  const sections = [
    whoSection(content),
    caseSection(content),
    successSection(content),
    scoresSection(content),
    datesSection(content),
    moneySection(content),
    risksSection(content),
    nextSection(content),
    signOffSection(content, least),
  ]
  const blocks: readonly Block[] = [
    headLine(content, content.words.say('brief')),
    paragraph('title', content.candidate.title, content.words.say('title')),
    ...decisionStrip(content),
    ...sections.flatMap((section) => sectionBlocks(section, frame)),
    paragraph('gap', ''),
  ]
  return {
    paper: content.paper,
    styles,
    padding,
    blocks,
    footer: paragraph('footer', content.words.say('footer')),
  }
}
