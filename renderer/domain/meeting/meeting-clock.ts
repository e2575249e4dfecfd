import type { WorkshopId } from '../workshop/ids.ts'
import type { StepId } from '../workshop/steps.ts'
import type { Agenda } from './agenda.ts'
import { longestStepMinutes, meetingItems } from './agenda.ts'
import type { Instant } from './calendar.ts'

/** How the meeting goes by the clock of this computer. Kept beside the workshop: undo leaves it alone. */
export interface MeetingClock {
  readonly workshopId: WorkshopId
  /** Null until the meeting was begun. */
  readonly startedAt: Instant | null
  /** What was promised when the meeting began: the agenda may change since, the end does not. */
  readonly promisedMinutes: number
  /** The step that the time is counted for now; null while the meeting has a break. */
  readonly current: { readonly step: StepId; readonly since: Instant } | null
  /** Time spent in steps that were left, in seconds. */
  readonly spentSeconds: Readonly<Partial<Record<StepId, number>>>
}

const secondsInMinute = 60
const millisecondsInSecond = 1000
/** A stretch that lasts longer is no step of a meeting: the computer was left on. */
const longestStretchSeconds = longestStepMinutes * secondsInMinute

/** A meeting that has not begun. */
export function firstMeetingClock(workshopId: WorkshopId): MeetingClock {
  return { workshopId, startedAt: null, promisedMinutes: 0, current: null, spentSeconds: {} }
}

/** Seconds from one moment to another; negative where the other is before it. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsInSecond
}

/** Seconds that are counted: none where the clock was set back, eight hours at most. */
function stretch(since: Instant, now: Instant): number {
  return Math.min(Math.max(secondsBetween(since, now), 0), longestStretchSeconds)
}

/** Seconds spent in a step so far, never negative. */
export function secondsIn(run: MeetingClock, step: StepId, now: Instant): number {
  const open = run.current?.step === step ? stretch(run.current.since, now) : 0
  return (run.spentSeconds[step] ?? 0) + open
}

function closed(run: MeetingClock, now: Instant): MeetingClock['spentSeconds'] {
  if (!run.current) return run.spentSeconds
  const { step } = run.current
  return { ...run.spentSeconds, [step]: secondsIn(run, step, now) }
}

/** Begins the meeting in a step: that step and those after it are promised. One that has begun goes on. */
export function begin(run: MeetingClock, agenda: Agenda, step: StepId, now: Instant): MeetingClock {
  if (run.startedAt !== null) return resume(run, step, now)
  const begun = { ...run, startedAt: now, current: { step, since: now }, spentSeconds: {} }
  return promiseAnew(begun, agenda, step, now)
}

/** Counts the time for another step from now on; nothing while the clock stands. */
export function moveTo(run: MeetingClock, step: StepId, now: Instant): MeetingClock {
  if (!run.current || run.current.step === step) return run
  return { ...run, spentSeconds: closed(run, now), current: { step, since: now } }
}

/** Stops the clock for a break. */
export function pause(run: MeetingClock, now: Instant): MeetingClock {
  return { ...run, spentSeconds: closed(run, now), current: null }
}

/** Goes on after a break. */
function resume(run: MeetingClock, step: StepId, now: Instant): MeetingClock {
  if (run.startedAt === null || run.current) return run
  return { ...run, current: { step, since: now } }
}

function begunLater({ current }: MeetingClock, seconds: number): MeetingClock['current'] {
  if (!current) return null
  const since = new Date(Date.parse(current.since) + seconds * millisecondsInSecond)
  return { ...current, since: since.toISOString() as Instant }
}

/**
 * Leaves `seconds` out of a step, all that it has at most, although it may have been left since: the computer slept, or its
 * clock was moved. Negative seconds give back to the present step what a clock that was set back took.
 */
export function leaveOut(
  run: MeetingClock,
  seconds: number,
  now: Instant,
  step = run.current?.step,
): MeetingClock {
  if (!step) return run
  const isNow = run.current?.step === step
  const open = isNow && run.current ? Math.max(0, secondsBetween(run.current.since, now)) : 0
  const ofOpen = Math.min(seconds, open)
  const spent = Math.max(0, (run.spentSeconds[step] ?? 0) - (seconds - ofOpen))
  return {
    ...run,
    current: isNow ? begunLater(run, ofOpen) : run.current,
    spentSeconds: { ...run.spentSeconds, [step]: spent },
  }
}

