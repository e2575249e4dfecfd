import type { Robustness } from '../../domain/robustness/robustness.ts'
import type { RankedCandidate, Ranking } from '../../domain/rule/ranking.ts'
import { weightsInOrder } from '../../domain/rule/ranking.ts'
import { redBar } from '../../domain/rule/rule.ts'
import { pointsDecimals, wholeParts } from '../../domain/rule/weights.ts'
import { yearlyCost, yearlyValue, yearlyWorth } from '../../domain/value/value.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import { isUnknown } from '../../domain/votes/flags.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { originSaid } from '../brief/origin.ts'
import { closedGatesSaid } from '../brief/rule-sentence.ts'
import type { TableCell } from '../layout/layout-plan.ts'
import { cell, paragraph } from '../layout/plan-parts.ts'
import type { Part } from './flow.ts'
import { reportSection } from './report-section.ts'

/** A ranking with what the votes say of it. */
interface Ranked {
  readonly workshop: Workshop
  readonly words: BriefWords
  readonly ranking: Ranking
  readonly robustness: Robustness
}

const titlesOf = (entries: readonly RankedCandidate[]) => entries.map(({ candidate }) => candidate.title)

/** Groups of neighbours that are the same by `keyOf`, in their order. */
function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[][] {
  const groups: Entry[][] = []
  let last: string | null = null
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === last) groups.at(-1)?.push(entry)
    else groups.push([entry])
    last = key
  }
  return groups
}

/** How the points follow from the five values: a plain mean, or the values by what they weigh. */
function pointsNote({ words, workshop, ranking }: Ranked): string {
  const weights = weightsInOrder(ranking.weights)
  if (pointsDecimals(weights) === 1) return words.say('report.pointsEqual')
  const parts = wholeParts(weights)
  if (!parts) return words.say('report.pointsWeighed')
  const weighed = workshop.details.criteria.map(({ id, name }, index) =>
    words.say('report.weighs', {
      criterion: words.criterion(id, name),
      weight: words.number(parts[index] ?? 0),
    }),
  )
  return words.say('report.pointsParts', { weights: words.list(weighed) })
}

/** What is equal shares a place; where those are the first of all, whom the votes lean to. */
function sharedNotes({ words, workshop, ranking, robustness }: Ranked): readonly string[] {
  const { leaders, lean, firmness } = robustness
  const shared = grouped(ranking.ranked, ({ place }) => String(place)).filter(({ length }) => length > 1)
  return shared.map((entries) => {
    const said = words.say('report.sharedPlace', {
      titles: words.list(titlesOf(entries)),
      place: entries[0]?.place ?? 0,
    })
    const isFirst =
      firmness.kind !== 'none' && entries.some(({ candidate }) => leaders.includes(candidate.id))
    if (!isFirst || leaders.length < 2) return said
    const title = lean && findCandidate(workshop, lean)?.title
    return `${said} ${title ? words.method.say('lean.to', { title }) : words.method.say('lean.none')}`
  })
}

/** Which candidates of one group the votes cannot tell from the first of their band. */
function bandNotes({ words, ranking, robustness }: Ranked): readonly string[] {
  const bandOf = (id: CandidateId) => robustness.bands.get(id) ?? 0
  return grouped(ranking.ranked, ({ tier, candidate }) => `${tier} ${bandOf(candidate.id)}`).flatMap(
    (band) => {
      const [first, ...others] = titlesOf(band)
      return first === undefined || others.length === 0
        ? []
        : [words.method.say('lean.band', { first, others: words.list(others) })]
    },
  )
}

