import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../renderer/documents/sheet/write-xlsx.ts'
import type { ReadTable } from '../../renderer/formats/read-table.ts'
import { readTableFile } from '../../renderer/formats/read-table-file.ts'
import type { Workbook } from '../../renderer/formats/workbook/read-workbook.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { rowsOf, workbookOf, workbookParts } from '../support/workbook-of.ts'

const list = {
  name: 'List',
  rows: rowsOf([
    ['id', 'title'],
    ['C-1', 'Check invoices'],
  ]),
} as const

function opened(bytes: Uint8Array): Workbook {
  const file = readTableFile(bytes)
  if (file.kind !== 'workbook') throw new Error(`not a workbook: ${file.kind}`)
  return file.workbook
}

function suggested(bytes: Uint8Array): ReadTable {
  const workbook = opened(bytes)
  return workbook.read(workbook.suggested)
}

function cells(read: ReadTable): readonly (readonly string[])[] {
  if (read.kind === 'refused') throw new Error(read.problems.map(sayProblem).join())
  return [read.table.header, ...read.table.lines.map((line) => line.cells)]
}

function refusal(bytes: Uint8Array): string {
  const file = readTableFile(bytes)
  const problems = file.kind === 'workbook' ? file.workbook.read(0) : file
  if (problems.kind !== 'refused') throw new Error('it was read')
  return problems.problems.map(sayProblem).join()
}

/** A row of cells as a program writes them. */
const row = (number: number, inside: string, more = '') => `<row r="${number}"${more}>${inside}</row>`
const header = row(
  1,
  '<c t="str"><v>id</v></c><c t="str"><v>title</v></c><c t="str"><v>volume_per_month</v></c>',
)

