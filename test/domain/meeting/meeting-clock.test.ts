import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agenda } from '../../../renderer/domain/meeting/agenda.ts'
import { meetingItems, stepBeside, threeHours } from '../../../renderer/domain/meeting/agenda.ts'
import type { Instant } from '../../../renderer/domain/meeting/calendar.ts'
import type { MeetingClock } from '../../../renderer/domain/meeting/meeting-clock.ts'
import {
  begin,
  firstMeetingClock,
  lateness,
  leaveOut,
  moveTo,
  pause,
  progressOf,
  promiseAnew,
  secondsIn,
  timerSeconds,
} from '../../../renderer/domain/meeting/meeting-clock.ts'
import type { WorkshopId } from '../../../renderer/domain/workshop/ids.ts'
import type { StepId } from '../../../renderer/domain/workshop/steps.ts'
import { stepIds } from '../../../renderer/domain/workshop/steps.ts'

const start = Date.parse('2026-03-10T09:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString() as Instant
const id = 'w' as WorkshopId
const begun = begin(firstMeetingClock(id), threeHours, 'open', at(0))
const minutesBehind = (run: MeetingClock, now: number, agenda: Agenda = threeHours) =>
  progressOf(agenda, run, 'open', at(now)).behindSeconds / 60

const anyAgenda: fc.Arbitrary<Agenda> = fc
  .tuple(
    fc.shuffledSubarray(
      stepIds.filter((step) => step !== 'prepare'),
      { minLength: stepIds.length - 1 },
    ),
    fc.array(fc.record({ minutes: fc.nat(60), isSkipped: fc.boolean() }), {
      minLength: stepIds.length,
      maxLength: stepIds.length,
    }),
  )
  .map(([steps, parts]) =>
    (['prepare', ...steps] as const).map((step, index) => ({
      step,
      minutes: parts[index]?.minutes ?? 0,
      isSkipped: step !== 'prepare' && (parts[index]?.isSkipped ?? false),
    })),
  )

/** What can happen to a clock, at the minute it is said to happen; the minutes may run backwards. */
const anyMove = fc.record({
  minute: fc.integer({ min: -500, max: 1000 }),
  what: fc.oneof(
    fc.constantFrom(...stepIds).map((step) => (run: MeetingClock, now: Instant) => moveTo(run, step, now)),
    fc.constant((run: MeetingClock, now: Instant) => pause(run, now)),
    fc.constant((run: MeetingClock, now: Instant) => begin(run, threeHours, 'score', now)),
  ),
})

describe('the clock of the meeting', () => {
  test('says nothing of late or early before the meeting has begun', () => {
    expect(progressOf(threeHours, firstMeetingClock(id), 'score', at(500)).behindSeconds).toBe(0)
  })

  test('promises three hours, and a meeting that keeps to its agenda is on time all along', () => {
    expect(begun.promisedMinutes).toBe(180)
    let run = begun
    let now = 0
    for (const { step, minutes } of meetingItems(threeHours)) {
      run = moveTo(run, step, at(now))
      expect(minutesBehind(run, now)).toBe(0)
      now += minutes
      expect(minutesBehind(run, now)).toBe(0)
    }
    expect(now).toBe(180)
  })

  test('promises only what is still to come when the meeting is begun in the middle', () => {
    expect(begin(firstMeetingClock(id), threeHours, 'decide', at(0)).promisedMinutes).toBe(8 + 35 + 3)
  })

  test('is behind by what the present step runs over', () => {
    expect(minutesBehind(begun, 14)).toBe(4)
    expect(lateness(progressOf(threeHours, begun, 'open', at(14.9)))).toEqual({ kind: 'behind', minutes: 4 })
  })

  test('is ahead by what a step that was left had left', () => {
    const moved = moveTo(begun, 'calibrate', at(7))
    expect(minutesBehind(moved, 7)).toBe(-3)
    expect(lateness(progressOf(threeHours, moved, 'open', at(7)))).toEqual({ kind: 'ahead', minutes: 3 })
  })

  test('counts for the step that one goes back to, and what comes after it has only its rest', () => {
    const later = moveTo(moveTo(begun, 'calibrate', at(10)), 'open', at(14))
    expect(secondsIn(later, 'open', at(16))).toBe(12 * 60)
    expect(secondsIn(later, 'calibrate', at(16))).toBe(4 * 60)
    expect(minutesBehind(later, 16)).toBe(2)
  })

  test('stands during a break and goes on after it', () => {
    const back = begin(pause(begun, at(5)), threeHours, 'open', at(35))
    expect(secondsIn(back, 'open', at(36))).toBe(6 * 60)
    expect(back.promisedMinutes).toBe(180)
  })

  test('never counts backwards where the clock of the computer was set back', () => {
    expect(secondsIn(begun, 'open', at(-60))).toBe(0)
    expect(secondsIn(leaveOut(begun, -3600, at(-60)), 'open', at(-60 + 5))).toBe(5 * 60)
  })

  test('leaves out what the computer slept', () => {
    expect(secondsIn(leaveOut(begun, 20 * 60, at(25)), 'open', at(25))).toBe(5 * 60)
  })

  test('leaves out no more than the step has', () => {
    expect(secondsIn(leaveOut(begun, 3600, at(10)), 'open', at(12))).toBe(2 * 60)
  })

  test('leaves a sleep out of the step that it happened in, also when that was left or stands in a break', () => {
    const asleep = 20 * 60
    const moved = moveTo(begun, 'calibrate', at(25))
    expect(secondsIn(leaveOut(moved, asleep, at(26), 'open'), 'open', at(30))).toBe(5 * 60)
    expect(secondsIn(leaveOut(moved, asleep, at(26), 'open'), 'calibrate', at(30))).toBe(5 * 60)
    expect(secondsIn(leaveOut(pause(begun, at(25)), asleep, at(26), 'open'), 'open', at(30))).toBe(5 * 60)
    const back = moveTo(moved, 'open', at(27))
    expect(secondsIn(leaveOut(back, asleep, at(28), 'open'), 'open', at(28))).toBe(6 * 60)
  })

  test('takes the end that is foreseen as the new plan', () => {
    expect(minutesBehind(promiseAnew(begun, threeHours, 'open', at(14)), 14)).toBe(0)
  })

  test('gains what is taken off the agenda, as the end was promised', () => {
    const shorter = threeHours.map((item) => (item.step === 'brief' ? { ...item, minutes: 30 } : item))
    expect(minutesBehind(begun, 10, shorter)).toBe(-5)
  })

  test('has no step that took less than nothing, whatever the clock of the computer does', () => {
    fc.assert(
      fc.property(anyAgenda, fc.array(anyMove, { maxLength: 20 }), fc.integer(), (agenda, moves, end) => {
        const run = moves.reduce((one, { what, minute }) => what(one, at(minute)), begun)
        const now = at(end % 100_000)
        const { steps, spentSeconds, leftSeconds } = progressOf(agenda, run, 'open', now)
        for (const step of steps) {
          expect(step.spentSeconds).toBeGreaterThanOrEqual(0)
          expect(step.leftSeconds).toBeGreaterThanOrEqual(0)
        }
        expect(spentSeconds).toBeGreaterThanOrEqual(0)
        expect(leftSeconds).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('never loses time: what passes while the clock runs is spent in some step', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...stepIds), fc.nat(20)), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (moves) => {
        let now = 0
        const run = moves.reduce((one, [step, minutes]) => {
          const moved = moveTo(one, step, at(now))
          now += minutes
          return moved
        }, begun)
        expect(progressOf(threeHours, run, 'open', at(now)).spentSeconds).toBe(now * 60)
      }),
    )
  })

  test('gets no less late while a step goes on', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.constantFrom(...stepIds),
        fc.nat(200),
        fc.nat(200),
        (agenda, step, from, more) => {
          const run = begin(firstMeetingClock(id), agenda, step, at(0))
          expect(minutesBehind(run, from + more, agenda)).toBeGreaterThanOrEqual(
            minutesBehind(run, from, agenda),
          )
        },
      ),
    )
  })
})

