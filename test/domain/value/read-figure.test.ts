import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../renderer/domain/value/figure-units.ts'
import { readFigure, readRange } from '../../../renderer/domain/value/read-figure.ts'
import type { DecimalPoint } from '../../../renderer/domain/value/read-number.ts'
import { readNumber } from '../../../renderer/domain/value/read-number.ts'
import { createTexts } from '../../../renderer/texts/texts.ts'

const read = (text: string, quantity: Quantity = 'any', point: DecimalPoint = '.') =>
  readFigure(text, { point, quantity })

describe('a number as people write it', () => {
  test.each([
    ['6800', 6800],
    ['6 800', 6800],
    ['6\u202F800', 6800],
    ["6'800", 6800],
    ['6’800,25', 6800.25],
    ['6´800', 6800],
    ['6`800', 6800],
    ['6‘800', 6800],
    ['\u202a6,800.5\u202c', 6800.5],
    ['6\u200b800', 6800],
    ['1 250,5', 1250.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['2.', 2],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1.2345', 1.2345],
    ['1,2345', 1.2345],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['-3', -3],
    ['\u22123', -3],
    ['１２．５', 12.5],
    ['', null],
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value })
    expect(readNumber(text, ',')).toEqual({ kind: 'number', value })
  })

  test.each([
    ['6,800', 6800, 6.8],
    ['6.800', 6.8, 6800],
    ['999,999', 999_999, 999.999],
  ])('%j is %j where decimals follow a point, %j where they follow a comma', (text, value, other) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, other })
    expect(readNumber(text, ',')).toEqual({ kind: 'number', value: other, other: value })
  })

  test.each(['many', '12x', '1.2.3,4,5', '1,23,456', '1234,567.5', '12 34', '4 4 5', '--1', '.', ',500.5'])(
    '%j is none',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'unreadable' })
    },
  )
})

describe('a figure with what people write around it', () => {
  test.each<[string, number, Quantity?]>([
    ["EUR 12'000", 12_000],
    ['12 000 €', 12_000],
    ['\u200e12´000\u200f €', 12_000],
    ["12'000.–", 12_000],
    ['CHF 12.-', 12],
    ['Fr. 12', 12],
    ['~500', 500],
    ['~.5', 0.5],
    ['ca. 500', 500],
    ['approx 500', 500],
    ['9 %', 9],
    ['9 Prozent', 9],
    ['10k', 10_000],
    ['4.02k', 4020],
    ['10 K€', 10_000],
    ['TEUR 12,5', 12_500],
    ['2.3M', 2_300_000],
    ['2,5 Mio. €', 2_500_000],
    ['€1.2m', 1_200_000],
    ['25 min', 25],
    ['25 Min.', 25, 'minutes'],
    ['25m', 25, 'minutes'],
    ['2 h', 120, 'minutes'],
    ['1,5 Std.', 90, 'minutes'],
    ['90 s', 1.5, 'minutes'],
    ['1 h 30', 90, 'minutes'],
    ['1h30min', 90, 'minutes'],
    ['１２％', 12, 'percent'],
  ])('%j is %j', (text, value, quantity) => {
    expect(read(text, quantity)).toEqual({ kind: 'number', value })
  })

  test('can be two things, which is told', () => {
    expect(read('EUR 6.800')).toEqual({ kind: 'number', value: 6.8, other: 6800 })
    expect(read('EUR 6.800', 'money', ',')).toEqual({ kind: 'number', value: 6800, other: 6.8 })
    expect(read('1.250k')).toEqual({ kind: 'number', value: 1250, other: 1_250_000 })
    expect(read('1:30', 'minutes')).toEqual({ kind: 'number', value: 90, other: 1.5 })
  })

  test.each(['', ' ', '\u200b', '?', '-', '–', 'n/a', 'N/A', 'tbd', 'k. A.'])('%j is not known', (text) => {
    expect(read(text)).toEqual({ kind: 'number', value: null })
  })

  test.each<[string, Quantity?]>([
    ['5 weeks'],
    ['12 k€/h'],
    ['10 kk'],
    ['5 EUR USD'],
    ['25m'],
    ['1e3'],
    ['€'],
    ['k'],
    ['6-7'],
    ['1:75', 'minutes'],
  ])('%j is none where %s is counted', (text, quantity) => {
    expect(read(text, quantity)).toEqual({ kind: 'unreadable' })
  })
})

