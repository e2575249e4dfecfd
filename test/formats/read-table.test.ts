import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../renderer/formats/read-table.ts'
import { readTable } from '../../renderer/formats/read-table.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

function tableOf(text: string): Table {
  const read = readTable(text)
  if (read.kind === 'refused') throw new Error(read.problems.map(sayProblem).join())
  expect(read.problems).toEqual([])
  return read.table
}

function said(text: string): readonly string[] {
  return readTable(text).problems.map(sayProblem)
}

describe('a table is read', () => {
  test.each([
    ['commas', 'id,title\nC-1,Pay; check\n'],
    ['semicolons', 'id;title\r\nC-1;Pay, check\r\n'],
    ['tabs', 'id\ttitle\nC-1\tPay, check\n'],
    ['a line that names the separator', 'sep=;\nid;title\nC-1;Pay, check'],
  ])('with %s', (_, text) => {
    const table = tableOf(text)
    expect(table.header).toEqual(['id', 'title'])
    expect(table.lines[0]?.cells[1]).toMatch(/^Pay. check$/)
  })

  test('with quoted cells, line breaks and doubled quotation marks in them', () => {
    const table = tableOf('id,title\r\nC-1,"Say ""yes"",\r\nthen pay"\rC-2,x')
    expect(table.lines).toEqual([
      { row: 2, cells: ['C-1', 'Say "yes",\nthen pay'] },
      { row: 3, cells: ['C-2', 'x'] },
    ])
  })

  test('with the row numbers a spreadsheet shows, empty rows counted', () => {
    expect(tableOf('id,title\n\n,,\nC-1,x\n').lines).toEqual([{ row: 4, cells: ['C-1', 'x'] }])
  })

  test('of one column whose cells hold commas', () => {
    expect(tableOf('title\nPay, check, file\n').lines).toEqual([{ row: 2, cells: ['Pay, check, file'] }])
  })

  test('without control characters, noncharacters and lone surrogates', () => {
    expect(tableOf('id,title\nC-1,a\u0000b\u0007c\uFFFEd\uD800\n').lines[0]?.cells[1]).toBe('abcd\uFFFD')
  })

  test('of 100,000 rows', () => {
    expect(tableOf(`id,title\n${'C-1,"x"\n'.repeat(100_000)}`).lines).toHaveLength(100_000)
  })
})

describe('what is wrong with a table is said with its row', () => {
  test.each([
    ['nothing', '', 'the file is empty'],
    ['only empty rows', '\n ,\n\n', 'the file is empty'],
    ['only a header', 'id,title\n', 'there is a header but no rows below it'],
    [
      'a quotation mark that is never closed',
      'id,title\nC-1,x\nC-2,"never closed\nC-3,y\n',
      'row 3: a quotation mark is opened but never closed; add the missing " or remove the one that opens',
    ],
    [
      'text after a closing quotation mark',
      'id,title\nC-1,"yes" no\n',
      'row 2: there is text after a closing quotation mark; to write a " inside a cell, double it',
    ],
    [
      'more cells than columns',
      'id,title\nC-1,Pay, check\n',
      'row 2: there are 3 cells under 2 columns; put quotation marks around a cell that contains a separator',
    ],
    [
      'fewer cells than columns',
      'id,title,notes\nC-1,x\n',
      'row 2: there are 2 cells under 3 columns; the missing ones count as empty',
    ],
  ])('%s', (_, text, message) => {
    expect(said(text)).toContain(message)
  })

  test('a cell of 10 MB', () => {
    expect(said(`id,title\nC-1,${'x'.repeat(10_000_000)}\n`)).toEqual([
      'row 2, column title: the cell has 10,000,000 characters, and the limit is 100,000',
    ])
  })

  test('and no text makes the reading throw', () => {
    const piece = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '=', '\uFEFF', '\0', '"",""', 'sep=;')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const read = readTable(pieces.join(''))
        expect(read.problems.map(sayProblem).every((sentence) => sentence !== '')).toBe(true)
        if (read.kind === 'refused') expect(read.problems).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
