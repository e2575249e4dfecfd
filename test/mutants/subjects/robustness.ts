import { mutantsOf } from '../mutant.ts'

const firmness = ['test/domain/robustness/firmness.test.ts']
const whatIfs = ['test/domain/robustness/what-ifs.test.ts']
const oracles = ['test/domain/robustness/engine-oracles.test.ts']

/** The what-ifs: how places are counted, what is told apart, and the word for it. */
export const whatIfMutants = [
  ...mutantsOf('renderer/domain/robustness/told-apart.ts', firmness, [
    ['55 % tell two apart', 'const leanFrom = 0.6', 'const leanFrom = 0.55'],
    ['40 % is not behind', 'ahead <= 1 - leanFrom', 'ahead < 1 - leanFrom'],
    ['equal totals are no half', 'else if (difference === 0) halves += 1', ''],
    ['a band never ends', 'opener = id', 'opener = tier[0]'],
    [
      'whoever is not behind has the lean',
      "leanOf(ahead(one, other)) === 'ahead'",
      "leanOf(ahead(one, other)) !== 'behind'",
    ],
  ]),
  ...mutantsOf('renderer/domain/robustness/word.ts', firmness, [
    [
      'the word is told from the share, not the tenths',
      'const shown = Math.round(share * tenths)',
      'const shown = share * tenths',
    ],
    ['7 of 10 are clear', 'const clearFrom = 8', 'const clearFrom = 7'],
    ['5 of 10 are ahead', 'const aheadFrom = 6', 'const aheadFrom = 5'],
  ]),
  ...mutantsOf('renderer/domain/robustness/firmness.ts', firmness, [
    ['four voters can make it clear', 'export const votersForClear = 5', 'export const votersForClear = 4'],
    ['the votes alone do not weaken the word', 'weakerOf(wordOf(first), byVotes)', 'wordOf(first)'],
    ['a leader that others beat more often is said to lead', 'most && most.candidateId !== leader', 'false'],
  ]),
  ...mutantsOf('renderer/domain/robustness/count-places.ts', whatIfs, [
    ['each of equals is first', '+ 1 / equalBest', '+ 1'],
    ['each of equals is third', 'Math.min(equalThird, countedPlaces - aboveThird) / equalThird', '1'],
    [
      'equals below the first are not seen',
      'hasEqual ||= total === third || total === second || total === best',
      'hasEqual ||= total === best',
    ],
  ]),
  ...mutantsOf('renderer/domain/robustness/contenders.ts', whatIfs, [
    ['one tier fills three places', 'tier > 0 && filled < countedPlaces', 'tier > 0 && filled < 1'],
  ]),
  ...mutantsOf('renderer/domain/robustness/replay.ts', whatIfs, [
    ['points go before tiers', 'const tierStep = 10', 'const tierStep = 1'],
  ]),
  ...mutantsOf('renderer/domain/robustness/seeded-draws.ts', oracles, [
    ['weights vary half as far', '2 ** (2 * next() - 1)', '2 ** (next() - 0.5)'],
    ['people count evenly from nothing to one', '-Math.log(1 - next())', 'next()'],
  ]),
  ...mutantsOf('renderer/domain/robustness/score-matrix.ts', firmness, [
    ['a tie is 0.02 wide', 'const hundredths = 100', 'const hundredths = 50'],
  ]),
]

/** The recount without each person in turn. */
export const leaveOneOut = mutantsOf(
  'renderer/domain/robustness/leave-one-out.ts',
  ['test/domain/robustness/leave-one-out.test.ts'],
  [
    ['two people are enough', 'const peopleNeeded = 3', 'const peopleNeeded = 2'],
    ['nobody is left out', 'index !== seat && vote !== 0', 'vote !== 0'],
    ['one leader that stays is enough', 'first.every((row)', 'first.some((row)'],
    [
      'a newcomer at the first place is not seen',
      'leaders.length === first.length',
      'leaders.length >= first.length',
    ],
  ],
)
