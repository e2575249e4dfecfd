import { expect, test } from 'vitest'
import { createTexts } from '../../renderer/texts/texts.ts'

test('names stand in a list as the language sorts them, and numbers in them as numbers', () => {
  const names = [
    'Zürich',
    'Workshop 10',
    'Oper',
    'Äpfel AG',
    'Zebra',
    'apex',
    'Workshop 2',
    'Éclair',
    'Apex',
    'Ödland',
  ]
  expect(names.toSorted(createTexts({}, 'en-GB').compare)).toEqual([
    'apex',
    'Apex',
    'Äpfel AG',
    'Éclair',
    'Ödland',
    'Oper',
    'Workshop 2',
    'Workshop 10',
    'Zebra',
    'Zürich',
  ])
})

test('each language has its own order', () => {
  const sorted = (locale: string) => ['Nuria', 'Ñandú', 'Nz'].toSorted(createTexts({}, locale).compare)
  expect(sorted('es')).toEqual(['Nuria', 'Nz', 'Ñandú'])
  expect(sorted('de')).toEqual(['Ñandú', 'Nuria', 'Nz'])
})
