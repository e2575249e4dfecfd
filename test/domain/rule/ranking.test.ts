import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerGate } from '../../../renderer/domain/edits/edit-walk.ts'
import type { Decision } from '../../../renderer/domain/rule/decision.ts'
import { closedGates } from '../../../renderer/domain/rule/gates.ts'
import { decisionStanding, overrideOf } from '../../../renderer/domain/rule/override.ts'
import { pickByRule, picksByRule } from '../../../renderer/domain/rule/pick-by-rule.ts'
import { rank, scoreCandidate } from '../../../renderer/domain/rule/ranking.ts'
import { completeTiers } from '../../../renderer/domain/rule/rule.ts'
import { cellFrom, latestEntries, tallyBefore } from '../../../renderer/domain/votes/cell.ts'
import { cellFlags } from '../../../renderer/domain/votes/flags.ts'
import type { RoundBallots, Score, Vote } from '../../../renderer/domain/votes/votes.ts'
import { ballotsId } from '../../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf, roundOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'
import { oraclesV2 } from '../../support/oracles.ts'

const criterion: CriterionId = 'dataAvailability'
const cellOf = (...rounds: readonly RoundBallots[]) => cellFrom(rounds, undefined, criterion)
const voted = (votes: readonly Vote[], round = 1) => roundOf(round, { [criterion]: votes })

describe('a cell', () => {
  test('has no value before anybody voted, which is not zero', () => {
    expect(cellOf()).toMatchObject({ kind: 'unscored', count: { round: null, votes: 0 } })
    expect(cellOf(voted(['abstain', 'out']))).toMatchObject({
      kind: 'unscored',
      count: { votes: 0, abstentions: 1, outs: 1 },
    })
  })

  test('counts abstentions apart: they are in no share', () => {
    expect(cellOf(voted([4, 4, 2, 'abstain', 'abstain']))).toMatchObject({
      kind: 'provisional',
      value: 4,
      count: { votes: 3, abstentions: 2 },
    })
  })

  test("takes each person's latest entry and keeps the earlier ones", () => {
    expect(cellOf(voted([2, 2, 2]), voted([4, 4, 5], 2))).toMatchObject({ value: 4, count: { round: 2 } })
    const some = cellOf(voted([2, 2, 2, 5]), voted([4, 4], 2))
    expect(some).toMatchObject({ value: 4, count: { round: 2, votes: 4, tally: [0, 1, 0, 2, 1] } })
    expect(cellOf(voted([2, 2, 4]), voted(['abstain'], 2))).toMatchObject({
      count: { votes: 2, abstentions: 1, tally: [0, 1, 0, 1, 0] },
    })
  })

  test('changes one vote only where one person votes again (the worked revote)', () => {
    const { round1, round2, counted, value } = oraclesV2.partialRevote
    const votes = (cast: readonly (number | null)[], round: number): RoundBallots => {
      const { votes: five, ...row } = voted(
        cast.map((vote) => (vote ?? 3) as Score),
        round,
      )
      const said = Object.entries(five[criterion]).filter((_, seat) => cast[seat] !== null)
      return { ...row, votes: { ...five, [criterion]: Object.fromEntries(said) } }
    }
    const rounds = [votes(round1, 1), votes(round2, 2)]
    expect(Object.values(latestEntries(rounds, criterion))).toEqual(counted)
    expect(cellOf(...rounds)).toMatchObject({ value })
  })

  test('is the same in whatever order its rounds are stored, also from the tenth on', () => {
    const room = roomOf({ 'A-1': [1, 1, 1, 1, 1] })
    const [first] = room.ballots
    const voter = room.participants[0]?.id
    if (!first || !voter) throw new Error('Somebody has voted')
    const inRound = (round: number, score: Score): RoundBallots => ({
      ...first,
      id: ballotsId(first.candidateId, round),
      round,
      votes: { ...first.votes, [criterion]: { [voter]: score } },
    })
    const ballots = [inRound(1, 1), inRound(10, 5), inRound(2, 2)]
    const stored = { ...room, ballots }
    expect(scoreCandidate(stored, candidateOf(stored, 'A-1')).cells[criterion]).toMatchObject({
      value: 5,
      count: { round: 10 },
    })
  })

  test('knows how the votes stood before a round, and that there were none before the first', () => {
    const rounds = [voted([2, 2, 4]), voted([4], 2)]
    expect(tallyBefore(rounds, criterion, 2)).toEqual([0, 2, 0, 1, 0])
    expect(tallyBefore(rounds, criterion, 3)).toEqual([0, 1, 0, 2, 0])
    expect(tallyBefore(rounds, criterion, 1)).toBeNull()
  })

  test('keeps its first round when a new round was held on other criteria only', () => {
    const other = roundOf(2, { businessImpact: [5, 5, 5] })
    expect(cellOf(voted([2, 2, 2]), other)).toMatchObject({ value: 2, count: { round: 1 } })
  })

  test('is what the room settled on, and remembers what the votes suggest', () => {
    const settled = { score: 3, reason: 'Extract seen' } as const
    expect(cellFrom([voted([2, 2, 4])], settled, criterion)).toMatchObject({
      kind: 'settled',
      value: 3,
      suggestion: 2,
      isFixed: true,
      isAgainstVotes: true,
      reason: 'Extract seen',
    })
  })

  test('is fixed only where the votes do not suggest what was agreed on', () => {
    const settledAt = (votes: readonly Vote[], score: Score) =>
      cellFrom([voted(votes)], { score, reason: 'said' }, criterion)
    expect(settledAt([4, 4, 5], 4)).toMatchObject({ isFixed: false, isAgainstVotes: false })
    expect(settledAt([4, 4, 5], 5)).toMatchObject({ isFixed: true, isAgainstVotes: false })
    expect(settledAt([4, 4, 5], 3)).toMatchObject({ isFixed: true, isAgainstVotes: true })
    expect(settledAt(['abstain'], 4)).toMatchObject({
      isFixed: true,
      isAgainstVotes: false,
      suggestion: null,
    })
    // Half below 3: the votes suggest nothing, so that neither side is against them.
    expect(settledAt([2, 2, 4, 4], 2)).toMatchObject({
      isFixed: true,
      isAgainstVotes: false,
      suggestion: null,
    })
    expect(settledAt([2, 2, 4, 4], 4)).toMatchObject({ isFixed: true, isAgainstVotes: false })
    // Half at 4 or more is a tie too, but the votes do suggest the lower of the two.
    expect(settledAt([3, 3, 4, 4], 3)).toMatchObject({ isFixed: false, suggestion: 3 })
  })
})

