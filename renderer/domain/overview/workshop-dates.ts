import type { IsoDate } from '../meeting/calendar.ts'
import type { WorkshopFacts } from './workshop-facts.ts'

/** A day on which something of a workshop is due. */
export interface WorkshopDate {
  readonly kind: 'workshop' | 'condition' | 'start' | 'checkIn' | 'end' | 'goNoGo' | 'scoreAgain'
  readonly on: IsoDate
}

type DatedFacts = Pick<WorkshopFacts, 'details' | 'decision' | 'pick'>

function datesOfPick({ decision, pick }: DatedFacts): readonly WorkshopDate[] {
  const outcome = decision?.outcome
  const conditions = outcome?.kind === 'pick' ? outcome.conditions : []
  const dates = pick?.brief?.dates
  const ofBrief = (['start', 'checkIn', 'end', 'goNoGo'] as const).flatMap((kind) => {
    const on = dates?.[kind] ?? null
    return on === null ? [] : [{ kind, on }]
  })
  return [...conditions.map(({ by }) => ({ kind: 'condition', on: by }) as const), ...ofBrief]
}

function datesOf(facts: DatedFacts): readonly WorkshopDate[] {
  const outcome = facts.decision?.outcome
  if (!outcome) return [{ kind: 'workshop', on: facts.details.heldOn }]
  if (outcome.kind === 'pick') return datesOfPick(facts)
  return outcome.scoreAgainOn === null ? [] : [{ kind: 'scoreAgain', on: outcome.scoreAgainOn }]
}

/**
 * The days of a workshop, earliest first: the meeting until it is decided; then the conditions of the pick, and the start,
 * mid-point, last day and go/no-go of its pilot; after no pilot the day of scoring again.
 */
export function workshopDates(facts: DatedFacts): readonly WorkshopDate[] {
  return datesOf(facts).toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** The first of the days that is today or later; null where none is. */
export function nextDate(dates: readonly WorkshopDate[], today: IsoDate): WorkshopDate | null {
  return dates.find(({ on }) => on >= today) ?? null
}
