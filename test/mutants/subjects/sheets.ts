// biome-ignore-all lint/suspicious/noTemplateCurlyInString: What stands in the source is quoted.
import { mutantsOf } from '../mutant.ts'

const arithmetic = ['test/documents/arithmetic-sheet.test.ts']

/** The live formulas of the workbook. */
export const formulas = [
  ...mutantsOf('renderer/documents/sheet/arithmetic-sheet.ts', arithmetic, [
    [
      'the two sheets list in another order',
      '[...ranking.ranked, ...ranking.incomplete]',
      '[...ranking.incomplete, ...ranking.ranked]',
    ],
  ]),
  ...mutantsOf('renderer/documents/sheet/ranking-sheet.ts', arithmetic, [
    ['four strong cells are too few', '${row}>=${strongNeeded}', '${row}>${strongNeeded}'],
    ['3 is a red flag', '"<${redBar}")', '"<=${redBar}")'],
    [
      'a near miss may have a red flag',
      'AND(${strong}${row}=${strongNeeded - 1},${flags}${row}=0)',
      '${strong}${row}=${strongNeeded - 1}',
    ],
    ['points are tenths', '${exactness},2)', '${exactness},1)'],
    ['weights are not divided by their sum', '/SUM(${weights}))`', ')`'],
    ['points go before tiers', 'const tierStep = 10', 'const tierStep = 0'],
    ['a stopped candidate keeps others from the pick', '(${column(stops)}="")*', ''],
  ]),
  ...mutantsOf('renderer/documents/sheet/votes-sheet.ts', arithmetic, [
    ['the upper median', '${row})>=${all}`', '${row})>${all}`'],
    [
      'the agreed score does not count',
      'IF(ISNUMBER(${agreed}${row}),${agreed}${row},${suggested}${row})',
      '${suggested}${row}',
    ],
    ['half below 3 is against the votes', 'AND(2*${belowBar(redBar)}<>${all},${otherSide})', '${otherSide}'],
    ['as many abstentions as votes are unknown', '${abstained}${row}>${all}`', '${abstained}${row}>=${all}`'],
  ]),
]

/** What a spreadsheet would run in a CSV file. */
export const csv = mutantsOf(
  'renderer/formats/write-csv.ts',
  ['test/formats/write-csv.test.ts'],
  [
    ['full-width signs run', '=+\\-@＝＋－＠', '=+\\-@'],
    ['an @ runs', '[=+\\-@＝', '[=+\\-＝'],
    ['a formula behind spaces runs', '/^\\s*[=', '/^[='],
    ['a formula behind a tab runs', '|^[\\t\\r\\n]/', '/'],
    ['quotes end a cell', `replaceAll('"', '""')`, `replaceAll('"', '"')`],
    ['a comma ends a cell', `/["',;`, `/["';`],
  ],
)
