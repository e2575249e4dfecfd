import type { SuccessMetric } from '../../domain/brief/brief.ts'
import { categoryOrder } from '../../domain/brief/success-metrics.ts'
import type { TableCell, TableRow } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, run } from '../layout/plan-parts.ts'
import type { Shares } from '../layout/table-columns.ts'
import type { BriefContent } from './brief-content.ts'
import type { BriefWords } from './brief-words.ts'

const mostDecimals = 2

function level(metric: SuccessMetric, value: number | null, words: BriefWords): string {
  if (value === null) return words.say('open')
  const key = metric.direction === 'higherIsBetter' ? 'atLeast' : 'atMost'
  return words.say(key, { value: words.number(value, mostDecimals) })
}

function baseline({ baseline: known }: SuccessMetric, words: BriefWords): string {
  if (known.kind === 'measured') return words.number(known.value, mostDecimals)
  return known.by
    ? words.say('toBeMeasuredBy', { date: words.shortDate(known.by) })
    : words.say('toBeMeasured')
}

/** The name of a metric with its unit. */
function named({ name, unit }: SuccessMetric, words: BriefWords): string {
  const known = name.trim() === '' ? words.say('open') : name
  return unit.trim() === '' ? known : words.say('metricIn', { metric: known, unit })
}

/** One row of the success table: what, from where, to which levels, and how it is seen. */
function metricRow(metric: SuccessMetric, words: BriefWords): TableRow {
  const field = words.say('success')
  const name: TableCell = {
    paragraphs: [
      {
        kind: 'paragraph',
        style: 'cell',
        runs: [
          run(named(metric, words), { bold: true }),
          { text: ' ' },
          run(words.say(`category.${metric.category}`), { ink: 'muted' }),
        ],
        field,
      },
    ],
  }
  return {
    cells: [
      name,
      cell(baseline(metric, words)),
      cell(level(metric, metric.minimum, words), 'cellStrong'),
      { ...cell(level(metric, metric.target, words), 'cellStrong'), shade: 'tint' },
      cell(level(metric, metric.stretch, words)),
      cell(metric.howMeasured === '' ? words.say('open') : metric.howMeasured, 'cell', field),
    ],
  }
}

/** Narrow enough for numbers, wide enough for their heads; the rest goes where the text is. */
const metricShares: readonly Shares[] = [
  [32, 14, 11, 11, 11, 21],
  [37, 14, 11, 11, 11, 16],
  [27, 14, 11, 11, 11, 26],
  [30, 14, 13, 13, 13, 17],
  [24, 14, 13, 13, 13, 23],
]

/** The success table, business first. */
export function successSection(content: BriefContent): Section {
  const { words, text } = content
  const metrics = text.success.toSorted(
    (one, other) => categoryOrder.indexOf(one.category) - categoryOrder.indexOf(other.category),
  )
  const hasBusiness = metrics.some(({ category }) => category === 'business')
  const missing: TableRow = {
    cells: [words.say('noBusinessMetric'), ...Array.from({ length: 5 }, () => words.say('open'))].map(
      (text) => cell(text),
    ),
  }
  return {
    heading: words.say('success'),
    insideHeading: words.say('success'),
    description: words.say('success.description'),
    shares: metricShares,
    mayContinue: true,
    names: [
      words.say('metric'),
      words.say('baselineShort'),
      words.say('minimum'),
      words.say('target'),
      words.say('stretch'),
      words.say('howMeasured'),
    ],
    rows: [...(hasBusiness ? [] : [missing]), ...metrics.map((metric) => metricRow(metric, words))],
  }
}
