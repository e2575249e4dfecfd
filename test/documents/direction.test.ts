import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsRightToLeft, stretches } from '../../renderer/documents/word/direction.ts'

describe('the direction of text', () => {
  test('is that of its first letter', () => {
    expect(runsRightToLeft('فحص الفواتير')).toBe(true)
    expect(runsRightToLeft('40 % — בדיקה')).toBe(true)
    expect(runsRightToLeft('Process: فحص')).toBe(false)
    expect(runsRightToLeft('2026')).toBe(false)
  })

  test('changes where the letters change it, and what stands between stays with those before', () => {
    expect(stretches('SAP فحص 40 % ok')).toEqual([
      { text: 'SAP ', isRightToLeft: false },
      { text: 'فحص 40 % ', isRightToLeft: true },
      { text: 'ok', isRightToLeft: false },
    ])
  })

  test('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          stretches(text)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
