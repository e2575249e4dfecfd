import { readDay } from '../meeting/read-day.ts'
import type { Quantity } from '../value/figure-units.ts'
import { readFigure } from '../value/read-figure.ts'
import type { DecimalPoint } from '../value/read-number.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Brief, BriefText, SuccessMetric } from './brief.ts'
import type { BriefField } from './brief-fields.ts'
import { findField, withValue } from './brief-fields.ts'
import { readBaseline } from './success-metrics.ts'

/** What has been typed into fields and not been committed, by the name of the field. */
export type Drafts = ReadonlyMap<string, string>

const metricLevels: ReadonlySet<string> = new Set(['minimum', 'target', 'stretch'])

/** What the names of all fields of a brief begin with. */
export function draftPrefix(id: CandidateId): string {
  return `brief.${id}.`
}

/** What a half-typed figure stands for; undefined while it is none that its field takes. */
function numberIn(text: string, quantity: Quantity, point: DecimalPoint): number | null | undefined {
  const read = readFigure(text, { point, quantity })
  return read.kind === 'number' && (read.value ?? 0) >= 0 ? read.value : undefined
}

/** What a half-typed day stands for; undefined while it cannot be read. */
function dayIn(text: string) {
  return text === '' ? null : (readDay(text, null) ?? undefined)
}

/** What a half-typed text stands for in a field; undefined for one that its field does not take. */
function valueIn(kind: BriefField['kind'], text: string, point: DecimalPoint): unknown {
  switch (kind) {
    case 'text':
      return text
    case 'day':
      return dayIn(text)
    case 'money':
    case 'percent':
      return numberIn(text, kind, point)
    // Nothing is typed there.
    case 'choice':
      return undefined
  }
}

function draftedMetric(
  metric: SuccessMetric,
  name: string,
  text: string,
  point: DecimalPoint,
): SuccessMetric {
  if (metricLevels.has(name)) {
    const value = numberIn(text, 'any', point)
    return value === undefined ? metric : { ...metric, [name]: value }
  }
  if (name === 'baseline') {
    const baseline = readBaseline(text, { point, near: null })
    return baseline ? { ...metric, baseline } : metric
  }
  if (name === 'baselineBy') {
    const by = dayIn(text)
    return by === undefined ? metric : { ...metric, baseline: { kind: 'toBeMeasured', by } }
  }
  return name in metric ? { ...metric, [name]: text } : metric
}

function draftedRow<Row extends object>(
  rows: readonly Row[],
  at: number,
  name: string,
  text: string,
): readonly Row[] {
  return rows.map((row, index) => (index === at && name in row ? { ...row, [name]: text } : row))
}

/**
 * A brief with one of its fields as it is being typed by somebody who writes that mark before decimals; as it is where the
 * text stands for no value.
 */
export function draftedField<Text extends BriefText>(
  brief: Text,
  field: string,
  text: string,
  point: DecimalPoint,
): Text {
  const [part = '', ...path] = field.split('.')
  const name = path.at(-1) ?? ''
  const within = path.slice(0, -1).join('.')
  switch (part) {
    case 'risks':
      return { ...brief, risks: draftedRow(brief.risks, Number(within), name, text) }
    case 'success':
      return {
        ...brief,
        success: brief.success.map((metric) =>
          metric.id === within ? draftedMetric(metric, name, text, point) : metric,
        ),
      }
    default: {
      const known = findField(field)
      const value = known && valueIn(known.kind, text, point)
      return known && value !== undefined ? { ...brief, ...withValue(brief, known.id, value) } : brief
    }
  }
}

function draftedBrief(brief: Brief, drafts: Drafts, point: DecimalPoint): Brief {
  const prefix = draftPrefix(brief.id)
  return [...drafts]
    .filter(([field]) => field.startsWith(prefix))
    .reduce((drafted, [field, text]) => draftedField(drafted, field.slice(prefix.length), text, point), brief)
}

/** The workshop with its briefs as they are being typed; drafts of anything else change nothing. */
export function withDraftedBriefs(workshop: Workshop, drafts: Drafts, point: DecimalPoint): Workshop {
  if (drafts.size === 0) return workshop
  return { ...workshop, briefs: workshop.briefs.map((brief) => draftedBrief(brief, drafts, point)) }
}
