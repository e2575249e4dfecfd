import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import { answerGate } from '../../renderer/domain/edits/edit-walk.ts'
import { rank } from '../../renderer/domain/rule/ranking.ts'
import { readTable } from '../../renderer/formats/read-table.ts'
import { writeCsv, writeRankingCsv } from '../../renderer/formats/write-csv.ts'
import { countingIds, votedRoom } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'

test.each([
  ['=1+1', '"\'=1+1"'],
  ['+1', '"\'+1"'],
  ['-1', '"\'-1"'],
  ['@x', '"\'@x"'],
  ['\tx', '"\'\tx"'],
  ['\rx', '"\'\rx"'],
  ['=a\nb', '"\'=a\nb"'],
  [' =a', '"\' =a"'],
  ['＝a', '"\'＝a"'],
  ['a=b', 'a=b'],
])('a cell that a spreadsheet would run as a formula is written as text: %j', (cell, written) => {
  expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`)
})

test.each([
  ['a, b', '"a, b"'],
  ['a; b', '"a; b"'],
  ['say "yes" now', '"say ""yes"" now"'],
  ['"', '""""'],
  ['two\nlines', '"two\nlines"'],
  ["l'an", '"l\'an"'],
  [' spaced', '" spaced"'],
  ['plain', 'plain'],
])('a cell that would end early is quoted, and quotes in it are doubled: %j', (cell, written) => {
  expect(writeCsv([[cell, 'next']])).toBe(`\uFEFF${written},next\r\n`)
})

test('numbers below zero stay numbers', () => {
  expect(writeCsv([[-5, null, 0.5]])).toBe('\uFEFF-5,,0.5\r\n')
})

test('no written cell begins as a formula, whatever it held', () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', 'a', '＝'),
  })
  fc.assert(
    fc.property(cell, (text) => {
      const written = writeCsv([[text]]).slice(1, -2)
      expect(written.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝]/)
    }),
    { numRuns: 500 },
  )
})

test('the ranking is one row per candidate in play, in its order, with the incomplete ones last', () => {
  const read = readTable(writeRankingCsv(rank(importedInsurer())))
  if (read.kind === 'refused') throw new Error('refused')
  const { header, lines } = read.table
  expect(header.slice(0, 7)).toEqual(['place', 'id', 'title', 'tier', 'points', 'strong', 'red_flags'])
  expect(lines).toHaveLength(24)
  expect(lines[3]?.cells.slice(0, 7)).toEqual([
    '4',
    'INS-07',
    'Injury file medical summary',
    'readyWithFlag',
    '4',
    '4',
    'team_readiness',
  ])
  expect(lines[8]?.cells.slice(0, 5)).toEqual([
    '',
    'INS-03',
    'Commercial broker submission triage',
    'incomplete',
    '',
  ])
})

test('the ranking marks what nobody knows, what was agreed against the votes, closed gates and the pick by the rule', () => {
  const voted = votedRoom(
    {
      A: ['44', '--', '44', '44', '44'],
      B: ['44', '44', '44', '44', '44'],
      C: ['44', '22', '44', '44', '44'],
    },
    2,
  )
  const id = (key: string) => candidateOf(voted, key).id
  const given = countingIds()
  const room = [
    settleCell(id('C'), 'dataAvailability', 4, 'It was read'),
    answerGate(id('C'), 'dataOwnerKnown', 'no'),
  ].reduce((workshop, edit) => edited(workshop, edit, given), voted)
  const read = readTable(writeRankingCsv(rank(room)))
  if (read.kind === 'refused') throw new Error('refused')
  const { header, lines } = read.table
  const marks = new Map(lines.map(({ cells }) => [cells[1], cells.slice(12)]))
  expect(header.slice(12)).toEqual(['unknown', 'against_votes', 'closed_gates', 'pick_by_rule'])
  expect(marks.get('B')).toEqual(['', '', '', 'yes'])
  expect(marks.get('C')).toEqual(['', 'data_availability', 'data_owner_known', ''])
  expect(marks.get('A')).toEqual(['data_availability', '', '', ''])
})