describe('the flags of a cell', () => {
  const flags = (votes: readonly Vote[], seats = votes.length) => cellFlags(cellOf(voted(votes)), seats)

  test.each([
    ['a tie at the red line is red until it is settled', [2, 3, 2, 3, 2, 3, 2, 3], ['red', 'tieAtRed']],
    ['more than half below 3 is red and no tie', [2, 2, 2, 5], ['red']],
    ['a quarter below 3, of two at least, is a minority', [2, 2, 4, 4, 4, 4, 4, 4], ['minority']],
    ['one below 3 of three or more is alone', [1, 4, 4], ['lone']],
    ['one below 3 of two is a tie', [1, 3], ['red', 'tieAtRed']],
    ['half below 3 and half at 4 or more is a tie at both', [2, 5], ['red', 'tieAtRed', 'tieAtGood']],
    ['more abstentions than votes is unknown', ['abstain', 'abstain', 4], ['unknown', 'thin']],
    ['exactly half at 4 or more is a tie there', [3, 3, 4, 4], ['tieAtGood']],
    ['nobody knows where all abstain', ['abstain', 'out'], ['unknown']],
    ['not one entry is not unknown, only not asked yet', [], []],
    ['not my field alone is not unknown', ['out', 'out'], []],
    ['agreement is not remarkable', [4, 4, 4, 4], []],
  ] satisfies [string, Vote[], string[]][])('%s', (_name, votes, expected) => {
    expect(flags(votes)).toEqual(expected)
  })

  test('fewer than a third of the seats is thin', () => {
    expect(flags([4, 4], 7)).toEqual(['thin'])
    expect(flags([4, 4], 6)).toEqual([])
  })

  test('a settled cell is neither tied nor thin, and still unknown where nobody knew', () => {
    const settledAt = (votes: readonly Vote[], score: Score) =>
      cellFlags(cellFrom([voted(votes)], { score, reason: '' }, criterion), 15)
    expect(settledAt([2, 5], 2)).toEqual(['red'])
    expect(settledAt(['abstain', 'abstain'], 4)).toEqual(['unknown'])
    expect(settledAt([4, 4, 4], 3)).toEqual(['againstVotes'])
    // One vote below 3 is alone against a score of 3 or more only.
    expect(settledAt([2, 4, 4], 2)).toEqual(['red', 'againstVotes'])
  })
})

