import type { Departure } from '../../domain/brief/departure.ts'
import { methodVersion } from '../../domain/rule/method-version.ts'
import type { Paragraph, Run } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, run } from '../layout/plan-parts.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'

const space: Run = { text: ' ' }

function spaced(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((one, index) => (index === 0 ? [one] : [space, one]))
}

/** What was decided about the candidate: that it is the pick, that another one is, that no pilot starts, or nothing. */
function decided({ words, decision, otherDecision }: BriefContent): string {
  if (otherDecision) {
    const { decidedBy: name, decidedOn, title } = otherDecision
    const said = { name, date: words.date(decidedOn) }
    return title === null ? words.say('pickedNone', said) : words.say('pickedOther', { ...said, title })
  }
  if (!decision) return words.say('notDecided')
  const conditions = decision.outcome.kind === 'pick' ? decision.outcome.conditions.length : 0
  const said = { name: decision.decidedBy, date: words.date(decision.decidedOn) }
  return conditions === 0
    ? words.say('decidedBy', said)
    : words.say('decidedByIf', { ...said, count: conditions })
}

function decisionRuns(content: BriefContent): readonly Run[] {
  const { words, decision, standing, tier } = content
  const { override } = standing
  const verdict = words.say('ruleVerdict', { tier: words.say(`tier.${tier}`) })
  // An override says the verdict itself.
  const isSaid = override !== null && departureSaid(content, override) !== null
  const said = run(isSaid ? decided(content) : `${decided(content)} ${verdict}`)
  return decision ? [run(words.say('decision'), { bold: true, ink: 'teal' }), space, said] : [said]
}

function departureSaid({ words }: BriefContent, { tier, placedBefore }: Departure): string | null {
  if (placedBefore.length > 0) return words.say('overridePlaced', { titles: words.list(placedBefore) })
  return tier === 'ready' ? null : words.say('override', { tier: words.say(`tier.${tier}`) })
}

/** Questions that were answered with no: on every document, whatever was decided. */
function gateRuns({ words, closedGates }: BriefContent): readonly Run[] {
  const said = closedGates.map((gate) => words.say('closedGate', { gate: words.say(`gate.${gate}`) }))
  return said.length === 0 ? [] : [run(said.join(' '), { bold: true, ink: 'flag' })]
}

/** Why the pick departs from the rule, with its flags; printed so that the signature covers it. */
function whyRuns(content: BriefContent): readonly Run[] {
  const { words, decision, standing, strip } = content
  const { override } = standing
  const reason =
    decision && decision.reason !== '' ? [run(words.say('reason', { reason: decision.reason }))] : []
  if (!override) return spaced([...gateRuns(content), ...reason])
  const red = strip.filter(({ flags }) => flags.includes('red'))
  const said = [
    departureSaid(content, override),
    red.length === 0
      ? null
      : words.say('redFlags', { names: words.list(red.map(({ name, value }) => `${name} ${value ?? ''}`)) }),
  ].filter((one) => one !== null)
  const departs = said.length === 0 ? [] : [run(said.join(' '), { bold: true, ink: 'flag' })]
  return spaced([...departs, ...gateRuns(content), ...reason])
}

/** Where the version of the method that was decided by did not see what this one sees; no override is made of it. */
function laterRuns({ words, standing: { laterMethod } }: BriefContent): readonly Run[] {
  if (!laterMethod) return []
  const { tier, placedBefore, madeBy: version } = laterMethod
  const said = { version, now: methodVersion }
  if (placedBefore.length > 0) {
    return [run(words.say('laterMethod.placed', { ...said, titles: words.list(placedBefore) }))]
  }
  return tier === 'ready'
    ? [run(words.say('laterMethod.stopped', said))]
    : [run(words.say('laterMethod.tier', { ...said, tier: words.say(`tier.${tier}`) }))]
}

/** Each score that the room agreed on against its votes, with what convinced it. */
function againstVotesRuns({ words, strip }: BriefContent): readonly (readonly Run[])[] {
  return strip.flatMap(({ name, value, againstVotes }) => {
    if (!againstVotes || value === null) return []
    const { suggestion, reason } = againstVotes
    const said = words.say('againstVotes', { criterion: name, score: value, suggestion })
    const why = reason.trim() === '' ? words.say('noReason') : words.say('reason', { reason })
    return [[run(said, { bold: true }), space, run(why)]]
  })
}

function levelRuns({ words, standing: { levelWith } }: BriefContent): readonly Run[] {
  return levelWith.length === 0 ? [] : [run(words.say('levelWith', { titles: words.list(levelWith) }))]
}

/**
 * What else a signature covers: level candidates, a version of the method that says something else, scores against the
 * votes, what the candidate was made out of. Nothing where there is nothing to say.
 */
function besideDecision(content: BriefContent): readonly (readonly Run[])[] {
  const { origin } = content
  return [
    levelRuns(content),
    laterRuns(content),
    ...againstVotesRuns(content),
    origin === null ? [] : [run(origin, { ink: 'muted' })],
  ]
}

function strip({ words }: BriefContent, lines: readonly (readonly Run[])[]): readonly Paragraph[] {
  return lines
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ kind: 'paragraph', style: 'decision', runs, field: words.say('decision') }))
}

/** What has to be known of a candidate wherever it is written about: why it was picked, what stands against it. */
export function standingParagraphs(content: BriefContent): readonly Paragraph[] {
  return strip(content, [whyRuns(content), ...besideDecision(content)])
}

/** What was decided and why; in a tight plan in one paragraph. */
export function decisionStrip(content: BriefContent, { tight = false }: LadderStep): readonly Paragraph[] {
  const { words, text } = content
  const what = decisionRuns(content)
  const why = whyRuns(content)
  const spoken = tight && why.length > 0 ? [[...what, space, ...why]] : [what, why]
  const said = strip(content, [...spoken, ...besideDecision(content)])
  if (text.head.sponsorName.trim() !== '') return said
  const stamp = run(words.say('sponsorMissing'), { bold: true, ink: 'flag' })
  return [...said, { kind: 'paragraph', style: 'decision', runs: [stamp] }]
}

/** What must come true before the pilot starts, with who sees to it and by when; null for a pick without conditions. */
export function conditionsSection({ words, decision }: BriefContent): Section | null {
  const conditions = decision?.outcome.kind === 'pick' ? decision.outcome.conditions : []
  if (conditions.length === 0) return null
  const field = words.say('condition')
  return {
    heading: null,
    insideHeading: words.say('conditions'),
    description: words.say('conditions.description'),
    shares: [
      [60, 26, 14],
      [70, 16, 14],
    ],
    names: [words.say('conditions'), words.say('byWhom'), words.say('byWhen')],
    mayContinue: true,
    rows: conditions.map(({ what, who, by }) => ({
      cells: [
        cell(what, 'cellStrong', field),
        cell(who, 'cell', field),
        cell(words.shortDate(by), 'cellStrong'),
      ],
    })),
  }
}
