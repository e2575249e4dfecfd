import { pilotLength } from '../meeting/timeline.ts'
import type { Condition } from '../rule/decision.ts'
import type { FindOut } from '../workshop/find-out.ts'
import { openFindOuts } from '../workshop/find-out.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { BriefText, SuccessMetric } from './brief.ts'
import type { FieldId } from './brief-fields.ts'
import { fieldsOf, fieldValue } from './brief-fields.ts'
import type { LevelPair } from './levels.ts'
import { levelOrder } from './levels.ts'

/** The parts of a brief, in the order of the page. */
const briefParts = [
  'head',
  'problem',
  'success',
  'production',
  'scope',
  'dates',
  'money',
  'sourcing',
  'risks',
  'firstAction',
  'briefing',
  'signOff',
] as const satisfies readonly (keyof BriefText)[]
export type BriefPart = (typeof briefParts)[number]

/** Something a finished brief should not leave open. Findings are said, they never block. */
export type Finding =
  | { readonly kind: 'missing'; readonly part: BriefPart; readonly field: FieldId }
  | { readonly kind: 'sponsorMissing'; readonly part: 'head' }
  | { readonly kind: 'sponsorWithoutProfitAndLoss'; readonly part: 'head' }
  | { readonly kind: 'noBusinessMetric'; readonly part: 'success' }
  | {
      readonly kind: 'noUnit' | 'noBaseline' | 'noMinimum'
      readonly part: 'success'
      readonly metric: string
    }
  | {
      readonly kind: 'levels'
      readonly part: 'success'
      readonly metric: string
      readonly between: LevelPair
    }
  | { readonly kind: 'datesBackwards'; readonly part: 'dates' }
  | { readonly kind: 'tooShort' | 'long' | 'tooLong'; readonly part: 'dates'; readonly weeks: number }
  | { readonly kind: 'runningCostMissing'; readonly part: 'money' }
  /** A condition comes true after the day on which the pilot would start. */
  | { readonly kind: 'startsBeforeCondition'; readonly part: 'dates'; readonly condition: string }
  /** A fact waits for its answer; it prints with what is missing of who and when. */
  | { readonly kind: 'toFindOut'; readonly part: 'firstAction'; readonly question: string }

function blank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

function missingFields(brief: BriefText): readonly Finding[] {
  return briefParts.flatMap((part) =>
    part === 'success' || part === 'risks'
      ? []
      : fieldsOf(part)
          .filter(({ id, isNeeded }) => isNeeded && blank(fieldValue(brief, id)))
          .map(({ id }) => ({ kind: 'missing' as const, part, field: id })),
  )
}

function metricFindings(metric: SuccessMetric): readonly Finding[] {
  const about = { part: 'success', metric: metric.name } as const
  const order = levelOrder(metric)
  const { baseline } = metric
  return [
    ...(blank(metric.unit) ? [{ kind: 'noUnit' as const, ...about }] : []),
    ...(baseline.kind === 'toBeMeasured' && baseline.by === null
      ? [{ kind: 'noBaseline' as const, ...about }]
      : []),
    ...(metric.minimum === null ? [{ kind: 'noMinimum' as const, ...about }] : []),
    ...(order.kind === 'disordered' ? [{ kind: 'levels' as const, ...about, between: order.between }] : []),
  ]
}

function sponsorFindings({ head }: BriefText): readonly Finding[] {
  if (blank(head.sponsorName)) return [{ kind: 'sponsorMissing', part: 'head' }]
  return head.sponsorHasProfitAndLoss === 'yes' ? [] : [{ kind: 'sponsorWithoutProfitAndLoss', part: 'head' }]
}

function dateFindings({ dates }: BriefText): readonly Finding[] {
  const length = pilotLength(dates.start, dates.end)
  switch (length.kind) {
    case 'unknown':
    case 'usual':
      return []
    case 'backwards':
      return [{ kind: 'datesBackwards', part: 'dates' }]
    case 'tooShort':
    case 'long':
    case 'tooLong':
      return blank(dates.lengthReason) ? [{ kind: length.kind, part: 'dates', weeks: length.weeks }] : []
  }
}

/** The twelve months of running cost; null while no line of it is known. */
export function runningCost(money: BriefText['money']): number | null {
  const lines = [money.apiFees, money.compute, money.monitoring, money.maintenance]
  const known = lines.filter((line) => line !== null)
  return known.length === 0 ? null : known.reduce((sum, line) => sum + line, 0)
}

/** What the page takes from the workshop and not from what was written on it. */
interface Around {
  readonly conditions: readonly Condition[]
  /** Those that wait for their answer. */
  readonly findOuts: readonly FindOut[]
}

/** What stands on a candidate's page beside what was written: the conditions of its pick, and what has to be found out. */
export function aroundBrief(workshop: Workshop, candidateId: CandidateId): Around {
  const outcome = workshop.decision?.outcome
  const isPick = outcome?.kind === 'pick' && outcome.candidateId === candidateId
  return {
    conditions: isPick ? outcome.conditions : [],
    findOuts: openFindOuts(workshop).filter((one) => one.candidateId === candidateId),
  }
}

function conditionFindings({ dates }: BriefText, { conditions }: Around): readonly Finding[] {
  const { start } = dates
  if (start === null) return []
  return conditions
    .filter(({ by }) => by > start)
    .map(({ what }) => ({ kind: 'startsBeforeCondition', part: 'dates', condition: what }))
}

/** Everything that a finished brief still needs, in the order of the page. */
export function briefFindings(brief: BriefText, around: Around): readonly Finding[] {
  const business = brief.success.some((metric) => metric.category === 'business' && !blank(metric.name))
  const all: readonly Finding[] = [
    ...sponsorFindings(brief),
    ...missingFields(brief),
    ...(business ? [] : [{ kind: 'noBusinessMetric' as const, part: 'success' as const }]),
    ...brief.success.flatMap(metricFindings),
    ...dateFindings(brief),
    ...conditionFindings(brief, around),
    ...around.findOuts.map(({ question }): Finding => ({ kind: 'toFindOut', part: 'firstAction', question })),
    ...(runningCost(brief.money) === null
      ? [{ kind: 'runningCostMissing' as const, part: 'money' as const }]
      : []),
  ]
  return all.toSorted((one, other) => briefParts.indexOf(one.part) - briefParts.indexOf(other.part))
}