describe('the ranking', () => {
  test('goes by tier before points: 19 points can be ready, 21 a near miss', () => {
    const { ranked } = rank(roomOf({ 'A-1': [5, 5, 5, 3, 3], 'A-2': [4, 4, 4, 4, 3] }))
    expect(ranked.map(({ candidate, tier, place }) => [candidate.key, tier, place])).toEqual([
      ['A-2', 'ready', 1],
      ['A-1', 'nearMiss', 2],
    ])
  })

  test('lets what is equal share a place, and the next place is skipped', () => {
    const room = roomOf({
      'A-1': [4, 4, 4, 4, 4],
      'A-2': [5, 4, 4, 4, 4],
      'A-3': [4, 5, 4, 4, 4],
      'A-4': [4, 4, 4, 4, 3],
    })
    expect(rank(room).ranked.map(({ candidate, place }) => [candidate.key, place])).toEqual([
      ['A-2', 1],
      ['A-3', 1],
      ['A-1', 3],
      ['A-4', 4],
    ])
  })

  test('lists incomplete candidates apart, with the points they could reach', () => {
    const { ranked, incomplete } = rank(roomOf({ 'A-1': [5, 5, 5, null, 5], 'A-2': [3, 3, 3, 3, 3] }))
    expect(ranked.map(({ candidate }) => candidate.key)).toEqual(['A-2'])
    expect(incomplete).toHaveLength(1)
    expect(incomplete[0]).toMatchObject({
      candidate: { key: 'A-1' },
      verdict: { missing: ['teamReadiness'] },
    })
    expect(incomplete[0]?.range).toEqual({ least: 4.2, most: 5 })
  })

  test('weighs points and never tiers', () => {
    const heavy = roomOf({ 'A-1': [5, 4, 4, 4, 1], 'A-2': [3, 4, 4, 4, 4] }, [1000, 1, 1, 1, 1])
    expect(rank(heavy).ranked.map(({ candidate }) => candidate.key)).toEqual(['A-2', 'A-1'])
    const alike = { 'A-1': [5, 4, 4, 4, 4], 'A-2': [4, 4, 4, 4, 5] } as const
    const first = (weights: readonly number[]) => rank(roomOf(alike, weights)).ranked[0]?.candidate.key
    expect([first([9, 1, 1, 1, 1]), first([1, 1, 1, 1, 9])]).toEqual(['A-1', 'A-2'])
  })

  test('holds every candidate in play exactly once, sorted, in any workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const { ranked, incomplete } = rank(workshop)
        const inPlay = workshop.candidates.filter(({ standing }) => standing.kind === 'inPlay')
        const listed = [...ranked, ...incomplete].map(({ candidate }) => candidate.id)
        expect(listed.toSorted()).toEqual(inPlay.map(({ id }) => id).toSorted())
        for (const [index, entry] of ranked.entries()) {
          const before = ranked[index - 1]
          if (!before) continue
          const tiers = completeTiers.indexOf(entry.tier) - completeTiers.indexOf(before.tier)
          expect(tiers > 0 || (tiers === 0 && entry.points <= before.points)).toBe(true)
          expect(entry.place).toBeGreaterThanOrEqual(before.place)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('points are equal where they are on paper, whatever the weights', () => {
  const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [4, 5, 4, 4, 4] }, [1 / 3, 1 / 3, 1 / 3, 0.001, 0])
  expect(rank(room).ranked.map(({ place, points }) => [place, points])).toEqual([
    [1, 4.33],
    [1, 4.33],
  ])
  const { cards, points, places, tiers } = oraclesV2.small
  const small = roomOf(Object.fromEntries(cards.map((card, index) => [`S-${index}`, card as Score[]])))
  for (const entry of rank(small).ranked) {
    const index = Number(entry.candidate.key.slice(2))
    expect([entry.points, entry.place, entry.tier]).toEqual([points[index], places[index], tiers[index]])
  }
})

test('points are rounded to hundredths, and a hundredth parts two candidates', () => {
  const placesUnder = (weights: readonly number[]) =>
    rank(roomOf({ 'A-1': [4, 5, 4, 4, 4], 'A-2': [5, 4, 4, 4, 4] }, weights)).ranked.map(
      ({ candidate, place, points }) => [candidate.key, place, points],
    )
  // A third and two thirds more than 4 are 4.33 and 4.67.
  expect(placesUnder([2, 1, 0, 0, 0])).toEqual([
    ['A-2', 1, 4.67],
    ['A-1', 2, 4.33],
  ])
  expect(placesUnder([25, 24, 17, 17, 17])).toEqual([
    ['A-2', 1, 4.25],
    ['A-1', 2, 4.24],
  ])
})

test('points half-way between two hundredths are the same however their sum is added up', () => {
  // 4.025 both, of which binary fractions make a little less of one.
  const room = roomOf({ 'A-1': [5, 4, 4, 4, 3], 'A-2': [5, 4, 3, 4, 4] }, [9, 7, 8, 8, 8])
  expect(rank(room).ranked.map(({ place, points }) => [place, points])).toEqual([
    [1, 4.03],
    [1, 4.03],
  ])
})

describe('the pick by the rule', () => {
  const gated = (room: Workshop, key: string): Workshop => {
    const { id } = candidateOf(room, key)
    return edited(room, answerGate(id, 'contained', 'no'), countingIds())
  }
  const pickOf = (room: Workshop) => {
    const found = pickByRule(rank(room))
    const picks = picksByRule(rank(room)).map(({ candidate }) => candidate.key)
    return [found.kind, ...picks]
  }
  const { cards } = oraclesV2.small
  const small = roomOf(Object.fromEntries(cards.map((card, index) => [`S-${index}`, card as Score[]])))

  test('is the best-placed that is ready; of several that are level the room chooses', () => {
    expect(pickOf(small)).toEqual(['level', 'S-0', 'S-1'])
    expect(pickOf(gated(small, 'S-0'))).toEqual(['one', 'S-1'])
  })

  test('is nobody where nobody is ready, or where each that is has a gate at no', () => {
    expect(pickOf(gated(gated(small, 'S-0'), 'S-1'))).toEqual(['stopped'])
    const alone = roomOf({ 'A-1': [4, 4, 4, 4, 4], 'A-2': [3, 3, 3, 3, 3] })
    expect(pickOf(gated(alone, 'A-1'))).toEqual(['stopped'])
    expect(pickOf(roomOf({ 'A-1': [4, 4, 4, 3, 3], 'A-2': [3, 3, 3, 3, 3] }))).toEqual(['nobodyReady'])
    expect(pickOf(roomOf({ 'A-1': [4, 4, 4, null, 3] }))).toEqual(['nothingRanked'])
  })

  test('never has a closed gate, in any workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        for (const { candidate, tier } of picksByRule(rank(workshop))) {
          expect(closedGates(candidate.gates)).toEqual([])
          expect(tier).toBe('ready')
        }
      }),
    )
  })
})

