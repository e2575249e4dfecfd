import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { addDays, daysBetween, parseDate } from '../../../renderer/domain/meeting/calendar.ts'
import {
  pilotDates,
  pilotLength,
  timelinePresetIds,
  totalWeeks,
} from '../../../renderer/domain/meeting/timeline.ts'
import { yearlyValue } from '../../../renderer/domain/value/value.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import { fileName } from '../../../renderer/domain/workshop/file-name.ts'
import { missingRoles } from '../../../renderer/domain/workshop/participant.ts'

const date = (text: string) => text as IsoDate

describe('a file name', () => {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

  test('joins client, candidate and date', () => {
    expect(fileName(['Northgate', 'INS-02 Checking', '2026-11-17'], 'docx')).toBe(
      'Northgate - INS-02 Checking - 2026-11-17.docx',
    )
  })

  test.each([
    [['A/B: "C"?', 'x'], 'A B C - x.docx'],
    [['..', ' . '], '_.docx'],
    [['CON'], '_CON.docx'],
    [['CON .v2'], '_CON .v2.docx'],
    [['', 'only', ''], 'only.docx'],
    [['a\u202Egnp.exe'], 'a gnp.exe.docx'],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, 'docx')).toBe(name)
  })

  test('is safe on Windows, macOS and Linux whatever a client is called', () => {
    const part = fc.string({ unit: 'binary', maxLength: 300, size: 'max' })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'docx')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]+\.docx$/u)
        expect(name).not.toMatch(reserved)
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
        expect(name.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('sizing a candidate', () => {
  const known = {
    ...unknownValue,
    volumePerMonth: 4200,
    minutesPerCase: 11,
    costPerHour: 36,
    errorRatePercent: 9,
    savableSharePercent: 45,
  }

  test('gives hours, money and errors a year', () => {
    const value = yearlyValue(known)
    expect(value.hours).toBeCloseTo(9240)
    expect(value.effortCost).toBeCloseTo(332_640)
    expect(value.casesInError).toBeCloseTo(4536)
    expect(value.savedHours).toBeCloseTo(4158)
    expect(value.savedCost).toBeCloseTo(149_688)
  })

  test('leaves unknown what rests on something unknown, which is not zero', () => {
    expect(yearlyValue({ ...known, costPerHour: null })).toMatchObject({
      effortCost: null,
      savedCost: null,
      errorCost: null,
    })
    expect(yearlyValue({ ...known, volumePerMonth: 0 }).hours).toBe(0)
  })

  test('at ten times the volume is ten times as much', () => {
    expect(yearlyValue(known, 10).casesInError).toBeCloseTo(45_360)
  })
})

describe('the calendar', () => {
  test('knows its days', () => {
    expect(parseDate('2028-02-29')).toBe('2028-02-29')
    for (const text of ['2026-02-29', '2026-13-01', '17.11.2026', '', '2026-1-1'])
      expect(parseDate(text)).toBeNull()
  })

  test('counts days across months and the change of the clocks', () => {
    expect(addDays(date('2026-12-07'), 56)).toBe('2027-02-01')
    expect(daysBetween(date('2026-03-28'), date('2026-03-30'))).toBe(2)
  })
})

describe('the length of a pilot', () => {
  test.each([
    ['2026-01-05', '2026-01-25', { kind: 'tooShort', weeks: 2.9 }],
    ['2026-01-05', '2026-02-02', { kind: 'usual', weeks: 4 }],
    ['2026-01-05', '2026-03-02', { kind: 'usual', weeks: 8 }],
    ['2026-01-05', '2026-03-03', { kind: 'long', weeks: 8.1 }],
    ['2026-01-05', '2026-03-30', { kind: 'long', weeks: 12 }],
    ['2026-01-05', '2026-03-31', { kind: 'tooLong', weeks: 12.1 }],
    ['2026-01-05', '2026-01-05', { kind: 'backwards' }],
  ])('from %s to %s is judged against the four to eight weeks', (start, end, length) => {
    expect(pilotLength(date(start), date(end))).toEqual(length)
  })

  test('offers dates in order: check-in half-way, evaluation and go/no-go after the end', () => {
    for (const weeks of [4, 5, 6, 8]) {
      const { start, checkIn, end, evaluation, goNoGo } = pilotDates(date('2026-12-07'), weeks)
      const days = [start, checkIn, end, evaluation, goNoGo]
      expect(days.toSorted()).toEqual(days)
      expect(pilotLength(start, end)).toEqual({ kind: 'usual', weeks })
    }
  })

  test('is part of a way to production that is computed from its phases', () => {
    expect(timelinePresetIds.map((id) => [id, totalWeeks(id)])).toEqual([
      ['standard', { least: 14, most: 23 }],
      ['pilotHeavy', { least: 16, most: 16 }],
      ['regulated', { least: 24, most: 24 }],
    ])
  })
})

describe('the seats', () => {
  test('miss a needed role when nobody present has it', () => {
    const seat = (role: 'decider' | 'operations' | 'compliance', present: boolean) =>
      ({ id: role, workshopId: 'w', seat: 1, name: role, role, present }) as never
    expect(missingRoles([seat('decider', true), seat('operations', false)])).toEqual([
      'operations',
      'compliance',
    ])
    expect(missingRoles([seat('decider', true), seat('operations', true), seat('compliance', true)])).toEqual(
      [],
    )
  })
})
