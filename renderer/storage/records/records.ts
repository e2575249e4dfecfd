import { z } from 'zod'
import { longestStepMinutes } from '../../domain/meeting/agenda.ts'
import { gateAnswers } from '../../domain/rule/gates.ts'
import { valueInputs } from '../../domain/value/value-inputs.ts'
import { mostDotsEach } from '../../domain/votes/dot-cards.ts'
import type { Rows, TableName } from '../../domain/workshop/changes.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { documentLanguages } from '../../domain/workshop/document-languages.ts'
import { roles } from '../../domain/workshop/participant.ts'
import { stepIds } from '../../domain/workshop/steps.ts'
import { papers } from '../../domain/workshop/workshop.ts'
import { briefRecord } from './brief-record.ts'
import { pictureRecord } from './picture-record.ts'
import {
  amountOrNull,
  candidateId,
  day,
  dayOrNull,
  findOutId,
  list,
  moment,
  ordinal,
  participantId,
  plainId,
  score,
  text,
  vote,
  workshopId,
} from './record-parts.ts'

const criterion = z.strictObject({
  id: z.enum(criterionIds),
  name: text,
  question: text,
  anchors: z.tuple([text, text, text, text, text]),
  weight: z.number().min(0),
})

const workshopRecord = z.strictObject({
  id: workshopId,
  workshopId,
  title: text,
  client: text,
  heldOn: day,
  facilitator: text,
  consultant: text,
  /** Any other code makes the platform's number format throw. */
  currency: z.string().regex(/^[A-Za-z]{3}$/),
  paper: z.enum(papers),
  documentLanguage: z.enum(documentLanguages),
  confidentiality: text,
  criteria: z
    .array(criterion)
    .length(criterionIds.length)
    .refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criterionIds.length),
  agenda: z
    .array(
      z.strictObject({
        step: z.enum(stepIds),
        minutes: z.int().min(0).max(longestStepMinutes),
        isSkipped: z.boolean(),
      }),
    )
    .length(stepIds.length)
    .refine((agenda) => new Set(agenda.map(({ step }) => step)).size === stepIds.length),
  purpose: text,
  dotsEach: z.int().min(1).max(mostDotsEach),
  gutCheck: z.strictObject({ feelsWrong: z.boolean(), why: text }).nullable(),
  createdAt: moment,
  deletedAt: moment.nullable(),
})

const participantRecord = z.strictObject({
  id: participantId,
  workshopId,
  seat: ordinal,
  name: text,
  role: z.enum(roles),
  jobTitle: text,
  present: z.boolean(),
})

const gate = z.enum(gateAnswers)

const mergedParts = z.strictObject({
  title: text,
  problem: text,
  process: text,
  value: z.strictObject({
    volumePerMonth: amountOrNull,
    minutesPerCase: amountOrNull,
    costPerHour: amountOrNull,
    errorRatePercent: amountOrNull,
    costPerError: amountOrNull,
    revenueEffectPerYear: amountOrNull,
    savableSharePercent: amountOrNull,
  }),
  valueRanges: z.partialRecord(z.enum(valueInputs), z.strictObject({ low: z.number(), high: z.number() })),
  dataSources: list(text),
  sponsorRole: text,
  notes: text,
  evidence: z.partialRecord(z.enum(criterionIds), text),
  gates: z.strictObject({
    sponsorNamed: gate,
    outcomeMeasurable: gate,
    contained: gate,
    dataOwnerKnown: gate,
    worthAtHalfEffect: gate,
  }),
  traps: z.strictObject({ moonshot: z.boolean(), trivial: z.boolean() }),
  author: text,
})

const mergeTrail = z.strictObject({
  before: mergedParts,
  after: mergedParts,
  brought: list(candidateId),
  dots: list(participantId),
})

const candidateRecord = z.strictObject({
  ...mergedParts.shape,
  id: candidateId,
  workshopId,
  order: ordinal,
  key: text,
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('inPlay') }),
    z.strictObject({ kind: z.literal('parked'), because: text }),
    z.strictObject({ kind: z.literal('merged'), into: candidateId, trail: mergeTrail }),
    z.strictObject({ kind: z.literal('practice') }),
  ]),
  origin: z.strictObject({ kind: z.enum(['copy', 'split']), from: candidateId }).nullable(),
})

const cellVotes = z.record(participantId, vote)

const ballotsRecord = z.strictObject({
  id: plainId,
  workshopId,
  candidateId,
  round: ordinal,
  votes: z.strictObject({
    businessImpact: cellVotes,
    dataAvailability: cellVotes,
    technicalFeasibility: cellVotes,
    teamReadiness: cellVotes,
    productionPath: cellVotes,
  }),
})

const settledRecord = z.strictObject({
  id: candidateId,
  workshopId,
  cells: z.partialRecord(z.enum(criterionIds), z.strictObject({ score, reason: text })),
})

const dotsRecord = z.strictObject({ id: participantId, workshopId, picks: list(candidateId) })

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pick'),
    candidateId,
    runnerUp: candidateId.nullable(),
    conditions: list(z.strictObject({ what: text, who: text, by: day })),
  }),
  z.strictObject({
    kind: z.literal('noPilotToday'),
    fixFirst: list(z.strictObject({ what: text, who: text, by: dayOrNull })),
    scoreAgainOn: dayOrNull,
  }),
])

const decisionRecord = z.strictObject({
  id: workshopId,
  workshopId,
  outcome,
  decidedBy: text,
  decidedOn: day,
  reason: text,
  methodVersion: ordinal,
})

const findOutRecord = z.strictObject({
  id: findOutId,
  workshopId,
  candidateId,
  criterionId: z.enum(criterionIds),
  question: text,
  who: text,
  by: dayOrNull,
  done: z.boolean(),
})

/** One schema per table. Unknown keys, numbers that are not finite and texts over 100,000 characters are refused. */
export const records: { readonly [T in TableName]: z.ZodType<Rows[T]> } = {
  workshops: workshopRecord,
  participants: participantRecord,
  candidates: candidateRecord,
  ballots: ballotsRecord,
  settled: settledRecord,
  decisions: decisionRecord,
  briefs: briefRecord,
  pictures: pictureRecord,
  dots: dotsRecord,
  findOuts: findOutRecord,
}

export type ParsedRow<T extends TableName> =
  | { readonly kind: 'row'; readonly row: Rows[T] }
  /** Paths are those of the row, such as `value.costPerHour`. */
  | { readonly kind: 'refused'; readonly issues: readonly z.core.$ZodIssue[] }

/** Reads a row of a table from data that may be anything. */
export function parseRow<T extends TableName>(table: T, data: unknown): ParsedRow<T> {
  const parsed = records[table].safeParse(data)
  return parsed.success ? { kind: 'row', row: parsed.data } : { kind: 'refused', issues: parsed.error.issues }
}
