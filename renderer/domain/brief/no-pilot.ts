import { criterionIds } from '../criteria.ts'
import type { Decision } from '../decision.ts'
import type { RankedCandidate } from '../ranking.ts'
import { rank } from '../ranking.ts'
import type { Paper, Workshop, WorkshopDetails } from '../workshop.ts'
import type { BriefWords } from './brief-words.ts'
import type { Fit } from './fit-page.ts'
import { fitPage } from './fit-page.ts'
import type { LayoutPlan, Paragraph } from './layout-plan.ts'
import type { Logos } from './logos.ts'
import { logosOf } from './logos.ts'
import { signOffSection } from './plan-commitments.ts'
import { frameOf, signingHeight } from './plan-head.ts'
import { headBlocks } from './plan-logos.ts'
import type { Section } from './plan-parts.ts'
import { cell, paragraph, run, sectionBlocks } from './plan-parts.ts'
import type { LadderStep } from './plan-styles.ts'

type NoPilotDecision = Decision & { readonly outcome: Extract<Decision['outcome'], { kind: 'noPilotToday' }> }

/** Everything that stands on the page of a workshop that picked no pilot. */
export interface NoPilotContent {
  readonly words: BriefWords
  readonly paper: Paper
  readonly details: WorkshopDetails
  readonly logos: Logos
  readonly decision: NoPilotDecision
  /** The best of the ranking. */
  readonly nearest: readonly RankedCandidate[]
}

/** So many candidates show where the room stands. */
const mostNearest = 8

function isNoPilot(decision: Decision | null): decision is NoPilotDecision {
  return decision?.outcome.kind === 'noPilotToday'
}

/** The content of the page; null when the workshop has not decided so. */
export function noPilotContent(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper = workshop.details.paper,
): NoPilotContent | null {
  const { details, decision } = workshop
  if (!isNoPilot(decision)) return null
  return {
    words,
    paper,
    details,
    logos: logosOf(workshop),
    decision,
    nearest: rank(workshop).ranked.slice(0, mostNearest),
  }
}

function decisionStrip({ words, decision }: NoPilotContent): readonly Paragraph[] {
  const { decidedBy, decidedOn, reason, outcome } = decision
  const by = words.say('noPilot.decidedBy', { name: decidedBy, date: words.date(decidedOn) })
  const again = outcome.scoreAgainOn
    ? words.say('noPilot.again', { date: words.date(outcome.scoreAgainOn) })
    : words.say('noPilot.againOpen')
  const lines = [by, ...(reason === '' ? [] : [words.say('reason', { reason })]), again]
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

function fixSection({ words, decision }: NoPilotContent): Section {
  const field = words.say('noPilot.fixFirst')
  return {
    heading: field,
    insideHeading: field,
    description: words.say('noPilot.fixDescription'),
    shares: [[60, 24, 16]],
    names: [words.say('what'), words.say('byWhom'), words.say('when')],
    mayContinue: true,
    rows: decision.outcome.fixFirst.map(({ what, who, by }) => ({
      cells: [
        cell(what, 'cellStrong', field),
        cell(who.trim() === '' ? words.say('open') : who, 'cell', field),
        cell(by ? words.shortDate(by) : words.say('open')),
      ],
    })),
  }
}

/** What keeps a candidate from being ready: its red flags, then what is not strong. */
function whyNot({ words, details }: NoPilotContent, { verdict }: RankedCandidate): string {
  const nameOf = (id: (typeof criterionIds)[number]) =>
    words.criterion(id, details.criteria.find((criterion) => criterion.id === id)?.name ?? id)
  const weak = criterionIds.filter((id) => !verdict.strong.includes(id) && !verdict.redFlags.includes(id))
  const flags = verdict.redFlags.map((id) => `${words.say('redFlag')}: ${nameOf(id)}`)
  const notStrong = weak.length > 0 ? [words.say('noPilot.weak', { names: weak.map(nameOf).join(', ') })] : []
  return [...flags, ...notStrong].join('. ')
}

function standingSection(content: NoPilotContent): Section {
  const { words, nearest } = content
  const field = words.say('noPilot.standing')
  return {
    heading: field,
    insideHeading: field,
    description: words.say('noPilot.standingDescription'),
    shares: [
      [40, 16, 44],
      [50, 14, 36],
    ],
    names: [words.say('candidate'), words.say('verdict'), words.say('noPilot.why')],
    mayContinue: true,
    rows: nearest.map((entry) => ({
      cells: [
        cell(`${entry.candidate.key} ${entry.candidate.title}`, 'cellStrong', field),
        cell(words.say(`tier.${entry.tier}`)),
        cell(whyNot(content, entry), 'cell', field),
      ],
    })),
  }
}

function planNoPilot(content: NoPilotContent, step: LadderStep): LayoutPlan {
  const { words, paper, decision } = content
  const frame = frameOf(paper, step)
  const sections = [
    fixSection(content),
    ...(content.nearest.length > 0 ? [standingSection(content)] : []),
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