/** Hours and costs of the work in a year, and what a pilot could save or bring in of it; what is not sized is said. */
function worthSaid({ workshop, words }: Ranked, { value }: Candidate): string {
  const { hours } = yearlyValue(value)
  const cost = yearlyCost(value)
  const worth = yearlyWorth(value)
  const money = (amount: number) => words.money(amount, workshop.details.currency)
  if (hours === null && cost.money === null && worth.money === null) return words.say('report.notSized')
  const hasRevenue = worth.parts.revenue.kind === 'known'
  return [
    ...(hours === null ? [] : [words.say('report.hours', { hours: words.number(hours) })]),
    ...(cost.money === null
      ? []
      : [
          cost.lacksErrors ? words.say('report.costLacking', { cost: money(cost.money) }) : money(cost.money),
        ]),
    worth.money === null
      ? words.say('report.savingNotSized')
      : words.say(hasRevenue ? 'report.gain' : 'report.saving', { amount: money(worth.money) }),
  ].join(' · ')
}

/** What the figures under the titles are. */
function worthNote({ words, ranking }: Ranked): string {
  const isLacking = ranking.ranked.some(({ candidate }) => yearlyCost(candidate.value).lacksErrors)
  const note = words.say('report.worthNote')
  return isLacking ? `${note} ${words.say('report.worthNoteLacking')}` : note
}

function nameCell(ranked: Ranked, { candidate, cells }: RankedCandidate): TableCell {
  const { workshop, words } = ranked
  const origin = originSaid(workshop, candidate, words)
  const unknown = workshop.details.criteria.filter(({ id }) => isUnknown(cells[id]))
  const names = unknown.map(({ id, name }) => words.criterion(id, name))
  return {
    paragraphs: [
      paragraph('cellStrong', `${candidate.key} ${candidate.title}`),
      paragraph('cell', worthSaid(ranked, candidate)),
      ...closedGatesSaid(candidate, words).map((said) => paragraph('cell', said)),
      ...(names.length > 0
        ? [paragraph('cell', words.say('report.unknownOn', { names: words.list(names) }))]
        : []),
      ...(origin === null ? [] : [paragraph('cell', origin)]),
    ],
  }
}

function verdictCell({ workshop, words }: Ranked, { candidate, tier }: RankedCandidate): TableCell {
  const outcome = workshop.decision?.outcome
  const isPick = outcome?.kind === 'pick' && outcome.candidateId === candidate.id
  return {
    paragraphs: [
      paragraph('cell', words.say(`tier.${tier}`)),
      ...(isPick ? [paragraph('cellStrong', words.say('report.pickMark'))] : []),
    ],
  }
}

/** The ranking: each candidate with its five values and the points that they give, then what may be said of the order. */
export function rankingPart(ranked: Ranked): Part {
  const { workshop, words, ranking } = ranked
  const { criteria } = workshop.details
  const decimals = pointsDecimals(weightsInOrder(ranking.weights))
  const isShared = (place: number) => ranking.ranked.filter((one) => one.place === place).length > 1
  const section = reportSection(words.say('report.ranking'), words.say('report.rankingDescription'), {
    shares: [
      [7, 33, ...criteria.map(() => 8), 8, 12],
      [7, 26, ...criteria.map(() => 9), 9, 13],
      [7, 19, ...criteria.map(() => 10.4), 9, 13],
    ],
    names: [
      words.say('report.place'),
      words.say('candidate'),
      ...criteria.map(({ id, name }) => words.shortCriterion(id, name)),
      words.say('report.total'),
      words.say('verdict'),
    ],
    rows: ranking.ranked.map((entry) => ({
      cells: [
        cell(isShared(entry.place) ? `=${entry.place}` : String(entry.place)),
        nameCell(ranked, entry),
        ...criteria.map(({ id }) => {
          const value = cellValue(entry.cells[id]) ?? 0
          return cell(value < redBar ? `${value} ▼` : String(value))
        }),
        cell(words.total(entry.points, decimals), 'cellStrong'),
        verdictCell(ranked, entry),
      ],
    })),
  })
  return {
    kind: 'table',
    section,
    notes: [worthNote(ranked), pointsNote(ranked), ...sharedNotes(ranked), ...bandNotes(ranked)],
  }
}
