import { z } from 'zod'
import type { ReadinessItem } from '../../domain/brief/brief.ts'
import { metricCategories, readinessItems, readinessStates } from '../../domain/brief/brief.ts'
import type { BriefField, FieldSection, SectionText } from '../../domain/brief/brief-fields.ts'
import { fieldsOf } from '../../domain/brief/brief-fields.ts'
import {
  amount,
  amountOrNull,
  candidateId,
  dayOrNull,
  list,
  metricId,
  text,
  workshopId,
} from './record-parts.ts'

const baseline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measured'), value: amount }),
  z.strictObject({ kind: z.literal('toBeMeasured'), by: dayOrNull }),
])

const metric = z.strictObject({
  id: metricId,
  category: z.enum(metricCategories),
  name: text,
  unit: text,
  direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
  baseline,
  minimum: amountOrNull,
  target: amountOrNull,
  stretch: amountOrNull,
  howMeasured: text,
})

const readinessEntry = z.strictObject({ owner: text, state: z.enum(readinessStates) })
const readiness = Object.fromEntries(readinessItems.map((item) => [item, readinessEntry])) as Record<
  ReadinessItem,
  typeof readinessEntry
>

function valueRecord({ kind, values = [], blank }: BriefField): z.ZodType {
  switch (kind) {
    case 'text':
      return text
    case 'day':
      return dayOrNull
    case 'money':
      return amountOrNull
    case 'percent':
      return amount
    case 'choice':
      return blank === null ? z.enum(values).nullable() : z.enum(values)
  }
}

type SectionShape<Section extends FieldSection> = {
  readonly [Name in keyof SectionText<Section>]: z.ZodType<SectionText<Section>[Name]>
}

/** The fields of a section, as `brief-fields.ts` lists them. */
function section<Section extends FieldSection>(name: Section) {
  const shape = Object.fromEntries(fieldsOf(name).map((field) => [field.name, valueRecord(field)]))
  return z.strictObject(shape as SectionShape<Section>)
}

/** A row of the briefs table. */
export const briefRecord = z.strictObject({
  id: candidateId,
  workshopId,
  head: section('head'),
  problem: section('problem'),
  success: list(metric),
  production: section('production'),
  scope: section('scope'),
  dates: section('dates'),
  money: section('money'),
  sourcing: section('sourcing'),
  risks: list(z.strictObject({ risk: text, counter: text })),
  firstAction: section('firstAction'),
  briefing: section('briefing'),
  signOff: section('signOff'),
  continuesInAnnex: z.boolean(),
  plan: section('plan'),
  readiness: z.strictObject(readiness),
  stress: section('stress'),
})
