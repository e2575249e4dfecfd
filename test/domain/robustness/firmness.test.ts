import { describe, expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { answerGate } from '../../../renderer/domain/edits/edit-walk.ts'
import { firmnessOf } from '../../../renderer/domain/robustness/firmness.ts'
import type { AheadShare } from '../../../renderer/domain/robustness/told-apart.ts'
import { bandsOf, leanAmong, leanOf, notToldApart } from '../../../renderer/domain/robustness/told-apart.ts'
import type { WhatIfShares } from '../../../renderer/domain/robustness/what-ifs.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { countingIds, roomOf, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'
import { robustnessOf } from '../../support/scored-room.ts'

const id = (name: string) => name as CandidateId
const share = (name: string, first: number): WhatIfShares => ({
  candidateId: id(name),
  first,
  inFirstThree: 1,
  ready: 1,
  red: 0,
})
const usual = {
  leaders: [id('a')],
  isReady: true,
  shares: [share('a', 0.9), share('b', 0.1)],
  byVotesAlone: null,
  people: 8,
  isThinlyKnown: false,
}

describe('the word for the first place', () => {
  test('is clear, ahead or open by its tenths', () => {
    const wordAt = (first: number) => {
      const found = firmnessOf({ ...usual, shares: [share('a', first), share('b', (1 - first) / 2)] })
      return found.kind === 'said' ? found.word : found.kind
    }
    expect([0.95, 0.75, 0.74, 0.55, 0.54].map(wordAt)).toEqual(['clear', 'clear', 'ahead', 'ahead', 'open'])
  })

  test('is never clear with fewer than five voters, nor where a score rests on one vote or on nobody', () => {
    expect(firmnessOf({ ...usual, people: 4 })).toMatchObject({ word: 'ahead' })
    expect(firmnessOf({ ...usual, isThinlyKnown: true })).toMatchObject({ word: 'ahead' })
    expect(firmnessOf({ ...usual, people: 5 })).toMatchObject({ word: 'clear' })
  })

  test('is the weaker one where agreed scores are held', () => {
    const { leaders, isReady } = usual
    const byVotes = (first: number, other = 0.1) =>
      firmnessOf({
        ...usual,
        byVotesAlone: { leaders, isReady, shares: [share('a', first), share('b', other)] },
      })
    expect(byVotes(0.6)).toMatchObject({ word: 'ahead', first: 0.9, firstByVotes: 0.6, hasFixed: true })
    expect(byVotes(0.3, 0.7)).toMatchObject({ word: 'open', firstByVotes: 0.3 })
    const noVerdict = { leaders: [id('b')], isReady, shares: [share('b', 1)] }
    expect(firmnessOf({ ...usual, byVotesAlone: noVerdict })).toMatchObject({
      word: 'open',
      firstByVotes: null,
    })
    const level = { leaders: [id('a'), id('b')], isReady, shares: usual.shares }
    expect(firmnessOf({ ...usual, byVotesAlone: level })).toMatchObject({ word: 'open' })
    const notReady = { leaders, isReady: false, shares: usual.shares }
    expect(firmnessOf({ ...usual, byVotesAlone: notReady })).toMatchObject({ word: 'open' })
  })

  test('is open where more what-ifs put another first', () => {
    expect(firmnessOf({ ...usual, shares: [share('a', 0.4), share('b', 0.5), share('c', 0.1)] })).toEqual({
      kind: 'otherFirst',
      word: 'open',
      first: 0.4,
      other: 'b',
      otherFirst: 0.5,
    })
  })

  test('is open where several are level, and none where nothing can be meant by it', () => {
    expect(firmnessOf({ ...usual, leaders: [id('a'), id('b')] })).toEqual({ kind: 'level', word: 'open' })
    expect(firmnessOf({ ...usual, leaders: [] })).toEqual({ kind: 'none', because: 'nobodyLeads' })
    expect(firmnessOf({ ...usual, shares: [share('a', 1)] })).toEqual({
      kind: 'none',
      because: 'oneCandidate',
    })
    expect(firmnessOf({ ...usual, isReady: false })).toEqual({ kind: 'none', because: 'nobodyReady' })
  })

  test("is not clear where nobody knows one of the leader's scores, in a room of eight", () => {
    const cards = {
      'A-1': ['55555555', '55555555', '55555555', '55555555', '5555----'],
      'A-2': ['44444444', '44444444', '44444444', '33333333', '33333333'],
    }
    const word = (room: Parameters<typeof votedRoom>[0]) => {
      const { firmness } = robustnessOf(votedRoom(room, 8))
      return firmness.kind === 'said' ? firmness.word : firmness.kind
    }
    expect(word(cards)).toBe('clear')
    const unknown = [...cards['A-1'].slice(0, 4), '555-----']
    expect(word({ ...cards, 'A-1': unknown })).toBe('ahead')
  })
})

test('a hundredth of a point is enough to lead alone', () => {
  const room = roomOf({ 'A-1': [4, 5, 4, 4, 4], 'A-2': [5, 4, 4, 4, 4] }, [26, 25, 16, 16, 17])
  expect(rank(room).ranked.map(({ points }) => points)).toEqual([4.26, 4.25])
  expect(robustnessOf(room).leaders).toEqual(['A-2'])
})

describe('a closed gate', () => {
  const cards = { 'A-1': [5, 5, 5, 5, 5], 'A-2': [4, 4, 4, 4, 4], 'A-3': [3, 3, 3, 3, 3] } as const
  const room = roomOf(cards)
  const gated = edited(room, answerGate(candidateOf(room, 'A-1').id, 'contained', 'no'), countingIds())

  test('changes no tier and no place, and never leads', () => {
    const placesOf = (workshop: typeof room) =>
      rank(workshop).ranked.map(({ candidate, place, tier }) => [candidate.key, place, tier])
    expect(placesOf(gated)).toEqual(placesOf(room))
    const found = robustnessOf(gated)
    expect(found.leaders).toEqual(['A-2'])
    expect(found.shares.map(({ key, first, ready }) => [key, first, ready])).toEqual([
      ['A-1', 0, 1],
      ['A-2', 1, 1],
      ['A-3', 0, 0],
    ])
  })

  test('on every candidate leaves nobody to lead and nothing to say about firmness', () => {
    const none = room.candidates.reduce(
      (workshop, one) => edited(workshop, answerGate(one.id, 'sponsorNamed', 'no'), countingIds()),
      room,
    )
    expect(robustnessOf(none)).toMatchObject({
      leaders: [],
      firmness: { kind: 'none', because: 'nobodyLeads' },
      nobodyReady: 1,
      leaveOneOut: null,
      weakest: null,
      challenges: [],
    })
  })
})

describe('told apart', () => {
  /** How often the first is ahead of the second; the other way round the rest. */
  const aheadBy =
    (shares: Readonly<Record<string, number>>): AheadShare =>
    (one, other) =>
      shares[`${one}${other}`] ?? 1 - (shares[`${other}${one}`] ?? 0.5)
  const list = ['a', 'b', 'c', 'd'].map(id)

  test('from 60 % one is ahead, up to 40 % behind, between nothing tells them apart', () => {
    expect([0.6, 0.59, 0.5, 0.41, 0.4].map(leanOf)).toEqual([
      'ahead',
      'notToldApart',
      'notToldApart',
      'notToldApart',
      'behind',
    ])
  })

  test('a band goes down to the first that its first is told apart from', () => {
    const ahead = aheadBy({ ab: 0.55, ac: 0.7, cd: 0.5, ad: 0.9, bc: 0.5, bd: 0.6 })
    expect([...bandsOf(list, ahead)]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 2],
    ])
    expect(notToldApart(list, ahead)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ])
  })

  test('among equals the lean goes only to one that leads each other one by 60 %', () => {
    expect(leanAmong(list.slice(0, 3), aheadBy({ ab: 0.7, ac: 0.6, bc: 0.5 }))).toBe('a')
    expect(leanAmong(list.slice(0, 3), aheadBy({ ab: 0.7, ac: 0.59, bc: 0.5 }))).toBeNull()
    expect(leanAmong(list.slice(0, 1), aheadBy({}))).toBeNull()
  })

  test('equal cards share every what-if and the band', () => {
    const room = roomOf({ 'A-1': [4, 4, 4, 4, 4], 'A-2': [4, 4, 4, 4, 4], 'A-3': [5, 5, 4, 4, 4] })
    const { bands, lean, leaders } = robustnessOf(room)
    expect([...bands.values()]).toEqual([1, 2, 2])
    expect([leaders, lean]).toEqual([['A-3'], null])
  })

  test('a room whose votes lean to one of two that are level says which', () => {
    const room = votedRoom(
      {
        'A-1': ['44444', '44444', '44444', '44444', '44555'],
        'A-2': ['44444', '44444', '44444', '44444', '44455'],
      },
      5,
    )
    const first = candidateOf(room, 'A-1').id
    const settled = edited(room, settleCell(first, 'productionPath', 5), countingIds())
    const second = candidateOf(room, 'A-2').id
    const level = edited(settled, settleCell(second, 'productionPath', 5), countingIds())
    expect(robustnessOf(level).leaders).toEqual(['A-1', 'A-2'])
    // What was agreed holds, while the first still varies with its votes.
    expect(robustnessOf(level).lean).toBe(second)
  })
})
