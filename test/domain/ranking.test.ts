import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellFrom } from '../../renderer/domain/cell.ts'
import type { CriterionId } from '../../renderer/domain/criteria.ts'
import { cellFlags } from '../../renderer/domain/flags.ts'
import { overrideOf } from '../../renderer/domain/override.ts'
import { rank, scoreCandidate } from '../../renderer/domain/ranking.ts'
import { completeTiers } from '../../renderer/domain/rule.ts'
import type { RoundBallots, Vote } from '../../renderer/domain/votes.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { roomOf, roundOf } from '../support/builders.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'

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

  test('takes its latest round and keeps the earlier one', () => {
    const rounds = [voted([2, 2, 2]), voted([4, 4, 5], 2)]
    expect(cellOf(...rounds)).toMatchObject({ value: 4, count: { round: 2 } })
    expect(cellOf(...rounds.toReversed())).toMatchObject({ value: 4, count: { round: 2 } })
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
      score: 3,
      suggestion: 2,
      reason: 'Extract seen',
    })
  })
})

describe('the flags of a cell', () => {
  const flags = (votes: readonly Vote[], seats = votes.length) => cellFlags(cellOf(voted(votes)), seats)

  test.each([
    ['a tie at the red line is red until it is settled', [2, 5, 2, 5, 2, 5, 2, 5], ['red', 'tieAtRed']],
    ['more than half below 3 is red and no tie', [2, 2, 2, 5], ['red']],
    ['a quarter below 3, of two at least, is a minority', [2, 2, 4, 4, 4, 4, 4, 4], ['minority']],
    ['one below 3 of three or more is alone', [1, 4, 4], ['lone']],
    ['one below 3 of two is a tie', [1, 4], ['red', 'tieAtRed']],
    ['more abstentions than votes is unknown', ['abstain', 'abstain', 4], ['unknown', 'thin']],
    ['agreement is not remarkable', [4, 4, 4, 4], []],
  ] satisfies [string, Vote[], string[]][])('%s', (_name, votes, expected) => {
    expect(flags(votes)).toEqual(expected)
  })

  test('fewer than a third of the seats is thin', () => {
    expect(flags([4, 4], 7)).toEqual(['thin'])
    expect(flags([4, 4], 6)).toEqual([])
  })

  test('a settled cell is neither tied, unknown nor thin', () => {
    const cell = cellFrom([voted([2, 5])], { score: 2, reason: '' }, criterion)
    expect(cellFlags(cell, 15)).toEqual(['red'])
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

  test('lists incomplete candidates apart, with the totals they could reach', () => {
    const { ranked, incomplete } = rank(roomOf({ 'A-1': [5, 5, 5, null, 5], 'A-2': [3, 3, 3, 3, 3] }))
    expect(ranked.map(({ candidate }) => candidate.key)).toEqual(['A-2'])
    expect(incomplete).toHaveLength(1)
    expect(incomplete[0]).toMatchObject({
      candidate: { key: 'A-1' },
      verdict: { missing: ['teamReadiness'] },
    })
    expect(incomplete[0]?.range.least).toBeCloseTo(4.2)
    expect(incomplete[0]?.range.most).toBeCloseTo(5)
  })

  test('weighs totals and never tiers', () => {
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
          expect(tiers > 0 || (tiers === 0 && entry.total <= before.total)).toBe(true)
          expect(entry.place).toBeGreaterThanOrEqual(before.place)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an override', () => {
  const insurer = importedInsurer()
  const override = (key: string) => overrideOf(scoreCandidate(insurer, candidateOf(insurer, key)))

  test('is picking what the rule does not call ready', () => {
    expect(override('INS-02')).toBeNull()
    expect(override('INS-22')).toEqual({ tier: 'nearMiss', closedGates: [] })
  })

  test('is also picking what is ready with a gate at no', () => {
    const candidate = candidateOf(insurer, 'INS-02')
    const gated = { ...candidate, gates: { ...candidate.gates, contained: 'no' as const } }
    expect(overrideOf(scoreCandidate(insurer, gated))).toEqual({ tier: 'ready', closedGates: ['contained'] })
  })
})