/** One step by the clock. */
export interface StepTime {
  readonly step: StepId
  readonly plannedSeconds: number
  readonly spentSeconds: number
  /** What it may still take: the rest of its time for the present step and those after it, nothing for those before. */
  readonly leftSeconds: number
  readonly state: 'before' | 'now' | 'ahead' | 'skipped'
}

/** How the meeting stands against what was promised. */
export interface Progress {
  readonly steps: readonly StepTime[]
  /** The present step; null where it has no time in the agenda, as preparing. */
  readonly now: StepTime | null
  /** Time that the present step has left; negative when it runs over. */
  readonly stepLeftSeconds: number
  readonly spentSeconds: number
  readonly leftSeconds: number
  /** How much later than promised the meeting would end; negative when earlier. */
  readonly behindSeconds: number
}

/**
 * Where a meeting stands: what was spent, and what is left of the present step and the steps after it in the order of the
 * agenda. Going back to a step makes the steps after it come again with what they have left.
 */
export function progressOf(agenda: Agenda, run: MeetingClock, place: StepId, now: Instant): Progress {
  const step = run.current?.step ?? place
  const at = agenda.findIndex((item) => item.step === step)
  const timed = new Set(meetingItems(agenda).map((item) => item.step))
  const steps = agenda.map((item, index): StepTime => {
    const plannedSeconds = timed.has(item.step) ? item.minutes * secondsInMinute : 0
    const spentSeconds = secondsIn(run, item.step, now)
    const leftSeconds = index < at ? 0 : Math.max(0, plannedSeconds - spentSeconds)
    const state = index === at ? 'now' : item.isSkipped ? 'skipped' : index < at ? 'before' : 'ahead'
    return { step: item.step, plannedSeconds, spentSeconds, leftSeconds, state }
  })
  const sum = (part: (time: StepTime) => number) => steps.reduce((total, one) => total + part(one), 0)
  const present = steps[at]
  const spentSeconds = sum((one) => one.spentSeconds)
  const leftSeconds = sum((one) => one.leftSeconds)
  return {
    steps,
    now: present && timed.has(present.step) ? present : null,
    stepLeftSeconds: present ? present.plannedSeconds - present.spentSeconds : 0,
    spentSeconds,
    leftSeconds,
    behindSeconds:
      run.startedAt === null ? 0 : spentSeconds + leftSeconds - run.promisedMinutes * secondsInMinute,
  }
}

/** Promises the end that is foreseen now, to the minute. */
export function promiseAnew(run: MeetingClock, agenda: Agenda, place: StepId, now: Instant): MeetingClock {
  const { spentSeconds, leftSeconds } = progressOf(agenda, run, place, now)
  return { ...run, promisedMinutes: Math.ceil((spentSeconds + leftSeconds) / secondsInMinute) }
}

/** Silent scoring takes about as long (room.md). */
const scoringMinutes = 8
/** One topic of the discussion: five or six of them fill its step. */
const topicMinutes = 4

/**
 * How long a timer for the room runs, in seconds: what the present step has left, silent scoring its eight minutes, and each
 * topic of the discussion four.
 */
export function timerSeconds(agenda: Agenda, run: MeetingClock, place: StepId, now: Instant): number {
  if (place === 'discuss') return topicMinutes * secondsInMinute
  const { stepLeftSeconds } = progressOf(agenda, run, place, now)
  const hasLeft = place !== 'score' && stepLeftSeconds > 0
  return hasLeft ? Math.ceil(stepLeftSeconds) : scoringMinutes * secondsInMinute
}

/** Minutes by which the meeting is off what was promised, as people say it; within a minute it is on time. */
export function lateness({ behindSeconds }: Pick<Progress, 'behindSeconds'>): {
  readonly kind: 'onTime' | 'behind' | 'ahead'
  readonly minutes: number
} {
  const minutes = Math.trunc(Math.abs(behindSeconds) / secondsInMinute)
  if (minutes === 0) return { kind: 'onTime', minutes }
  return { kind: behindSeconds > 0 ? 'behind' : 'ahead', minutes }
}
