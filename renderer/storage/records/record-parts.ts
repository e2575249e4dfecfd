import { z } from 'zod'
import type { Instant, IsoDate } from '../../domain/meeting/calendar.ts'
import { scores } from '../../domain/votes/votes.ts'
import type {
  CandidateId,
  FindOutId,
  MetricId,
  ParticipantId,
  WorkshopId,
} from '../../domain/workshop/ids.ts'
import { longestList, longestText } from '../../domain/workshop/limits.ts'

export const longestId = 200

export const text = z.string().max(longestText)

/** Ids are keys of plain objects: a name that every object has, such as `constructor`, would be found where nothing is. */
const idText = z
  .string()
  .min(1)
  .max(longestId)
  .refine((id) => !(id in Object.prototype))
export const workshopId = idText.transform((id) => id as WorkshopId)
export const participantId = idText.transform((id) => id as ParticipantId)
export const candidateId = idText.transform((id) => id as CandidateId)
export const metricId = idText.transform((id) => id as MetricId)
export const findOutId = idText.transform((id) => id as FindOutId)
export const plainId = idText

/** Finite; what is not known is null, never left out. */
export const amount = z.number()
export const amountOrNull = amount.nullable()

/** A position or a round: from 1. */
export const ordinal = z.int().min(1)

export const day = z.iso.date().transform((date) => date as IsoDate)
export const dayOrNull = day.nullable()
export const moment = z.iso.datetime().transform((at) => at as Instant)

export const score = z.literal(scores)
export const vote = z.literal([...scores, 'abstain', 'out'])

/** A list inside a row. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(longestList)
}
