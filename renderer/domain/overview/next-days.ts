import type { IsoDate } from '../meeting/calendar.ts'
import { addDays, daysBetween } from '../meeting/calendar.ts'
import type { WorkshopDate } from './workshop-dates.ts'
import { workshopDates } from './workshop-dates.ts'
import type { StandingWorkshop } from './workshop-state.ts'

/** How far ahead the strip below the workshops looks. */
export const daysAhead = 90

/** What falls on one day of the strip, what needs attention first. */
export interface StripDay {
  readonly on: IsoDate
  /** From 0 for today to 1 for the last day. */
  readonly at: number
  readonly entries: readonly (WorkshopDate & {
    readonly workshop: StandingWorkshop
    /** The next day of a workshop in which something due is not measured. */
    readonly needsAttention: boolean
  })[]
}

/** The days of the next ninety on which something of a workshop falls, in order. */
export function nextDays(workshops: readonly StandingWorkshop[], today: IsoDate): readonly StripDay[] {
  const end = addDays(today, daysAhead)
  const entries = workshops.flatMap((workshop) =>
    workshopDates(workshop.facts)
      .filter(({ on }) => on >= today && on <= end)
      .map((date) => {
        const needsAttention = workshop.state.unmeasured > 0 && date.on === workshop.state.next?.on
        return { ...date, workshop, needsAttention }
      }),
  )
  return [...Map.groupBy(entries, ({ on }) => on)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, ofDay]) => ({
      on,
      at: daysBetween(today, on) / daysAhead,
      entries: ofDay.toSorted((one, other) => Number(other.needsAttention) - Number(one.needsAttention)),
    }))
}

/** The firsts of the months on the strip, far enough from its ends to be written beside them. */
export function monthMarks(today: IsoDate): readonly { readonly on: IsoDate; readonly at: number }[] {
  const nearest = 7
  return Array.from({ length: daysAhead + 1 }, (_, day) => day)
    .filter((day) => day > nearest && day < daysAhead - nearest)
    .map((day) => ({ on: addDays(today, day), at: day / daysAhead }))
    .filter(({ on }) => on.endsWith('-01'))
}

/** Where the words of a day stand: above or below the line, to the right of its point or, near the end, to its left. */
export interface StripPlace {
  readonly lane: 'above' | 'below'
  readonly side: 'after' | 'before'
}

/**
 * Finds room for the words of the days, each as wide as that share of the strip: those that need attention first, then the
 * earlier. Null for a day whose words find none.
 */
export function placeWords(
  days: readonly StripDay[],
  share: number,
): ReadonlyMap<IsoDate, StripPlace | null> {
  const taken: Record<StripPlace['lane'], (readonly [number, number])[]> = { above: [], below: [] }
  const needs = ({ entries }: StripDay) => entries.some(({ needsAttention }) => needsAttention)
  const byNeed = days.toSorted((one, other) => Number(needs(other)) - Number(needs(one)))
  let last: StripPlace['lane'] = 'above'
  return new Map(
    byNeed.map(({ on, at }): readonly [IsoDate, StripPlace | null] => {
      const side = at + share > 1 ? 'before' : 'after'
      const [from, to] = side === 'after' ? [at, at + share] : [at - share, at]
      const lanes = last === 'above' ? (['below', 'above'] as const) : (['above', 'below'] as const)
      const lane = lanes.find((one) => taken[one].every(([start, end]) => to <= start || from >= end))
      if (!lane) return [on, null]
      taken[lane].push([from, to])
      last = lane
      return [on, { lane, side }]
    }),
  )
}