describe('the timer for the room', () => {
  test('runs for what the present step has left', () => {
    expect(timerSeconds(threeHours, begun, 'open', at(4))).toBe(6 * 60)
  })

  test('runs eight minutes for silent scoring, and where nothing is left', () => {
    const scoring = moveTo(begun, 'score', at(10))
    expect(timerSeconds(threeHours, scoring, 'score', at(12))).toBe(8 * 60)
    expect(timerSeconds(threeHours, begun, 'open', at(20))).toBe(8 * 60)
  })

  test('runs four minutes for a topic of the discussion, whatever its step has left', () => {
    const discussing = moveTo(begun, 'discuss', at(10))
    expect(timerSeconds(threeHours, discussing, 'discuss', at(11))).toBe(4 * 60)
    expect(timerSeconds(threeHours, discussing, 'discuss', at(60))).toBe(4 * 60)
  })

  test('runs for the time of the step before the meeting has begun', () => {
    expect(timerSeconds(threeHours, firstMeetingClock(id), 'decide', at(0))).toBe(8 * 60)
    expect(timerSeconds(threeHours, firstMeetingClock(id), 'verdict', at(0))).toBe(14 * 60)
  })
})

describe('the step beside', () => {
  test('leaves skipped steps out, and there is none beyond the ends', () => {
    const agenda = threeHours.map((item) => ({ ...item, isSkipped: item.step === 'gates' }))
    expect(stepBeside(agenda, 'candidates', 1)).toBe('shortlist')
    expect(stepBeside(agenda, 'shortlist', -1)).toBe('candidates')
    expect(stepBeside(agenda, 'close', 1)).toBeNull()
    expect(stepBeside(agenda, 'prepare', -1)).toBeNull()
  })

  test('leads through every step that is not skipped and back again', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const walk = (from: StepId, direction: -1 | 1): readonly StepId[] => {
          const next = stepBeside(agenda, from, direction)
          return next ? [from, ...walk(next, direction)] : [from]
        }
        const there = walk('prepare', 1)
        expect(there).toEqual(['prepare', ...meetingItems(agenda).map(({ step }) => step)])
        expect(walk(there.at(-1) as StepId, -1).toReversed()).toEqual(there)
      }),
    )
  })
})
