// biome-ignore-all lint/suspicious/noTemplateCurlyInString: What stands in the source is quoted.
import { mutantsOf } from '../mutant.ts'

const figures = ['test/domain/value/read-figure.test.ts']
const typed = ['test/domain/votes/typed-votes.test.ts']
const dotVote = ['test/domain/votes/dot-vote.test.ts']

/** Numbers and figures as people write them. */
export const numbers = [
  ...mutantsOf('renderer/domain/value/read-number.ts', figures, [
    [
      'the mark of the person is taken for thousands',
      'mark === point ? [decimal, thousands] : [thousands, decimal]',
      'mark !== point ? [decimal, thousands] : [thousands, decimal]',
    ],
    ['four digits behind a mark are thousands', 'after.length !== 3', 'after.length < 3'],
    ['zero has thousands', '/^[1-9]\\d{0,2}$/', '/^\\d{1,3}$/'],
    ['a group may have any length', '/^\\d{1,3}$/.test(first)', '/^\\d+$/.test(first)'],
    ['the minus of typesetters is none', "\n    .replace(/\\u2212/g, '-')", ''],
  ]),
  ...mutantsOf('renderer/domain/value/read-figure.ts', figures, [
    ['the dust of fractions is kept', 'Number(`${digits}e${power}`)', 'value * 10 ** power'],
    ['1:30 is minutes and seconds', 'value: whole * 60 + part, other', 'value: whole + part / 60, other'],
    ['a range may fall', 'high.value === null || low.value > high.value', 'high.value === null'],
    ['the unit behind a range is that of the second alone', '`${from}${unit}`', 'from'],
    ['another unit is not told', '...(isOther ? { isOtherUnit: true } : {}),', ''],
  ]),
]

/** Votes as they are typed, and the characters they are typed with. */
export const typedVotes = [
  ...mutantsOf('renderer/domain/votes/typed-votes.ts', typed, [
    ['the next vote goes to the first without one', 'owners.indexOf(last.owner) + 1', '0'],
    ['one vote too many is recorded', 'if (leftOver > 0)', 'if (leftOver > 1)'],
    ['one who does not vote again stops the round', 'typed.every(({ vote })', 'typed.some(({ vote })'],
    ['a draft loses a letter of its owners', 'owner: one.slice(2)', 'owner: one.slice(3)'],
    [
      'a full stop is no vote',
      "character === asBefore ? 'asBefore' : parseVote(character)",
      'parseVote(character)',
    ],
  ]),
  ...mutantsOf('renderer/domain/votes/votes.ts', typed, [
    ['a capital X is no vote', "text.toLowerCase() === 'x'", "text === 'x'"],
    ['a dash is not my field', "if (text === '-') return 'abstain'", "if (text === '-') return 'out'"],
  ]),
]

/** Dot cards, their count and the cut. */
export const dots = mutantsOf('renderer/domain/votes/dot-vote.ts', dotVote, [
  ['a reference comes before the number on the list', 'if (byNumber.length > 0) return byNumber\n', ''],
  ['the first of two references is taken', 'if (found.length > 1)', 'if (found.length > 2)'],
  ['one dot too many is taken', 'read.length > dotsEach', 'read.length > dotsEach + 1'],
  [
    'a parked candidate can be corrected nowhere',
    "one.kind === 'parked' && recorded",
    "one.kind === 'practice' && recorded",
  ],
  [
    'dots of a merged candidate are lost',
    'candidate ? [goesOn(workshop, candidate).id] : []',
    'candidate ? [candidate.id] : []',
  ],
  [
    'equals share no place',
    'place: 1 + counted.filter(({ dots }) => dots > one.dots).length',
    'place: 1 + counted.indexOf(one)',
  ],
  [
    'a cut may part equals',
    '!last || !next || last.dots !== next.dots',
    '!last || !next || last.dots !== next.dots + 1',
  ],
  ['ten is too far from eight', 'const aboutWidth = 2', 'const aboutWidth = 0'],
])

/** Whole per cents of a whole. */
export const percents = mutantsOf(
  'renderer/domain/votes/whole-percents.ts',
  ['test/domain/votes/whole-percents.test.ts'],
  [
    [
      'the dust of fractions goes before the order',
      'Math.abs(lost(other) - lost(one)) > dust',
      'lost(other) !== lost(one)',
    ],
    [
      'what is missing goes to the first',
      '? lost(other) - lost(one) : one - other',
      '? one - other : one - other',
    ],
    ['what is missing is not given', '.slice(0, missing)', '.slice(0, 0)'],
    ['shares that are no whole are filled up', 'Math.abs(sum - 1) > dust', 'Math.abs(sum - 1) > 1'],
  ],
)
