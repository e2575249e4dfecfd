import type { IsoDate } from '../meeting/calendar.ts'
import { readDay } from '../meeting/read-day.ts'
import { readFigure } from '../value/read-figure.ts'
import type { DecimalPoint } from '../value/read-number.ts'
import { foldText } from '../workshop/fold-text.ts'
import type { MetricId } from '../workshop/ids.ts'
import type { MetricCategory, SuccessMetric } from './brief.ts'

/** What a metric is made of, in the order of its row. */
export const metricColumns = [
  'name',
  'unit',
  'direction',
  'baseline',
  'minimum',
  'target',
  'stretch',
  'howMeasured',
] as const
export type MetricColumn = (typeof metricColumns)[number]

/** A metric that many pilots are measured by, in the language of the documents. */
export type TypicalMetric = Pick<SuccessMetric, 'category' | 'name' | 'unit' | 'direction'>

/** What the business counts comes first. */
export const categoryOrder: readonly MetricCategory[] = [
  'business',
  'performance',
  'userAcceptance',
  'operationalReadiness',
]

/** The first category that no metric is of yet; performance where each has one. */
export function nextCategory(metrics: readonly SuccessMetric[]): MetricCategory {
  return categoryOrder.find((one) => !metrics.some(({ category }) => category === one)) ?? 'performance'
}

/** A metric of which nothing but its category is known. */
export function blankMetric(id: MetricId, category: MetricCategory): SuccessMetric {
  return {
    id,
    category,
    name: '',
    unit: '',
    direction: 'higherIsBetter',
    baseline: { kind: 'toBeMeasured', by: null },
    minimum: null,
    target: null,
    stretch: null,
    howMeasured: '',
  }
}

function typicalOf(name: string, typical: readonly TypicalMetric[]): TypicalMetric | undefined {
  const folded = foldText(name.trim())
  return typical.find((one) => foldText(one.name) === folded)
}

/** Whether a name is that of a typical metric. */
export function isTypical(name: string, typical: readonly TypicalMetric[]): boolean {
  return typicalOf(name, typical) !== undefined
}

/** A metric with another name; one that is typical brings its category, unit and direction where no unit was written. */
export function namedMetric(
  metric: SuccessMetric,
  name: string,
  typical: readonly TypicalMetric[],
): SuccessMetric {
  const known = typicalOf(name, typical)
  if (!known || metric.unit.trim() !== '') return { ...metric, name }
  const { category, unit, direction } = known
  return { ...metric, name, category, unit, direction }
}

/** How figures and days that were typed or pasted are read. */
export interface CellRule {
  readonly point: DecimalPoint
  /** The day from which a date without a year is looked for; null to read none without. */
  readonly near: IsoDate | null
}

/** Where a metric stands today: a figure, the day by which it will be measured, or nothing; undefined for what is none of them. */
export function readBaseline(text: string, { point, near }: CellRule): SuccessMetric['baseline'] | undefined {
  const figure = readFigure(text, { point, quantity: 'any' })
  if (figure.kind === 'number') {
    if (figure.value === null) return { kind: 'toBeMeasured', by: null }
    return figure.value >= 0 ? { kind: 'measured', value: figure.value } : undefined
  }
  const by = readDay(text, near)
  return by ? { kind: 'toBeMeasured', by } : undefined
}

const higher = /^(?:[↑>≥+]|h|up|more|mehr|plus|más|mayor|sup)/iu
const lower = /^(?:[↓<≤-]|l|down|less|nied|tief|weniger|moins|inf|menos|menor|bas)/iu

function readDirection(text: string): SuccessMetric['direction'] | undefined {
  if (higher.test(text)) return 'higherIsBetter'
  return lower.test(text) ? 'lowerIsBetter' : undefined
}

function readLevel(text: string, point: DecimalPoint): number | undefined {
  const figure = readFigure(text.replace(/^[<>≤≥=]+\s*/u, ''), { point, quantity: 'any' })
  return figure.kind === 'number' && figure.value !== null && figure.value >= 0 ? figure.value : undefined
}

/** A metric with a cell as it was pasted; undefined where that cannot be read. */
function withCell(
  metric: SuccessMetric,
  column: MetricColumn,
  text: string,
  rule: CellRule & { readonly typical: readonly TypicalMetric[] },
): SuccessMetric | undefined {
  const line = text.replace(/\s+/gu, ' ').trim()
  switch (column) {
    case 'name':
      return namedMetric(metric, line, rule.typical)
    case 'unit':
    case 'howMeasured':
      return { ...metric, [column]: line }
    case 'direction': {
      const direction = readDirection(line)
      return direction && { ...metric, direction }
    }
    case 'baseline': {
      const baseline = readBaseline(line, rule)
      return baseline && { ...metric, baseline }
    }
    case 'minimum':
    case 'target':
    case 'stretch': {
      const level = readLevel(line, rule.point)
      return level === undefined ? undefined : { ...metric, [column]: level }
    }
  }
}

/** A pasted cell that was left as it is, because it holds nothing for its column. */
export interface UnreadCell {
  /** As people count: the first row of the table is 1. */
  readonly row: number
  /** Null for what was pasted beyond the last column. */
  readonly column: MetricColumn | null
  readonly text: string
}

export interface PasteRule extends CellRule {
  readonly typical: readonly TypicalMetric[]
  readonly newId: () => MetricId
}

export interface PastedMetrics {
  readonly metrics: readonly SuccessMetric[]
  readonly unread: readonly UnreadCell[]
}

/**
 * Metrics with pasted cells written over them from one cell on, in rows that go on below the last one. An empty cell changes
 * nothing, so that what was written stays.
 */
export function pasteMetrics(
  metrics: readonly SuccessMetric[],
  from: { readonly row: number; readonly column: MetricColumn },
  cells: readonly (readonly string[])[],
  rule: PasteRule,
): PastedMetrics {
  const pasted = [...metrics]
  const unread: UnreadCell[] = []
  const firstColumn = metricColumns.indexOf(from.column)
  for (const [index, texts] of cells.entries()) {
    if (texts.every((text) => text.trim() === '')) continue
    const row = Math.min(from.row + index, pasted.length)
    let metric = pasted[row] ?? blankMetric(rule.newId(), nextCategory(pasted))
    for (const [offset, text] of texts.entries()) {
      if (text.trim() === '') continue
      const column = metricColumns[firstColumn + offset] ?? null
      const changed = column && withCell(metric, column, text, rule)
      if (changed) metric = changed
      else unread.push({ row: row + 1, column, text: text.trim() })
    }
    pasted[row] = metric
  }
  return { metrics: pasted, unread }
}
