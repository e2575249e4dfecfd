import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../renderer/domain/meeting/calendar.ts'
import { workshopDates } from '../../../renderer/domain/overview/workshop-dates.ts'
import type { WorkshopFacts } from '../../../renderer/domain/overview/workshop-facts.ts'
import { inOrder, workshopGroups, workshopState } from '../../../renderer/domain/overview/workshop-state.ts'
import { begun, day, factsOf, noPilot, pilotOf, today } from './facts.ts'

const autumn = { start: '2026-12-07', checkIn: '2027-01-04', end: '2027-02-01', goNoGo: '2027-02-08' }
const stateOf = (facts: WorkshopFacts) => workshopState(facts, today)

describe('the days of a workshop', () => {
  test('are its meeting until it is decided, then those of the pilot with its conditions, in order', () => {
    expect(workshopDates(factsOf('A', '2026-12-03'))).toEqual([{ kind: 'workshop', on: '2026-12-03' }])
    const pilot = pilotOf('A', '2026-11-17', { ...autumn, conditionsBy: ['2026-12-20', '2026-12-01'] })
    expect(workshopDates(pilot).map(({ kind, on }) => [kind, on])).toEqual([
      ['condition', '2026-12-01'],
      ['start', '2026-12-07'],
      ['condition', '2026-12-20'],
      ['checkIn', '2027-01-04'],
      ['end', '2027-02-01'],
      ['goNoGo', '2027-02-08'],
    ])
  })

  test('are none where nothing was written', () => {
    expect(workshopDates(pilotOf('A', '2026-11-17'))).toEqual([])
    expect(workshopDates(noPilot('A', '2026-11-17', null))).toEqual([])
    expect(workshopDates({ ...pilotOf('A', '2026-11-17'), pick: null })).toEqual([])
  })
})

describe('a workshop', () => {
  test.each([
    ['in two weeks is due', '2026-12-12', 'due'],
    ['a day later is upcoming', '2026-12-13', 'upcoming'],
    ['today is due', '2026-11-28', 'due'],
    ['of last week that was not held is still due', '2026-11-21', 'due'],
    ['of three weeks ago is past', '2026-11-07', 'past'],
  ] as const)('%s', (_what, heldOn, group) => {
    expect(stateOf(factsOf('A', heldOn))).toMatchObject({ group, phase: 'preparing' })
  })

  test('is in progress from its start until it is decided, also on another day', () => {
    const meeting = begun(false)
    expect(stateOf(factsOf('A', '2026-11-28', { meeting })).group).toBe('inProgress')
    expect(stateOf(factsOf('A', '2026-11-25', { meeting })).group).toBe('inProgress')
    expect(stateOf(factsOf('A', '2026-10-01', { meeting }))).toMatchObject({
      group: 'past',
      phase: 'undecided',
    })
  })

  test('is in progress without a clock where its day has come and it was left in a later step', () => {
    expect(stateOf(factsOf('A', '2026-11-28', { step: 'score' })).group).toBe('inProgress')
    expect(stateOf(factsOf('A', '2026-12-03', { step: 'score' })).group).toBe('due')
  })

  test('that was decided today is in progress until it is closed or the clock stands', () => {
    const decided = { ...pilotOf('A', '2026-11-28', autumn), step: 'brief' as const, meeting: begun() }
    expect(stateOf(decided).group).toBe('inProgress')
    expect(stateOf({ ...decided, step: 'close' }).group).toBe('due')
    expect(stateOf({ ...decided, meeting: begun(false) }).group).toBe('due')
    expect(workshopState(decided, addDays(today, 1)).group).toBe('due')
  })
})