describe('an override', () => {
  const insurer = importedInsurer()
  const override = (key: string, room: Workshop = insurer) =>
    overrideOf(scoreCandidate(room, candidateOf(room, key)), rank(room))

  test('is picking what the rule does not call ready', () => {
    expect(override('INS-02')).toBeNull()
    expect(override('INS-22')).toEqual({ tier: 'nearMiss', closedGates: [], placedBefore: [] })
  })

  test('is also picking what is ready with a gate at no, or behind the pick by the rule', () => {
    const candidate = candidateOf(insurer, 'INS-02')
    const stopped = edited(insurer, answerGate(candidate.id, 'contained', 'no'), countingIds())
    expect(override('INS-02', stopped)).toEqual({
      tier: 'ready',
      closedGates: ['contained'],
      placedBefore: [],
    })
    expect(override('INS-01', stopped)).toBeNull()
    expect(override('INS-01')).toEqual({ tier: 'ready', closedGates: [], placedBefore: [candidate.id] })
  })

  test('is none for one of several that are level', () => {
    const room = roomOf({ 'A-1': [4, 4, 4, 4, 4], 'A-2': [4, 4, 4, 4, 4] })
    expect([override('A-1', room), override('A-2', room)]).toEqual([null, null])
  })
})

describe('a recorded decision', () => {
  const insurer = importedInsurer()
  const decided = (key: string, reason: string, methodVersion: number): Decision => ({
    id: insurer.details.id,
    workshopId: insurer.details.id,
    outcome: { kind: 'pick', candidateId: candidateOf(insurer, key).id, runnerUp: null, conditions: [] },
    decidedBy: 'COO',
    decidedOn: insurer.details.heldOn,
    reason,
    methodVersion,
  })
  const standing = (...args: Parameters<typeof decided>) => decisionStanding(insurer, decided(...args))

  test('keeps its method: where this version would call it an override, that is said and none is invented', () => {
    expect(standing('INS-01', 'It can start in December.', 1)).toMatchObject({
      override: null,
      laterMethod: { tier: 'ready' },
    })
    expect(standing('INS-22', '', 1)).toMatchObject({ override: null, laterMethod: { tier: 'nearMiss' } })
  })

  test('is an override where it was one, by either version', () => {
    expect(standing('INS-22', 'The data is here.', 1)).toMatchObject({
      override: { tier: 'nearMiss' },
      laterMethod: null,
    })
    expect(standing('INS-01', 'It can start in December.', 2)).toMatchObject({
      override: { tier: 'ready' },
      laterMethod: null,
    })
    expect(standing('INS-02', '', 1)).toEqual({ override: null, laterMethod: null })
  })
})
