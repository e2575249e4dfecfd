import type { BriefContent } from './brief-content.ts'
import { briefDate } from './brief-content.ts'
import type { Block, LayoutPlan, Paragraph, Run, TextStyle, TextStyles, Twips } from './layout-plan.ts'
import { textWidth } from './layout-plan.ts'
import { caseSection, whoSection } from './plan-case.ts'
import { datesSection, moneySection, nextSection, risksSection, signOffSection } from './plan-commitments.ts'
import { successSection } from './plan-metrics.ts'
import { paragraph, run, sectionBlocks } from './plan-parts.ts'
import { scoresSection } from './plan-scores.ts'

/** One rung of the ladder from comfortable to dense. */
export interface LadderStep {
  /** Size of the text in tables, in half points. */
  readonly halfPoints: number
  /** Whether section headings stand inside the tables. */
  readonly compact: boolean
  /** Above and below the text of a cell. */
  readonly padding: Twips
}

const smallestHalfPoints = 17
const cellPaddingX: Twips = 80
/** Room to sign, in a comfortable plan. */
const signatureHeight: Twips = 460
const signatureHeightCompact: Twips = 380

/** Exact line pitch for a size: 1.18 times the size, in whole twips. */
function pitchOf(halfPoints: number): Twips {
  return Math.round(halfPoints * 11.8)
}

function style(halfPoints: number, look: Partial<Omit<TextStyle, 'halfPoints' | 'pitch'>> = {}): TextStyle {
  return { halfPoints, pitch: pitchOf(halfPoints), before: 0, after: 0, bold: false, ink: 'text', ...look }
}

function stylesOf({ halfPoints: size, compact }: LadderStep): TextStyles {
  const small = Math.max(smallestHalfPoints, size - 2)
  return {
    head: style(small, { ink: 'muted', after: 60 }),
    title: style(compact ? size + 12 : size + 17, { bold: true, ink: 'navy', after: compact ? 50 : 90 }),
    decision: style(size),
    heading: style(size + 3, { bold: true, ink: 'navy', before: 110, after: 50 }),
    gap: { ...style(4), pitch: compact ? 90 : 60 },
    tableHead: style(size, { bold: true, ink: 'paper' }),
    cell: style(size),
    cellStrong: style(size, { bold: true }),
    footer: style(smallestHalfPoints - 1, { ink: 'muted' }),
  }
}

function headLine(content: BriefContent): Paragraph {
  const { words, details } = content
  const client = details.client.trim() === '' ? words.say('unnamedClient') : details.client
  return {
    kind: 'paragraph',
    style: 'head',
    runs: [run(client, { bold: true, ink: 'navy' })],
    right: [
      run([words.say('brief'), words.date(briefDate(content)), words.say('confidential')].join('  ·  ')),
    ],
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
    { kind: 'paragraph', style: 'decision', runs: decisionRuns(content) },
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
    headLine(content),
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