test.each<[string, number, Quantity]>([
  ['25 min', 25, 'money'],
  ['9 %', 9, 'money'],
  ['EUR 9', 9, 'percent'],
  ['9 %', 9, 'minutes'],
  ['EUR 12k', 12_000, 'count'],
  ['2 h', 2, 'count'],
])('%j is %j, and it is told that the unit is none of %s', (text, value, quantity) => {
  expect(read(text, quantity)).toEqual({ kind: 'number', value, isOtherUnit: true })
})

test('a text of any length is no figure, at once', () => {
  for (const text of [
    '€'.repeat(200_000),
    '1 '.repeat(200_000),
    `${'k'.repeat(99)}1`,
    `1${' '.repeat(200_000)}x`,
  ]) {
    expect(read(text)).toEqual({ kind: 'unreadable' })
  }
})

describe('a range', () => {
  const range = (text: string, quantity: Quantity = 'any', point: DecimalPoint = '.') =>
    readRange(text, { point, quantity })

  test.each<[string, { low: number; high: number } | null, Quantity?]>([
    ['3000 – 9000', { low: 3000, high: 9000 }],
    ['3000 – 9,000.5', { low: 3000, high: 9000.5 }],
    ['3000\u20119000', { low: 3000, high: 9000 }],
    ['2,5 to 4', { low: 2.5, high: 4 }],
    ['10..20', { low: 10, high: 20 }],
    ['3-9k', { low: 3000, high: 9000 }],
    ['EUR 3k - 9k', { low: 3000, high: 9000 }],
    ['2-3 h', { low: 120, high: 180 }, 'minutes'],
    ['10 bis 20', { low: 10, high: 20 }],
    [' ', null],
  ])('written as %s is read', (text, expected, quantity) => {
    expect(range(text, quantity)).toEqual({ kind: 'range', range: expected })
  })

  test('has its decimals where the person has them', () => {
    expect(range('1,500 – 2,500', 'any', ',')).toMatchObject({ range: { low: 1.5, high: 2.5 } })
  })

  test('is marked where one of its figures could be two, and where a unit was left out', () => {
    expect(range('1.500 – 20000')).toEqual({
      kind: 'range',
      range: { low: 1.5, high: 20_000 },
      other: { low: 1500, high: 20_000 },
    })
    expect(range('10-20 min', 'count')).toEqual({
      kind: 'range',
      range: { low: 10, high: 20 },
      isOtherUnit: true,
    })
  })

  test.each(['9000', '9 - 3', 'some - more', '1 - 2 - 3', '-5 - 3'])('is not read from %s', (text) => {
    expect(range(text).kind).toBe('unreadable')
  })
})

describe.each(['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'de-CH'])('what the app itself writes in %s', (locale) => {
  const texts = createTexts({}, locale)
  const value = fc.integer({ min: 1, max: 99_999_999_999 }).map((cents) => cents / 100)

  /** What a number that is typed with a point is; null where nothing is left. */
  const plain = (digits: string) => (digits === '' ? null : Number(digits))

  test('is read as what was written, grouped or plain', () => {
    fc.assert(
      fc.property(value, (one) => {
        const rule = { point: texts.point, quantity: 'any' } as const
        expect(readFigure(texts.number(one, 6), rule)).toMatchObject({ kind: 'number', value: one })
        expect(readFigure(texts.plainNumber(one), rule)).toMatchObject({ kind: 'number', value: one })
        expect(texts.plainNumber(one)).toBe(String(one).replace('.', texts.point))
      }),
      { numRuns: 2000 },
    )
  })

  test('is, after a key, what the same key does to the plain digits', () => {
    const key = fc.oneof(
      fc.record({ kind: fc.constant('delete' as const) }),
      fc.record({ kind: fc.constant('insert' as const), digit: fc.integer({ min: 0, max: 9 }) }),
    )
    fc.assert(
      fc.property(
        value,
        fc.array(fc.record({ key, at: fc.nat() }), { minLength: 1, maxLength: 4 }),
        (one, keys) => {
          let shown = texts.plainNumber(one)
          let digits = String(one)
          for (const { key: pressed, at } of keys) {
            const place =
              pressed.kind === 'insert' ? at % (digits.length + 1) : at % Math.max(1, digits.length)
            const edited = (text: string) =>
              pressed.kind === 'insert'
                ? `${text.slice(0, place)}${pressed.digit}${text.slice(place)}`
                : `${text.slice(0, place)}${text.slice(place + 1)}`
            shown = edited(shown)
            digits = edited(digits)
            if (digits === '.') return
            expect(readFigure(shown, { point: texts.point, quantity: 'any' })).toMatchObject({
              kind: 'number',
              value: plain(digits),
            })
          }
        },
      ),
      { numRuns: 5000 },
    )
  })
})
