import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasErrors } from '../../renderer/domain/workshop/problem.ts'
import { guessCandidateColumns } from '../../renderer/formats/map-columns.ts'
import type { ReadCandidates } from '../../renderer/formats/read-candidates.ts'
import { readCandidates } from '../../renderer/formats/read-candidates.ts'
import { readPasted } from '../../renderer/formats/read-pasted.ts'
import { readTable } from '../../renderer/formats/read-table.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

function read(text: string, listed: readonly string[] = []): ReadCandidates {
  const table = readTable(text)
  if (table.kind === 'refused') throw new Error('no table')
  return readCandidates(table.table, guessCandidateColumns(table.table.header), listed)
}

function said(text: string, listed: readonly string[] = []): readonly string[] {
  return read(text, listed).problems.map(sayProblem)
}

describe('the columns of a list', () => {
  test.each([
    [
      'English',
      ['Ref', 'Use case', 'Problem statement', 'Cases per month', 'Hourly rate', 'Data sources', 'Sponsor'],
    ],
    [
      'German',
      ['Nummer', 'Titel', 'Beschreibung', 'Fälle pro Monat', 'Stundensatz', 'Datenquellen', 'Auftraggeber'],
    ],
    [
      'French',
      ['Référence', 'Titre', 'Problème', 'Cas par mois', 'Coût horaire', 'Données', 'Commanditaire'],
    ],
    [
      'Spanish',
      ['Clave', 'Título', 'Descripción', 'Casos por mes', 'Coste por hora', 'Datos', 'Patrocinador'],
    ],
  ])('are known in %s', (_, header) => {
    expect(guessCandidateColumns(header)).toEqual([
      'key',
      'title',
      'problem',
      'volumePerMonth',
      'costPerHour',
      'dataSources',
      'sponsorRole',
    ])
  })

  test('are known in any order, case and spelling of spaces', () => {
    expect(guessCandidateColumns(['TITLE', 'Volume per  month', 'hourly-cost', 'Error rate (%)'])).toEqual([
      'title',
      'volumePerMonth',
      'costPerHour',
      'errorRatePercent',
    ])
  })

  test('that fit less well give way to the one that fits best', () => {
    expect(guessCandidateColumns(['name', 'title'])).toEqual([null, 'title'])
  })

  test('are named when missing, doubled, unknown or without a name', () => {
    expect(said('id,description\nC-1,x')).toEqual([
      expect.stringMatching(/^column title: it is missing; add it/),
    ])
    expect(said('title,title\na,b')).toEqual([
      'column title: it holds the same as column title; keep one of the two',
    ])
    expect(said('title,colour\na,red')).toEqual(['column colour: it is not recognised and is left out'])
    expect(said('title,,notes\na,b,c')).toEqual(['column 2 has no name and is left out'])
  })
})

