import type { IsoDate } from '../meeting/calendar.ts'
import { addDays, daysBetween } from '../meeting/calendar.ts'
import type { WorkshopDate } from './workshop-dates.ts'
import { nextDate, workshopDates } from './workshop-dates.ts'
import type { WorkshopFacts } from './workshop-facts.ts'

/** What is due within two weeks is said as due; what has been quiet for as long is past. */
export const dueWithinDays = 14

/** The groups of the list, in its order. */
export const workshopGroups = ['inProgress', 'due', 'upcoming', 'past'] as const
export type WorkshopGroup = (typeof workshopGroups)[number]

/** How far along a stretch of days today is. */
interface Stretch {
  readonly from: IsoDate
  readonly to: IsoDate
  /** From 0 to 1. */
  readonly passed: number
}

/** Where a workshop stands on a day. */
export interface WorkshopState {
  readonly group: WorkshopGroup
  readonly phase: 'preparing' | 'inProgress' | 'undecided' | 'pilot' | 'noPilot'
  readonly next: WorkshopDate | null
  /** The last day that has passed, where none is to come. */
  readonly last: WorkshopDate | null
  /** Starting values of the success criteria that are not measured, though they are due within two weeks or overdue. */
  readonly unmeasured: number
  /** From the start of the pilot to its go/no-go, or from the decision to scoring again; null while one end is open. */
  readonly stretch: Stretch | null
}

function unmeasuredIn({ pick }: WorkshopFacts, today: IsoDate): number {
  const brief = pick?.brief
  if (!brief) return 0
  const { start, goNoGo } = brief.dates
  if (goNoGo !== null && goNoGo < today) return 0
  const latest = addDays(today, dueWithinDays)
  return brief.success.filter(({ baseline }) => {
    if (baseline.kind === 'measured') return false
    const due = baseline.by ?? start
    return due !== null && due <= latest
  }).length
}

function stretchOf({ decision, pick }: WorkshopFacts, today: IsoDate): Stretch | null {
  const outcome = decision?.outcome
  if (!outcome) return null
  const [from, to] =
    outcome.kind === 'pick'
      ? [pick?.brief?.dates.start ?? null, pick?.brief?.dates.goNoGo ?? null]
      : [decision.decidedOn, outcome.scoreAgainOn]
  if (from === null || to === null || from >= to) return null
  const passed = daysBetween(from, today) / daysBetween(from, to)
  return { from, to, passed: Math.min(1, Math.max(0, passed)) }
}

/** Whether the meeting goes on: begun and not decided, or decided today and not closed yet. */
function isInProgress({ details, step, meeting, decision }: WorkshopFacts, today: IsoDate): boolean {
  const since = daysBetween(details.heldOn, today)
  if (decision) return meeting?.isRunning === true && since === 0 && step !== 'close'
  if (meeting) return since <= dueWithinDays
  return since >= 0 && since <= dueWithinDays && step !== 'prepare'
}

function phaseOf(facts: WorkshopFacts, today: IsoDate): WorkshopState['phase'] {
  if (isInProgress(facts, today)) return 'inProgress'
  if (facts.decision) return facts.decision.outcome.kind === 'pick' ? 'pilot' : 'noPilot'
  return facts.meeting || facts.step !== 'prepare' ? 'undecided' : 'preparing'
}

function isRecent(day: IsoDate, today: IsoDate): boolean {
  return daysBetween(day, today) <= dueWithinDays
}

function groupOf(
  facts: WorkshopFacts,
  { phase, next, last, unmeasured }: Omit<WorkshopState, 'group'>,
  today: IsoDate,
): WorkshopGroup {
  if (phase === 'inProgress') return 'inProgress'
  if (unmeasured > 0) return 'due'
  if (next) return daysBetween(today, next.on) <= dueWithinDays ? 'due' : 'upcoming'
  // Decided, and no day was written yet: that is to be done while it is fresh.
  const quietSince = last?.on ?? facts.decision?.decidedOn ?? facts.details.heldOn
  const isOpen = facts.decision === null || last === null
  return isOpen && isRecent(quietSince, today) ? 'due' : 'past'
}

/** Where a workshop stands today; everything that its card says of time follows from it. */
export function workshopState(facts: WorkshopFacts, today: IsoDate): WorkshopState {
  const dates = workshopDates(facts)
  const next = nextDate(dates, today)
  const state = {
    phase: phaseOf(facts, today),
    next,
    last: next ? null : (dates.at(-1) ?? null),
    unmeasured: unmeasuredIn(facts, today),
    stretch: stretchOf(facts, today),
  }
  return { ...state, group: groupOf(facts, state, today) }
}

/** A workshop with where it stands. */
export interface StandingWorkshop<Facts extends WorkshopFacts = WorkshopFacts> {
  readonly facts: Facts
  readonly state: WorkshopState
}

/** By this a workshop is sorted within its group. */
function sortDay({ facts, state }: StandingWorkshop): IsoDate {
  return state.next?.on ?? state.last?.on ?? facts.details.heldOn
}

function compare(one: StandingWorkshop, other: StandingWorkshop): number {
  const group = workshopGroups.indexOf(one.state.group) - workshopGroups.indexOf(other.state.group)
  if (group !== 0) return group
  const [day, otherDay] = [sortDay(one), sortDay(other)]
  const isNewestFirst = one.state.group === 'inProgress' || one.state.group === 'past'
  if (day !== otherDay) return day < otherDay === isNewestFirst ? 1 : -1
  const [made, otherMade] = [one.facts.details.createdAt, other.facts.details.createdAt]
  return made === otherMade ? 0 : made < otherMade ? 1 : -1
}

/** Workshops as the list has them: in progress, due, upcoming and past; what comes first stands first, the past newest first. */
export function inOrder<Facts extends WorkshopFacts>(
  all: readonly Facts[],
  today: IsoDate,
): readonly StandingWorkshop<Facts>[] {
  return all.map((facts) => ({ facts, state: workshopState(facts, today) })).toSorted(compare)
}
