import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { addDays } from '../../../renderer/domain/meeting/calendar.ts'
import { readDay } from '../../../renderer/domain/meeting/read-day.ts'
import { documentLanguages } from '../../../renderer/domain/workshop/document-languages.ts'
import { interfaceTexts } from '../../../renderer/texts/interface.ts'

const near = '2026-11-17' as IsoDate

describe('a day that is typed', () => {
  test.each([
    ['2026-12-11', '2026-12-11'],
    ['11.12.2026', '2026-12-11'],
    ['11.12.26', '2026-12-11'],
    ['11.12.', '2026-12-11'],
    ['11/12/2026', '2026-12-11'],
    ['12/13/2026', '2026-12-13'],
    ['11 Dec', '2026-12-11'],
    ['by 11 Dec', '2026-12-11'],
    ['Dec 11, 2026', '2026-12-11'],
    ['Fri, 11 December 2026', '2026-12-11'],
    ['11th of December', '2026-12-11'],
    ['11. Dezember 2026', '2026-12-11'],
    ['1er février', '2027-02-01'],
    ['3 août 2027', '2027-08-03'],
    ['8 de enero de 2027', '2027-01-08'],
    ['8 März', '2027-03-08'],
    ['17 Nov', '2026-11-17'],
    ['16 Nov', '2027-11-16'],
    ['29 Feb', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, near)).toBe(day)
  })

  test.each(['', 'soon', '11', 'Dec', '30.02.2026', '11 Dec Jan', '9 %', '1 2 3 4', '11 jui', 'week 3'])(
    '%s is none',
    (text) => {
      expect(readDay(text, near)).toBeNull()
    },
  )

  test('has no year of its own where nothing is near', () => {
    expect(readDay('11 Dec', null)).toBeNull()
    expect(readDay('11 Dec 2026', null)).toBe('2026-12-11')
  })

  test('is read as it is written, long and short, in every language', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays(near, count))
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(interfaceTexts.date(day), near)).toBe(day)
        expect(readDay(interfaceTexts.shortDate(day), near)).toBe(day)
        for (const language of documentLanguages) {
          const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
          expect(readDay(format.format(new Date(`${day}T00:00:00Z`)), near)).toBe(day)
        }
      }),
    )
  })
})