describe('cards of a list', () => {
  test('keep what the row says', () => {
    const { cards, problems } = read(
      'id,title,description,process,volume_per_month,data_sources,sponsor_role\nC-7,Pay,"Two\nlines",Claims,6800,"CRM; ledger (csv, pdf)",CFO',
    )
    expect(problems).toEqual([])
    expect(cards).toMatchObject([
      {
        key: 'C-7',
        title: 'Pay',
        problem: 'Two\nlines',
        process: 'Claims',
        value: { volumePerMonth: 6800, minutesPerCase: null },
        dataSources: ['CRM', 'ledger (csv, pdf)'],
        sponsorRole: 'CFO',
      },
    ])
  })

  test('without a reference get the next free one', () => {
    expect(read('id,title\n,a\nC-1,b\n,c', ['C-3']).cards.map(({ key }) => key)).toEqual([
      'C-2',
      'C-1',
      'C-4',
    ])
  })

  test('keep cells that would run as a formula as text', () => {
    expect(read('id,title\nC-1,=SUM(A1)\nC-2,+1\nC-3,-x\nC-4,@y').cards.map(({ title }) => title)).toEqual([
      '=SUM(A1)',
      '+1',
      '-x',
      '@y',
    ])
  })

  test('that are wrong are named with row and column, and the others are still read', () => {
    const text = 'id,title,volume\nA,one,many\nB,,5\nC,three,-1\na,four,6\nE,five,7'
    expect(said(text)).toEqual([
      'row 2, column volume: “many” is not a number; write it like 6800 or 12.5, or leave it empty if nobody knows',
      'row 3, column title: a title is needed',
      'row 4, column volume: “-1” is below zero; write zero or more',
      'row 5, column id: “a” is already used in row 2; give each candidate its own reference',
    ])
    expect(read(text).cards.map(({ key }) => key)).toEqual(['E'])
  })

  test('that are on the list already replace what is there, with a warning', () => {
    expect(said('id,title\nins-02,x', ['INS-02'])).toEqual([
      'row 2, column id: “ins-02” is already on the list; this row replaces what its card says, empty cells change nothing, and its votes stay',
    ])
  })

  test('of any damaged list are right or missing, never half', () => {
    const list = 'id,title,volume\nA,one,1\nB,two,2\nC,three,3\n'
    const damage = fc.record({
      at: fc.nat(list.length - 1),
      by: fc.constantFrom('', '"', ',', ';', '\n', 'x', '9'),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce((now, { at, by }) => now.slice(0, at) + by + now.slice(at + 1), list)
        const table = readTable(text)
        if (table.kind === 'refused') return
        const { cards, problems } = readCandidates(table.table, guessCandidateColumns(table.table.header))
        for (const card of cards) expect(card.title).not.toBe('')
        if (cards.length < table.table.lines.length) expect(hasErrors(problems)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('numbers of a list', () => {
  const values = (...numbers: readonly string[]) =>
    read(`title\tvolume\n${numbers.map((number) => `x\t${number}`).join('\n')}`)

  test.each([
    [['6800'], [6800]],
    [
      ['1,234.5', '6,800'],
      [1234.5, 6800],
    ],
    [
      ['1.234,5', '6.800'],
      [1234.5, 6800],
    ],
    [
      ['2,5', '21.000'],
      [2.5, 21_000],
    ],
    [
      ['2.5', '21,000'],
      [2.5, 21_000],
    ],
    [
      ['6 800', "6'800", '1.234.567'],
      [6800, 6800, 1_234_567],
    ],
    [
      ['€ 34', '7 %', '-', ''],
      [34, 7, null, null],
    ],
    [
      ['1.5', '1,5'],
      [1.5, 1.5],
    ],
  ])('%j are read as %j', (texts, expected) => {
    const { cards, problems } = values(...texts)
    expect(cards.map(({ value }) => value.volumePerMonth)).toEqual(expected)
    expect(problems).toEqual([])
  })

  test('that nothing in the file explains are read with a warning', () => {
    expect(values('6.800').problems.map(sayProblem)).toEqual([
      'row 2, column volume: “6.800” is read as 6.8; if that is wrong, write thousands without a separator',
    ])
  })

  test('over 100 are no percentages', () => {
    expect(said('title,error_rate_pct\nx,120')).toEqual([
      'row 2, column error_rate_pct: “120” is not a percentage; write 0 to 100',
    ])
  })
})

describe('pasted candidates', () => {
  function pasted(text: string) {
    const result = readPasted(text)
    if (result.kind === 'refused') throw new Error('refused')
    return readCandidates(result.table, result.mapping)
  }

  test('are plain lines, each a title, without bullets and numbers', () => {
    expect(
      pasted('- Pay, check\n2) Sort "post"\n\n* File\n').cards.map(({ key, title }) => [key, title]),
    ).toEqual([
      ['C-1', 'Pay, check'],
      ['C-2', 'Sort "post"'],
      ['C-3', 'File'],
    ])
  })

  test('are cells with a header', () => {
    expect(pasted('ID\tTitle\tVolume\nX-1\tPay\t12\n').cards).toMatchObject([
      { key: 'X-1', title: 'Pay', value: { volumePerMonth: 12 } },
    ])
  })

  test('are cells without a header, references in front', () => {
    expect(pasted('INS-01\tPay\tSlow\nINS-02\tSort\tDull\n').cards).toMatchObject([
      { key: 'INS-01', title: 'Pay', problem: 'Slow' },
      { key: 'INS-02', title: 'Sort', problem: 'Dull' },
    ])
  })

  test('keep quotation marks that a spreadsheet copied as they stand', () => {
    expect(pasted('Title\tNotes\n"Quick" pay\tx\n5" tube\ty').cards.map(({ title }) => title)).toEqual([
      '"Quick" pay',
      '5" tube',
    ])
  })

  test('are 5,000 lines', () => {
    expect(pasted('Pay\n'.repeat(5_000)).cards).toHaveLength(5_000)
  })
})
