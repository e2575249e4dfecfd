import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from '../../renderer/domain/ranking.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { arithmeticSheets } from '../../renderer/exchange/arithmetic-sheet.ts'
import { writeXlsx } from '../../renderer/exchange/write-xlsx.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { largeWorkshop } from '../support/large-workshop.ts'
import { computeSheets } from '../support/rendered-pages.ts'

const words = documentWords.en
const headRows = 2
/** Columns of verdict and total. */
const [verdictColumn, pointsColumn] = [14, 15]

const random = fc.sample(anyWorkshop, { seed: 11, numRuns: 200 })
const weighted: Workshop = (() => {
  const workshop = importedInsurer()
  const criteria = workshop.details.criteria.map((criterion, index) => ({ ...criterion, weight: 5 - index }))
  return { ...workshop, details: { ...workshop.details, criteria } }
})()
const workshops: readonly Workshop[] = [
  insurerWorkshop(),
  importedInsurer(),
  weighted,
  largeWorkshop({ candidates: 60, participants: 15, rounds: 2 }),
  ...random,
]

function expectedRows(workshop: Workshop): readonly (readonly string[])[] {
  const { ranked, incomplete } = rank(workshop)
  return [
    ...ranked.map(({ tier, points }) => [words.say(`tier.${tier}`), points.toFixed(2)]),
    ...incomplete.map(() => [words.say('tier.incomplete'), '']),
  ]
}

test('a workbook computes the same tiers and points as the app: the insurer, a large room, 200 random workshops', async () => {
  const files = await Promise.all(workshops.map((workshop) => writeXlsx(arithmeticSheets(workshop, words))))
  const sheets = await computeSheets(files)
  const computed = sheets.map((rows, index) =>
    rows
      .slice(headRows, headRows + expectedRows(workshops[index] ?? insurerWorkshop()).length)
      .map((row) => [
        row[verdictColumn],
        Number(row[pointsColumn]) ? Number(row[pointsColumn]).toFixed(2) : '',
      ]),
  )
  expect(computed).toEqual(workshops.map(expectedRows))
  expect(computed[0]?.[0]).toEqual(['ready', '4.20'])
})

test('a workbook has no error for Microsoft 365, in any language', async () => {
  for (const one of Object.values(documentWords)) {
    const file = await writeXlsx(arithmeticSheets(insurerWorkshop(), one))
    expect(await validate(file, 'xlsx', 'Microsoft365')).toEqual([])
  }
})

test('a title that looks like a formula stays a text', async () => {
  const workshop = insurerWorkshop()
  const [first, ...others] = workshop.candidates
  if (!first) throw new Error('There is a first candidate')
  const hostile = {
    ...workshop,
    candidates: [{ ...first, title: '=1+1', standing: { kind: 'inPlay' as const } }, ...others],
  }
  const [rows] = await computeSheets([await writeXlsx(arithmeticSheets(hostile, words))])
  expect(rows?.flat()).toContain('=1+1')
})
