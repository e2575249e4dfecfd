import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arithmeticSheets } from '../../renderer/documents/sheet/arithmetic-sheet.ts'
import type { Sheet } from '../../renderer/documents/sheet/sheet-cells.ts'
import { writeXlsx } from '../../renderer/documents/sheet/write-xlsx.ts'
import { rank } from '../../renderer/domain/rule/ranking.ts'
import { goodBar, redBar, strongNeeded } from '../../renderer/domain/rule/rule.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { marked, weighted } from '../support/arithmetic-workshops.ts'
import {
  computedByGnumeric,
  computedByLibreOffice,
  hasOpenpyxl,
  hasProgram,
  readByOpenpyxl,
} from '../support/computed-sheets.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { largeWorkshop } from '../support/large-workshop.ts'

const words = documentWords.en
const canReadInPython = await hasOpenpyxl()
const names = ['Ranking', 'Votes'] as const

const random = fc.sample(anyWorkshop, { seed: 11, numRuns: 60 })
const workshops: readonly Workshop[] = [
  insurerWorkshop(),
  importedInsurer(),
  weighted([5, 4, 3, 2, 1]),
  weighted([1 / 3, 1 / 7, 0.11, 0, 2]),
  weighted([0, 0, 0, 0, 0]),
  marked,
  largeWorkshop({ candidates: 60, participants: 15, rounds: 2 }),
  ...random,
]
const sheets = workshops.map((workshop) => arithmeticSheets(workshop, words))

/** Each formula with its place and what it comes to. */
function formulasOf(book: readonly Sheet[]) {
  return book.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.kind === 'formula'
          ? [{ place: [sheet, at, column] as const, value: cell.value, result: cell.result }]
          : [],
      ),
    ),
  )
}

type Table = readonly (readonly (readonly unknown[])[])[]

/** Formulas of some workbooks that come to something else in what another program shows. */
function differences(read: readonly Table[]) {
  return sheets.flatMap((book, file) =>
    formulasOf(book)
      .map(({ place: [sheet, row, column], value, result }) => ({
        file,
        value,
        result,
        shown: read[file]?.[sheet]?.[row]?.[column] ?? '',
      }))
      .filter(({ result, shown }) =>
        typeof result === 'number'
          ? shown === '' || Math.abs(Number(shown) - result) > 1e-9
          : String(shown) !== result,
      ),
  )
}

describe('the workbook of the arithmetic', () => {
  test('says of the sample what the ranking says, by formulas with the bars of the rule', () => {
    const [ranking] = sheets[0] ?? []
    const shown = ranking?.rows[2]?.map((cell) =>
      'result' in cell ? cell.result : 'value' in cell ? cell.value : '',
    )
    expect(shown).toEqual([
      ...[1, 'INS-02', 'Repair invoice checking', 5, 4, 4, 4, 4, 5, 0, 'ready', 4.2, 34.2, '', '►'],
    ])
    const formulas = formulasOf(sheets[0] ?? []).map(({ value }) => value)
    expect(formulas).toContain(`COUNTIF(D3:H3,">=${goodBar}")`)
    expect(formulas).toContain(`COUNTIF(D3:H3,"<${redBar}")`)
    expect(formulas.some((formula) => formula.includes(`I3>=${strongNeeded}`))).toBe(true)
  })

  test('keeps beside each formula what the app computes', () => {
    for (const [index, workshop] of workshops.entries()) {
      const { ranked, incomplete } = rank(workshop)
      const [ranking] = sheets[index] ?? []
      const results = ranking?.rows
        .slice(2)
        .map((row) =>
          [0, 10, 11].map((column) => row[column]).map((cell) => cell?.kind === 'formula' && cell.result),
        )
      expect(results).toEqual([
        ...ranked.map(({ place, tier, points }) => [place, words.say(`tier.${tier}`), points]),
        ...incomplete.map(() => ['', 'incomplete', '']),
      ])
    }
  })

  test('marks what is half below a line, what nobody knows and what was agreed against the votes', () => {
    const [, votes] = sheets[workshops.indexOf(marked)] ?? []
    const marks = (row: number) =>
      votes?.rows[row]?.slice(13, 18).map((cell) => (cell.kind === 'formula' ? cell.result : cell.kind))
    const byKey = new Map(
      votes?.rows.slice(1).map((row, at) => [
        row
          .slice(0, 3)
          .map((cell) => ('value' in cell ? cell.value : ''))
          .join(' '),
        marks(at + 1),
      ]),
    )
    expect(byKey.get('A Candidate A Business impact')).toEqual([
      '▼ red flag',
      '',
      '',
      '',
      '◊ against the votes',
    ])
    expect(byKey.get('A Candidate A Data availability')).toEqual([
      '▼ red flag',
      'half below 3',
      'half below 4',
      '',
      '',
    ])
    expect(byKey.get('A Candidate A Technical feasibility')).toEqual(['', '', 'half below 4', '', ''])
    expect(byKey.get('A Candidate A Team readiness')).toEqual(['', '', '', '◊ nobody knows', ''])
    expect(byKey.get('B Candidate B Business impact')).toEqual(['', '', '', '', '◊ against the votes'])
    expect(votes?.rows.flat().map((cell) => ('value' in cell ? cell.value : ''))).toContain(
      'Nobody reports on it',
    )
  })

  test(`comes to the same in LibreOffice: the insurer, other weights, a large room, ${random.length} random workshops`, async () => {
    const files = await Promise.all(sheets.map(writeXlsx))
    expect(differences(await computedByLibreOffice(files, names))).toEqual([])
    expect(formulasOf(sheets.flat()).length).toBeGreaterThan(5_000)
  })

  test.skipIf(!hasProgram('ssconvert'))('comes to the same in Gnumeric', async () => {
    const files = await Promise.all(sheets.map(writeXlsx))
    expect(differences(await computedByGnumeric(files, names))).toEqual([])
  })

  test.skipIf(!canReadInPython)('opens in openpyxl with its formulas and what they come to', async () => {
    const read = await readByOpenpyxl(await Promise.all(sheets.map(writeXlsx)))
    expect(differences(read.map(({ stored }) => stored))).toEqual([])
    const shown = sheets.flatMap((book, file) =>
      formulasOf(book).map(({ place: [sheet, row, column], value }) => [
        read[file]?.formulas[sheet]?.[row]?.[column],
        `=${value}`,
      ]),
    )
    expect(shown.filter(([one, other]) => one !== other)).toEqual([])
  })

  test('has no error for Microsoft 365, in any language', async () => {
    for (const one of Object.values(documentWords)) {
      const file = await writeXlsx(arithmeticSheets(marked, one))
      expect(await validate(file, 'xlsx', 'Microsoft365')).toEqual([])
    }
  })

  test('keeps a title that looks like a formula as a text', async () => {
    const workshop = insurerWorkshop()
    const [first, ...others] = workshop.candidates
    if (!first) throw new Error('There is a first candidate')
    const hostile = {
      ...workshop,
      candidates: [{ ...first, title: '=1+1', standing: { kind: 'inPlay' as const } }, ...others],
    }
    const file = await writeXlsx(arithmeticSheets(hostile, words))
    const [read] = await computedByLibreOffice([file], names)
    expect(read?.flat(2)).toContain('=1+1')
  })
})