describe('a pilot', () => {
  test('counts to the next of its days and shows how far it is between start and go/no-go', () => {
    expect(stateOf(pilotOf('A', '2026-11-17', autumn))).toEqual({
      group: 'due',
      phase: 'pilot',
      next: { kind: 'start', on: '2026-12-07' },
      last: null,
      unmeasured: 0,
      stretch: { from: '2026-12-07', to: '2027-02-08', passed: 0 },
    })
    const midway = workshopState(pilotOf('A', '2026-11-17', autumn), day('2027-01-05'))
    expect(midway).toMatchObject({ group: 'upcoming', next: { kind: 'end' } })
    expect(midway.stretch?.passed).toBeCloseTo(29 / 63)
  })

  test('is past after its go/no-go', () => {
    expect(workshopState(pilotOf('A', '2026-11-17', autumn), day('2027-02-09'))).toMatchObject({
      group: 'past',
      next: null,
      last: { kind: 'goNoGo' },
      stretch: { passed: 1 },
    })
  })

  test('without any day is to be dated while it is fresh, and past later', () => {
    expect(stateOf(pilotOf('A', '2026-11-20'))).toMatchObject({ group: 'due', next: null, stretch: null })
    expect(stateOf(pilotOf('A', '2026-11-01')).group).toBe('past')
  })

  test('needs attention only where a starting value is due within two weeks or overdue', () => {
    const soon = { ...autumn, measuredBy: ['2026-12-12', '2026-11-01', '2026-12-13', null] }
    expect(stateOf(pilotOf('A', '2026-11-17', soon)).unmeasured).toBe(3)
    expect(stateOf(pilotOf('A', '2026-11-17', { ...autumn, measuredBy: ['2026-12-13'] })).unmeasured).toBe(0)
    expect(workshopState(pilotOf('A', '2026-11-17', soon), day('2027-02-09')).unmeasured).toBe(0)
    expect(stateOf(pilotOf('A', '2026-11-17', { measuredBy: [null] })).unmeasured).toBe(0)
  })

  test('whose start lies behind its go/no-go has no stretch', () => {
    const backwards = { start: '2027-02-08', goNoGo: '2026-12-07' }
    expect(stateOf(pilotOf('A', '2026-11-17', backwards)).stretch).toBeNull()
  })
})

test('no pilot today runs from the decision to scoring again', () => {
  expect(stateOf(noPilot('A', '2026-09-08', '2027-01-11'))).toMatchObject({
    group: 'upcoming',
    phase: 'noPilot',
    next: { kind: 'scoreAgain' },
    stretch: { from: '2026-09-08', to: '2027-01-11' },
  })
})

describe('the order', () => {
  test('is in progress, due, upcoming and past; the nearest first, the past newest first', () => {
    const all = [
      pilotOf('gone long ago', '2025-01-01', { goNoGo: '2025-03-01' }),
      pilotOf('gone', '2026-05-01', { goNoGo: '2026-09-18' }),
      noPilot('later', '2026-09-08', '2027-01-11'),
      factsOf('soon', '2026-12-03'),
      factsOf('sooner', '2026-12-01'),
      factsOf('now', '2026-11-28', { meeting: begun() }),
    ]
    expect(inOrder(all, today).map(({ facts }) => facts.details.client)).toEqual([
      'now',
      'sooner',
      'soon',
      'later',
      'gone',
      'gone long ago',
    ])
  })

  test('holds each workshop once and never goes back a group, whatever the days are', () => {
    const anyDay = fc.integer({ min: -200, max: 200 }).map((days) => addDays(today, days))
    const anyFacts = fc.record({ heldOn: anyDay, goNoGo: anyDay, isPilot: fc.boolean() })
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 20 }), (list) => {
        const all = list.map(({ heldOn, goNoGo, isPilot }, index) =>
          isPilot ? pilotOf(String(index), heldOn, { goNoGo }) : factsOf(String(index), heldOn),
        )
        const ordered = inOrder(all, today)
        expect(ordered).toHaveLength(all.length)
        expect(new Set(ordered.map(({ facts }) => facts))).toEqual(new Set(all))
        const groups = ordered.map(({ state }) => workshopGroups.indexOf(state.group))
        expect(groups).toEqual(groups.toSorted((one, other) => one - other))
        for (const { state } of ordered) {
          if (state.next) expect(daysBetween(today, state.next.on)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
