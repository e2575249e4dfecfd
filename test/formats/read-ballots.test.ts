import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, invert } from '../../renderer/domain/workshop/changes.ts'
import { hasErrors } from '../../renderer/domain/workshop/problem.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { importReadBallots } from '../../renderer/formats/import-ballots.ts'
import { guessBallotColumns } from '../../renderer/formats/map-columns.ts'
import type { ReadBallots } from '../../renderer/formats/read-ballots.ts'
import { readBallots } from '../../renderer/formats/read-ballots.ts'
import { readTable } from '../../renderer/formats/read-table.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { candidateOf, countingGiven, importedInsurer } from '../support/imported-insurer.ts'

const insurer = importedInsurer()
const unvoted: Workshop = { ...insurer, ballots: [] }
const header =
  'round,candidate,participant,business_impact,data_availability,technical_feasibility,team_readiness,production_path'

function read(text: string, workshop = unvoted): ReadBallots {
  const table = readTable(text)
  if (table.kind === 'refused') throw new Error('no table')
  const ballots = readBallots(table.table, guessBallotColumns(table.table.header), workshop)
  return { ...ballots, problems: [...table.problems, ...ballots.problems] }
}

function said(rows: string, workshop = unvoted): readonly string[] {
  return read(`${header}\n${rows}`, workshop).problems.map(sayProblem)
}

function withNames(names: readonly string[]): Workshop {
  const participants = unvoted.participants.slice(0, names.length)
  return {
    ...unvoted,
    participants: participants.map((one, index) => ({ ...one, name: names[index] ?? '' })),
  }
}

/** Three people of one name, two of them with a job title. */
function annas(): Workshop {
  const room = withNames(['Anna Schmidt', 'Anna Schmidt', 'anna  schmidt'])
  const [first, second, third] = room.participants
  if (!first || !second || !third) throw new Error('The sample has three seats')
  return {
    ...room,
    participants: [
      { ...first, role: 'finance', jobTitle: 'CFO' },
      { ...second, role: 'business', jobTitle: 'Head of Claims' },
      { ...third, role: 'business' },
    ],
  }
}

