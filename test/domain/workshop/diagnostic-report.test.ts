import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '../../../renderer/domain/meeting/calendar.ts'
import { diagnosticReport } from '../../../renderer/domain/workshop/diagnostic-report.ts'

const place = {
  screen: 'brief',
  host: 'electron',
  version: '1.2.3',
  platform: 'win32',
  at: '2026-11-21T10:00:00.000Z' as Instant,
}
const components =
  '\n    at BriefForm (app://pilotage/assets/index-A1.js:12:3)\n    at main\n    at Guard (app://x/index.js:1:1)'

test('a report names the error, the code it came from and the components that were drawn', () => {
  const error = new TypeError('no title')
  error.stack =
    'TypeError: no title\n    at planHead (app://pilotage/assets/index-A1.js:40:7)\n    at async app://pilotage/assets/index-A1.js:9:1'
  expect(diagnosticReport({ ...place, error, components })).toEqual({
    ...place,
    error: 'TypeError',
    stack: ['planHead index-A1.js:40', '(anonymous) index-A1.js:9'],
    components: ['BriefForm', 'Guard'],
  })
})

test('a report holds nothing of what an error quotes, however the quote looks', () => {
  const secret = 'Northgate'
  const quote = fc.constantFrom(
    secret,
    `${secret}\n    at ${secret} (${secret}.js:1:1)`,
    `x\n at ${secret} (a.js:1:1)\n`,
    `    at ${secret} (b.ts:2:2)`,
  )
  fc.assert(
    fc.property(quote, fc.boolean(), (text, isThrown) => {
      const error = isThrown ? new Error(text) : text
      expect(JSON.stringify(diagnosticReport({ ...place, error, components }))).not.toContain(secret)
    }),
  )
})
