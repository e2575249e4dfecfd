import { mutantsOf } from '../mutant.ts'

const ranking = ['test/domain/rule/ranking.test.ts']

/** The rule and its tiers. */
export const rule = mutantsOf(
  'renderer/domain/rule/rule.ts',
  ['test/domain/rule/rule.test.ts'],
  [
    ['2 is no red flag', 'redBar = 3', 'redBar = 2'],
    ['3 is a red flag', 'value < redBar', 'value <= redBar'],
    ['4 is not strong', 'value >= goodBar', 'value > goodBar'],
    ['three strong cells are enough', 'strongNeeded = 4', 'strongNeeded = 3'],
    ['one red flag leaves it ready', "redFlags === 0 ? 'ready'", "redFlags <= 1 ? 'ready'"],
    ['a near miss may have a red flag', "&& redFlags === 0 ? 'nearMiss'", "? 'nearMiss'"],
    ['two strong cells are a near miss', 'strong === strongNeeded - 1', 'strong >= strongNeeded - 2'],
    [
      'one missing cell is overlooked',
      "missing.length > 0 ? 'incomplete'",
      "missing.length > 1 ? 'incomplete'",
    ],
    ['a missing cell cannot become strong', 'values[id] ?? 5', 'values[id] ?? 3'],
  ],
)

/** The group's grade: the lower median. */
export const grade = [
  ...mutantsOf(
    'renderer/domain/votes/grade.ts',
    ['test/domain/votes/grade.test.ts'],
    [
      ['the upper median', '2 * cumulative >= total', '2 * cumulative > total'],
      ['no votes are a 1', 'if (total === 0) return null', 'if (total === 0) return 1'],
      [
        'one vote of each score is counted',
        'counts[vote - 1] = (counts[vote - 1] ?? 0) + 1',
        'counts[vote - 1] = 1',
      ],
    ],
  ),
  ...mutantsOf('renderer/domain/votes/grade.ts', ranking, [
    ['votes at a bar are below it', 'counts.slice(0, score - 1)', 'counts.slice(0, score)'],
  ]),
]

/** One cell: suggestion, agreed score, rounds. */
export const cell = mutantsOf('renderer/domain/votes/cell.ts', ranking, [
  [
    'a score agreed on the side of the votes is not fixed',
    'const isFixed = suggestion !== score',
    'const isFixed = isAgainstVotes(count, score)',
  ],
  [
    'a score agreed on the side of the votes is against them',
    'const isAgainst = isAgainstVotes(count, score)',
    'const isAgainst = suggestion !== null && isFixed',
  ],
  ['the good line has no other side', ' || one >= goodBar !== other >= goodBar', ''],
  ['the red line has no other side', 'one < redBar !== other < redBar || ', ''],
  [
    'a tie at the red line suggests a score',
    'isTieAtRed(count) ? null : grade(count.tally)',
    'grade(count.tally)',
  ],
  ['the votes before a round are those of the round', 'one.round < round', 'one.round <= round'],
  ['the first entry of a person counts', '...rounds.map(', '...rounds.toReversed().map('],
  ['out is counted as unknown', "vote === 'abstain').length", "typeof vote === 'string').length"],
  ['a round on other criteria is the latest', '.length > 0)\n    .reduce', '.length >= 0)\n    .reduce'],
  [
    'the tie at 4 is sought at 3',
    'votesBelow(counts, goodBar) === votes',
    'votesBelow(counts, redBar) === votes',
  ],
  [
    'rounds stay in the order in which they are stored',
    '\n    .sort((one, other) => one.round - other.round)',
    '',
  ],
])

/** What is remarkable about a cell. */
export const flags = mutantsOf('renderer/domain/votes/flags.ts', ranking, [
  [
    'as many abstentions as votes are unknown',
    'count.abstentions > count.votes',
    'count.abstentions >= count.votes',
  ],
  ['a third of the room is rounded down', 'Math.ceil(seats / 3)', 'Math.floor(seats / 3)'],
  ['a minority needs a third', '4 * below >= votes', '3 * below >= votes'],
  ['one of three is not alone', 'votes >= 3', 'votes >= 4'],
  ['an agreed red score has a lone vote too', 'lone: !red && below', 'lone: below'],
  ['an agreed score is thin', 'thin: isOpen && isThin', 'thin: isThin'],
  ['an agreed score is tied', 'tieAtRed: isOpen && isTieAtRed', 'tieAtRed: isTieAtRed'],
])

/** Points, places and their ties. */
export const rankingMutants = [
  ...mutantsOf('renderer/domain/rule/ranking.ts', ranking, [
    [
      'a tie is 0.02 wide',
      '|| other.points - one.points',
      '|| (Math.abs(other.points - one.points) < 0.02 ? 0 : other.points - one.points)',
    ],
    ['points go before tiers', 'completeTiers.indexOf(one.tier) - completeTiers.indexOf(other.tier) || ', ''],
    ['points are cut off', 'Math.round(sum', 'Math.floor(sum'],
    ['points are tenths', 'const hundredths = 100', 'const hundredths = 10'],
    ['the dust of fractions parts equals', 'const exactness = 1e-6', 'const exactness = 0'],
    ['no place is skipped after equals', ': index + 1 })', ': (before?.place ?? 0) + 1 })'],
    ['a missing cell is at most 4', 'weights, 5)', 'weights, 4)'],
  ]),
  ...mutantsOf(
    'renderer/domain/rule/weights.ts',
    ['test/domain/rule/weights.test.ts'],
    [
      ['rank sums are upside down', '(count - index) / sum', '(index + 1) / sum'],
      ['the centroid adds one term', '1 / (index + 1 + step)', '1 / (index + 1)'],
    ],
  ),
]

/** Whom the rule picks, and closed gates. */
export const pick = [
  ...mutantsOf('renderer/domain/rule/pick-by-rule.ts', ranking, [
    ['one closed gate does not stop', 'closedGates(gates).length === 0', 'closedGates(gates).length <= 1'],
    ['a near miss is picked', "first?.tier === 'ready'", "first && first.tier !== 'notYet'"],
    ['one of several that are level is picked', 'others.length === 0 ?', 'others.length >= 0 ?'],
    ['a stopped leader keeps the place', 'place === open[0]?.place', 'place === ranked[0]?.place'],
    ['one that is stopped is not said', 'stopped.length > 0', 'stopped.length > 1'],
  ]),
  ...mutantsOf('renderer/domain/rule/gates.ts', ranking, [
    ['an open question closes the gate', "gates[id] === 'no'", "gates[id] !== 'yes'"],
  ]),
]