describe('a workbook', () => {
  test('of several sheets: the first that names a title is read, the others can be chosen, hidden ones are marked', () => {
    const bytes = workbookOf({
      sheets: [
        { name: 'Read me', rows: rowsOf([['How to use this'], ['Fill it in']]) },
        { name: 'Secret', state: 'hidden', rows: list.rows },
        list,
      ],
    })
    const workbook = opened(bytes)
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Read me', false],
      ['Secret', true],
      ['List', false],
    ])
    expect(workbook.suggested).toBe(2)
    expect(suggested(bytes).problems.map(sayProblem)).toEqual([
      'the sheet “List” is used; 2 other sheets are left out',
    ])
    expect(cells(workbook.read(0))).toEqual([['How to use this'], ['Fill it in']])
  })

  test('with formulas gives the values that were stored last, and says where there is none', () => {
    const inside = '<c r="A2" t="str"><f>"C-"&amp;1</f><v>C-1</v></c><c r="B2" t="str"><v>x</v></c>'
    const read = suggested(
      workbookOf({
        sheets: [
          {
            name: 'L',
            rows:
              header +
              row(2, `${inside}<c r="C2"><f>6800/2</f><v>3400</v></c>`) +
              row(3, '<c r="B3" t="str"><v>y</v></c><c r="C3"><f>NOW()</f></c>') +
              row(4, '<c r="B4" t="str"><v>z</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
          },
        ],
      }),
    )
    expect(cells(read).slice(1)).toEqual([
      ['C-1', 'x', '3400'],
      ['', 'y', ''],
      ['', 'z', ''],
    ])
    expect(read.problems.map(sayProblem)).toEqual([
      'row 3, column C: this formula has no saved value and counts as empty; open the file in Excel, let it calculate, and save it',
      'row 4, column C: the sheet shows #DIV/0! here; it counts as empty',
    ])
  })

  test('with dates, shares and long fractions gives them as a person would type them', () => {
    const style = (index: number, value: string) => `<c s="${index}"><v>${value}</v></c>`
    const rows = [
      '<c t="str"><v>title</v></c>',
      style(1, '46093'),
      style(2, '46093.39583333334'),
      style(3, '0.125'),
      style(0, '0.30000000000000004'),
      style(0, '1.234'),
      style(0, '1E-7'),
      '<c t="d"><v>2026-03-12T00:00:00Z</v></c>',
      '<c t="b"><v>1</v></c>',
    ]
    const formats = ['dd/mm/yyyy', '[$-409]d mmm yyyy hh:mm', '0.0%;[Red]-0%']
    const whole = (since1904: boolean) =>
      cells(
        suggested(
          workbookOf({
            sheets: [{ name: 'L', rows: rows.map((inside, at) => row(at + 1, inside)).join('') }],
            formats,
            since1904,
          }),
        ),
      ).map(([cell]) => cell)
    expect(whole(false)).toEqual([
      'title',
      '2026-03-12',
      '2026-03-12 09:30',
      '12.5%',
      '0.3',
      '1.2340',
      '0.0000001',
      '2026-03-12',
      'TRUE',
    ])
    expect(whole(true)[1]).toBe('2030-03-13')
  })

  test('with merged cells gives the value to each of their rows, and says so', () => {
    const read = suggested(
      workbookOf({
        sheets: [
          {
            name: 'L',
            rows:
              row(1, '<c t="str"><v>title</v></c><c t="str"><v>process</v></c>') +
              row(2, '<c t="str"><v>a</v></c><c t="str"><v>Claims</v></c>') +
              row(3, '<c t="str"><v>b</v></c>'),
            after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
          },
        ],
      }),
    )
    expect(cells(read).slice(1)).toEqual([
      ['a', 'Claims'],
      ['b', 'Claims'],
    ])
    expect(read.problems.map(sayProblem)).toEqual([
      'row 2, column B: this cell is merged down to row 3; “Claims” is used for each of its rows',
    ])
  })

  test('with hidden rows and columns reads them, and says so', () => {
    const read = suggested(
      workbookOf({
        sheets: [
          {
            name: 'L',
            before: '<cols><col min="2" max="2" hidden="1"/></cols>',
            rows:
              row(1, '<c t="str"><v>title</v></c>') +
              row(2, '<c t="str"><v>a</v></c>', ' hidden="1"') +
              row(3, '<c t="str"><v>b</v></c>', ' hidden="1"') +
              row(9, '<c t="str"><v>c</v></c>'),
          },
        ],
      }),
    )
    expect(cells(read)).toHaveLength(4)
    expect(read.problems.map(sayProblem)).toEqual([
      '2 hidden rows are imported like the others (2–3); delete any that should stay out',
      'hidden columns are imported like the others; choose “Leave out” for any that should stay out',
    ])
  })

  test('with a title above the list takes the row that names the columns for the header', () => {
    const read = suggested(
      workbookOf({
        sheets: [
          { name: 'L', rows: rowsOf([['Long list 2026'], ['by operations'], ['id', 'title'], ['1', 'x']]) },
        ],
      }),
    )
    expect(cells(read)).toEqual([
      ['id', 'title'],
      ['1', 'x'],
    ])
    expect(read.problems.map(sayProblem)).toEqual([
      'row 3 is used as the header; the 2 rows above it are left out',
    ])
  })

  test('with shared and formatted texts gives their letters without phonetic readings', () => {
    const read = suggested(
      workbookOf({
        sheets: [{ name: 'L', rows: row(1, '<c t="s"><v>0</v></c>') + row(2, '<c t="s"><v>1</v></c>') }],
        texts: [
          '<t>title</t>',
          '<r><t>R&amp;D </t></r><r><rPr><b/></rPr><t xml:space="preserve">&#x1F600;_x000D_ok</t></r><rPh sb="0" eb="1"><t>reading</t></rPh>',
        ],
      }),
    )
    expect(cells(read)[1]).toEqual(['R&D 😀ok'])
  })

  test('with links to other files reads what is stored and opens nothing', () => {
    const more = { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') }
    const read = suggested(workbookOf({ sheets: [list], external: true, more }))
    expect(read.problems.map(sayProblem)).toEqual([
      'some cells get their values from other files; the last saved values are used, and no other file is opened',
    ])
  })
})

