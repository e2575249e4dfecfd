import { expect, test } from 'vitest'
import { readCopiedCells } from '../../renderer/formats/read-copied-cells.ts'

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'Handling time, invoices\t11\nDrills; all\t3',
    [
      ['Handling time, invoices', '11'],
      ['Drills; all', '3'],
    ],
  ],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['"""quoted"""\tb', [['"quoted"', 'b']]],
  ['17" screens\tpieces\n"open', [['17" screens', 'pieces'], ['"open']]],
  ['a\n\nb', [['a'], [''], ['b']]],
])('cells of a spreadsheet are taken as they stand: %j', (text, cells) => {
  expect(readCopiedCells(text)).toEqual(cells)
})
