import { describe, expect, test } from 'vitest'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { rankingJson } from '../../../renderer/formats/ranking-json.ts'
import { roomOf, votedRoom } from '../../support/builders.ts'
import { importedInsurer } from '../../support/imported-insurer.ts'
import { oraclesV2 } from '../../support/oracles.ts'
import { robustnessOf } from '../../support/scored-room.ts'

const all = importedInsurer()
const firstRound: Workshop = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
/** The oracle is of 200,000 samples. */
const tolerance = 0.02

describe.each([
  ['first round', firstRound, oraclesV2.insurerRound1],
  ['after the second vote on INS-06', all, oraclesV2.insurerAllRounds],
] as const)('the insurer, %s', (_name, workshop, oracle) => {
  const found = robustnessOf(workshop)
  const json = rankingJson(workshop)

  test('has the values, groups and points of the table', () => {
    for (const { key, values, tier, points } of oracle.table) {
      expect(json.ranking.find((one) => one.key === key)).toMatchObject({
        values,
        tier,
        points,
        total: points,
      })
    }
  })

  test('comes first and among the first three as often as the independent program says', () => {
    expect(found.leaders).toEqual([oracle.whatIfs.leader])
    for (const { key } of oracle.table) {
      const share = found.shares.find((one) => one.key === key)
      expect(Math.abs((share?.first ?? 0) - (oracle.whatIfs.first[key] ?? 0)), key).toBeLessThan(tolerance)
      const three = oracle.whatIfs.inFirstThree[key] ?? 0
      expect(Math.abs((share?.inFirstThree ?? 0) - three), key).toBeLessThan(tolerance)
    }
    expect(found.nobodyReady).toBe(oracle.whatIfs.nobodyReady)
  })

  test('has its leader ahead of each other as often', () => {
    for (const [key, share] of Object.entries(oracle.whatIfs.leaderAheadOf)) {
      const ahead = found.challenges.find((one) => one.key === key)?.leaderAhead
      expect(Math.abs((ahead ?? 0) - share), key).toBeLessThan(tolerance)
    }
  })

  test('keeps its first place as the recount without each person says', () => {
    expect(json.leaveOneOut).toEqual(oracle.leaveOneOut)
  })

  test('has exactly that queue, in that order', () => {
    expect(
      found.queue.map((one) => ({
        candidate: one.key,
        criterion: one.criterionId,
        label: one.stake,
        present: one.present,
        votes: one.votes,
        vodPick: one.pick,
        vodTier: one.tier,
        vodShort: one.firstThree,
        a: one.distance,
      })),
    ).toEqual(oracle.queue)
    expect(oracle.table.length * 5 - found.queue.length).toBe(oracle.unanimous)
  })
})

test('the words of the insurer: open at first, ahead after the second vote', () => {
  expect(rankingJson(firstRound)).toMatchObject({
    method: 2,
    word: 'open',
    pickByRule: ['INS-02'],
    fixedCells: 0,
  })
  expect(rankingJson(all)).toMatchObject({ word: 'ahead', pickByRule: ['INS-02'] })
})

describe('the leaders pass only where they become ready or cease to be', () => {
  const queueOf = (cards: Readonly<Record<string, readonly string[]>>) =>
    robustnessOf(votedRoom(cards, 4)).queue
  const other = ['3333', '3333', '3333', '3333', '3333']

  test('a near miss that was not yet leads as before', () => {
    const [only, ...rest] = queueOf({ A: ['4444', '4444', '3343', '3333', '3333'], B: other })
    expect([only, rest]).toMatchObject([{ key: 'A', pick: 0, tier: 0.25, stake: 'tier' }, []])
  })

  test('one that becomes ready decides', () => {
    const [only] = queueOf({ A: ['4444', '4444', '4444', '3433', '3333'], B: other })
    expect(only).toMatchObject({ key: 'A', criterionId: 'teamReadiness', pick: 0.25, stake: 'decides' })
    expect(only?.endings).toMatchObject([{ score: 4, effect: 'displaces', votes: 1 }])
  })
})

test('the tipping points of the worked cards', () => {
  for (const { leader, challenger, weights, move, impossible } of oraclesV2.tipping) {
    const room = roomOf({ A: leader as Score[], B: challenger as Score[] }, weights)
    const [rival] = robustnessOf(room).challenges
    if (impossible) expect(rival?.tipping).toEqual({ kind: 'impossible' })
    else expect(rival?.tipping).toMatchObject({ kind: 'points', share: expect.closeTo(move ?? 0, 9) })
  }
})