describe('a workbook that other programs wrote', () => {
  test('as the app writes its arithmetic, is read back with its texts and numbers', async () => {
    const sheet = {
      name: 'Ideas',
      rows: [
        [
          { kind: 'head', value: 'title' },
          { kind: 'head', value: 'volume per month' },
        ],
        [
          { kind: 'text', value: '=not a formula & "quoted" <b>' },
          { kind: 'number', value: 6800.5 },
        ],
      ],
      headRows: 1,
    } as const
    expect(cells(suggested(await writeXlsx([sheet])))).toEqual([
      ['title', 'volume per month'],
      ['=not a formula & "quoted" <b>', '6800.5'],
    ])
  })
})

describe('a workbook is refused with what to do', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const wide = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0])

  test('locked with a password', () => {
    const bytes = Uint8Array.from([...compound, ...new Array(500).fill(0), ...wide('EncryptedPackage')])
    expect(refusal(bytes)).toMatch(/^this workbook is protected by a password; .* without the password/)
  })

  test('.xls', () => {
    const bytes = Uint8Array.from([...compound, ...new Array(500).fill(0), ...wide('Workbook')])
    expect(refusal(bytes)).toMatch(/before 2007 \(\.xls\).* save it as \.xlsx or CSV$/)
  })

  test('a zip bomb by ratio', () => {
    const more = { 'xl/media/bomb.bin': new Uint8Array(20_000_000) }
    expect(refusal(workbookOf({ sheets: [list], more }))).toMatch(/more than 500 times its size/)
  })

  test('a zip bomb by total size', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7919) >> 3)
    const part = new Uint8Array(15_000_000)
    for (let at = 0; at < part.length; at += 400_000) part.set(noise, at)
    const parts = Array.from({ length: 7 }, (_, index) => [`xl/media/${index}.bin`, part])
    expect(refusal(workbookOf({ sheets: [list], more: Object.fromEntries(parts) }))).toMatch(
      /unpacks to 101 MB, and the limit is 100 MB/,
    )
  })

  test('a zip bomb by entry count', () => {
    const parts = Array.from({ length: 2_100 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array(1)])
    expect(refusal(workbookOf({ sheets: [list], more: Object.fromEntries(parts) }))).toMatch(
      /has 2,105 parts, and the limit is 2,000/,
    )
  })

  test('a part that is larger than the directory says', () => {
    const bytes = zipSync(workbookParts({ sheets: [list] }))
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(refusal(bytes)).toMatch(/damaged or incomplete/)
  })

  test('not a zip', () => {
    expect(refusal(strToU8('PK\u0003\u0004 and nothing that is an archive'))).toMatch(/damaged or incomplete/)
  })

  test('cut short', () => {
    const bytes = workbookOf({ sheets: [list] })
    for (let length = 4; length < bytes.length; length += 41) {
      expect(refusal(bytes.subarray(0, length)), `${length} bytes`).toMatch(/damaged or incomplete/)
    }
  })

  test('.xlsb, .ods and other archives', () => {
    expect(refusal(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toMatch(/another kind of workbook/)
    expect(refusal(zipSync({ 'content.xml': strToU8('x') }))).toMatch(/another kind of workbook/)
    expect(refusal(zipSync({ 'word/document.xml': strToU8('x') }))).toMatch(/contains no workbook sheet/)
  })

  test('entities that grow without limit', () => {
    const parts = workbookParts({ sheets: [list] })
    const lol = strToU8(
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    )
    expect(refusal(zipSync({ ...parts, 'xl/sharedStrings.xml': lol }))).toMatch(/damaged or incomplete/)
  })

  test('a sheet that reaches over too many cells', () => {
    const far = Array.from({ length: 300 }, (_, index) =>
      row(index + 1, `<c r="XFD${index + 1}" t="str"><v>x</v></c>`),
    )
    expect(refusal(workbookOf({ sheets: [{ name: 'L', rows: far.join('') }] }))).toMatch(
      /more than 4,000,000 cells/,
    )
  })

  test('an empty sheet', () => {
    expect(refusal(workbookOf({ sheets: [{ name: 'L', rows: '' }] }))).toBe('the file is empty')
  })
})