describe('ballots of a file', () => {
  test('hold scores, abstentions, outs and gaps', () => {
    const { ballots, problems } = read(`${header}\n1,ins-02,data manager,5,-,x,,1`)
    expect(problems).toEqual([])
    expect(ballots).toEqual([
      {
        row: 2,
        round: 1,
        candidateId: candidateOf(insurer, 'INS-02').id,
        participant: 'Data manager',
        participantId: insurer.participants[4]?.id,
        votes: {
          businessImpact: 5,
          dataAvailability: 'abstain',
          technicalFeasibility: 'out',
          productionPath: 1,
        },
      },
    ])
  })

  test.each([
    ['0', '“0”'],
    ['6', '“6”'],
    ['3.5', '“3.5”'],
    ['four', '“four”'],
    ['55', '“55”'],
  ])('with the score %s are refused with row and column', (score, quoted) => {
    expect(said(`1,INS-02,Data manager,${score},4,4,4,4`)).toEqual([
      `row 2, column business_impact: ${quoted} is not a score; write 1 to 5 or -, or leave it empty`,
    ])
  })

  test.each([
    [
      'an unknown candidate',
      '1,INS-99,Data manager,4,4,4,4,4',
      'row 2, column candidate: there is no candidate “INS-99”; correct the reference, or add the candidate first',
    ],
    [
      'no candidate',
      '1,,Data manager,4,4,4,4,4',
      'row 2, column candidate: the candidate is missing; enter its reference',
    ],
    [
      'no participant',
      '1,INS-02,,4,4,4,4,4',
      'row 2, column participant: the person is missing; enter the name',
    ],
    [
      'a round that is none',
      '0,INS-02,Data manager,4,4,4,4,4',
      'row 2, column round: “0” is not a round; write 1 for the first vote, 2 for the second',
    ],
    [
      'a round without the one before it',
      '2,INS-02,Data manager,4,4,4,4,4',
      'row 2, column round: INS-02 has a round 2 but no round 1; number the rounds without gaps',
    ],
    [
      'the same ballot twice',
      '1,INS-02,Data manager,4,4,4,4,4\n1,INS-02,DATA  manager ,4,4,4,4,5',
      'row 3: the votes of Data manager on INS-02 in round 1 are already in row 2; keep one of the two rows',
    ],
  ])('with %s are refused', (_, rows, message) => {
    expect(said(rows)).toEqual([message])
  })

  test('are refused with the name of a column that is missing', () => {
    expect(read('round,candidate,participant\n1,INS-02,x').problems.map(sayProblem)).toEqual(
      [
        'business_impact',
        'data_availability',
        'technical_feasibility',
        'team_readiness',
        'production_path',
      ].map((name) => expect.stringMatching(new RegExp(`^column ${name}: it is missing`))),
    )
  })

  test('may begin a round after one that the workshop holds already', () => {
    expect(said('2,INS-02,Data manager,4,4,4,4,4', insurer)).toEqual([])
  })

  test('name the people who are not seated yet, with a role', () => {
    const { newParticipants } = read(
      `${header}\n1,INS-02,Head of Legal,4,4,4,4,4\n1,INS-01,Data manager,4,4,4,4,4`,
    )
    expect(newParticipants).toEqual([{ name: 'Head of Legal', role: 'compliance' }])
  })

  test('and the people in them are imported in one step, which is taken back as one', () => {
    const { ballots, newParticipants } = read(`${header}\n1,INS-02,Head of Legal,4,4,-,4,4`)
    const result = importReadBallots(ballots, newParticipants)(unvoted, countingGiven())
    if (result.kind !== 'changed') throw new Error(result.kind)
    const after = applyChanges(unvoted, result.changes)
    const legal = after?.participants.find(({ name }) => name === 'Head of Legal')
    expect(legal && after?.ballots[0]?.votes.technicalFeasibility[legal.id]).toBe('abstain')
    expect(after && applyChanges(after, invert(result.changes))).toEqual(unvoted)
  })

  test('find the person who is seated however the file spells the name', () => {
    const seated = withNames(['Ana Silva', 'Jörg Müller', 'COO'])
    const { ballots, newParticipants, problems } = read(
      `${header}\n1,INS-02,"Silva, Ana",4,4,4,4,4\n1,INS-02,Jo\u0308rg Mu\u0308ller\u200b,4,4,4,4,4\n1,INS-02,COO (decider),4,4,4,4,4`,
      seated,
    )
    expect(problems).toEqual([])
    expect(newParticipants).toEqual([])
    expect(ballots.map(({ participantId }) => participantId)).toEqual(seated.participants.map(({ id }) => id))
  })

  test.each([
    ['the job title', 'Anna Schmidt (Head of Claims)', 2],
    ['the role', 'Anna Schmidt (finance)', 1],
    ['the role in another language', 'Anna Schmidt (Finanzen)', 1],
    ['the seat', 'Anna Schmidt (3)', 3],
  ])('tell people of one name apart by %s', (_, name, seat) => {
    const room = annas()
    const { ballots, problems } = read(`${header}\n1,INS-02,${name},4,4,4,4,4`, room)
    expect(problems).toEqual([])
    expect(ballots[0]?.participantId).toBe(room.participants[seat - 1]?.id)
  })

  test('of a name that several people have are refused, not given to one of them', () => {
    expect(said('1,INS-02,Anna Schmidt,4,4,4,4,4', annas())).toEqual([
      'row 2, column participant: several people are called Anna Schmidt (seats 1, 2, 3); add the job title or the seat after the name, such as Anna Schmidt (3)',
    ])
  })

  test('of any damaged file are valid or missing, never half', () => {
    const text = `${header}\n1,INS-02,Data manager,5,4,3,2,1\n1,INS-02,COO (decider),1,2,-,4,5\n`
    const start = header.length + 1
    const damage = fc.record({
      at: fc.integer({ min: start, max: text.length - 1 }),
      by: fc.constantFrom('', '"', ',', ';', '\n', '7', '-', '__proto__'),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const { ballots, problems } = read(
          damages.reduce((now, { at, by }) => now.slice(0, at) + by + now.slice(at + 1), text),
        )
        for (const { votes, round } of ballots) {
          expect([1, 2, 3, 4, 5, 'abstain', 'out']).toEqual(expect.arrayContaining(Object.values(votes)))
          expect(round).toBeGreaterThan(0)
        }
        if (ballots.length < 2) expect(hasErrors(problems)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
