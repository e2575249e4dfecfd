import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradePassphrase } from '../../../renderer/domain/workshop/passphrase.ts'

const grades = ['tooShort', 'weak', 'fair', 'good']

describe('the grade of a passphrase', () => {
  test.each([
    ['', 'tooShort'],
    ['Tr0ub4dor&3', 'tooShort'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012', 'weak'],
    ['abcdefghijklmnopqrstuvwx', 'weak'],
    ['northgatepilot', 'fair'],
    ['four horses under one roof', 'good'],
    ['kZ7#qPw2!mXv9$Lt', 'good'],
  ])('of “%s” is %s', (passphrase, grade) => {
    expect(gradePassphrase(passphrase)).toBe(grade)
  })

  test('never falls when something is added that does not go on with a row', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('x7', 'Q!', '日本'), (passphrase, more) => {
        const [before, after] = [passphrase, `${passphrase}~${more}`].map((one) =>
          grades.indexOf(gradePassphrase(one)),
        )
        expect(after).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })
})
