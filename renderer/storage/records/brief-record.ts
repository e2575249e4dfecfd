import { z } from 'zod'
import type { ReadinessItem } from '../../domain/brief/brief.ts'
import {
  autonomies,
  fallbacks,
  metricCategories,
  readinessItems,
  readinessStates,
  sourcings,
} from '../../domain/brief/brief.ts'
import { timelinePresetIds } from '../../domain/meeting/timeline.ts'
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

/** A row of the briefs table. */
export const briefRecord = z.strictObject({
  id: candidateId,
  workshopId,
  head: z.strictObject({
    sponsorName: text,
    sponsorRole: text,
    sponsorLevel: text,
    sponsorHasProfitAndLoss: z.enum(['yes', 'no', 'unknown']),
    pilotLead: text,
    productionOwner: text,
  }),
  problem: z.strictObject({ statement: text, process: text, whoSuffers: text, baseline: text }),
  success: list(metric),
  production: z.strictObject({
    runsWhere: text,
    systems: text,
    dataSources: text,
    fallback: z.enum(fallbacks),
    autonomy: z.enum(autonomies),
    reviewRoute: text,
  }),
  scope: z.strictObject({ included: text, excluded: text }),
  dates: z.strictObject({
    preset: z.enum(timelinePresetIds),
    start: dayOrNull,
    checkIn: dayOrNull,
    end: dayOrNull,
    evaluation: dayOrNull,
    goNoGo: dayOrNull,
    lengthReason: text,
  }),
  money: z.strictObject({
    pilot: amountOrNull,
    production: amountOrNull,
    apiFees: amountOrNull,
    compute: amountOrNull,
    monitoring: amountOrNull,
    maintenance: amountOrNull,
    hardeningSharePercent: amount,
  }),
  sourcing: z.strictObject({ choice: z.enum(sourcings).nullable(), reason: text }),
  risks: list(z.strictObject({ risk: text, counter: text })),
  firstAction: z.strictObject({ what: text, who: text, by: dayOrNull }),
  briefing: z.strictObject({ who: text, on: dayOrNull }),
  signOff: z.strictObject({ sponsor: text, operations: text, technology: text }),
  continuesInAnnex: z.boolean(),
  plan: z.strictObject({ architecture: text, team: text }),
  readiness: z.strictObject(readiness),
  stress: z.strictObject({ modelWrong: text, hundredfold: text, providerDown: text }),
})
