import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criterionIds } from '../../renderer/domain/criteria.ts'
import { settleCell } from '../../renderer/domain/edits/scoring.ts'
import { rank } from '../../renderer/domain/ranking.ts'
import { scores } from '../../renderer/domain/votes.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { countingIds, roomOf, votedRoom } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { robustnessOf } from '../support/scored-room.ts'

const all = importedInsurer()
const insurer = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
const namesOf = (ids: readonly string[]) => ids.toSorted().join()

function placed(workshop: Workshop) {
  const { ranked } = rank(workshop)
  const upTo = (place: number) =>
    namesOf(ranked.filter((one) => one.place <= place).map(({ candidate }) => candidate.id))
  return {
    first: upTo(1),
    firstThree: upTo(3),
    tiers: new Map(ranked.map((one) => [one.candidate.id, one.tier])),
  }
}

describe('the outcome queue of the insurer, first round', () => {
  const { queue } = robustnessOf(insurer)

  test('begins with what could change the pick', () => {
    expect(queue.slice(0, 4).map(({ key, criterionId, stake }) => [key, criterionId, stake])).toEqual([
      ['INS-22', 'teamReadiness', 'decides'],
      ['INS-22', 'businessImpact', 'decides'],
      ['INS-08', 'productionPath', 'decides'],
      ['INS-02', 'productionPath', 'decides'],
    ])
  })

  test('knows that the widest cell cannot change the pick', () => {
    const widest = queue.toSorted((one, other) => other.distance - one.distance)[0]
    expect(widest).toMatchObject({
      key: 'INS-06',
      criterionId: 'dataAvailability',
      pick: 0,
      stake: 'flagAtStake',
      agreement: 'split',
    })
  })
})

describe('the value of discussion', () => {
  test('is the share of votes on which, settled, the talk would change pick, tier or the first three', () => {
    const rooms = fc.oneof(anyWorkshop, fc.constant(insurer))
    fc.assert(
      fc.property(rooms, (workshop) => {
        const now = placed(workshop)
        for (const one of robustnessOf(workshop).queue) {
          if (one.stake === 'findOut') continue
          const { ranked } = rank(workshop)
          const cell = ranked.find(({ candidate }) => candidate.id === one.candidateId)?.cells[
            one.criterionId
          ]
          if (!cell) continue
          const { tally, votes } = cell.count
          let [pick, tier, shortlist] = [0, 0, 0]
          for (const score of scores) {
            const given = tally[score - 1] ?? 0
            if (given === 0) continue
            const ended = placed(
              edited(workshop, settleCell(one.candidateId, one.criterionId, score), countingIds()),
            )
            if (ended.first !== now.first) pick += given
            if (ended.firstThree !== now.firstThree) shortlist += given
            if (ended.tiers.get(one.candidateId) !== now.tiers.get(one.candidateId)) tier += given
          }
          expect([one.pick, one.tier, one.shortlist].map((share) => share * votes)).toEqual(
            [pick, tier, shortlist].map((count) => expect.closeTo(count, 9)),
          )
        }
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('is nothing where all agree, where it is settled, and where one person voted', () => {
    const room = votedRoom(
      { 'A-1': ['444', '444', '444', '345', '444'], 'A-2': ['4', '5', '3', '4', '4'] },
      3,
    )
    expect(robustnessOf(room).queue.map(({ criterionId }) => criterionId)).toEqual(['teamReadiness'])
    const [first] = room.candidates
    const settled = edited(room, settleCell(first?.id as never, 'teamReadiness', 4), countingIds())
    expect(robustnessOf(settled).queue).toEqual([])
  })

  test('asks to find out a missing score that could make the pick, and no other', () => {
    const room = roomOf({
      'A-1': [4, 4, 4, 4, 4],
      'A-2': [5, 5, 5, null, 4],
      'A-3': [1, 1, null, 1, 1],
      'A-4': [null, null, null, null, null],
    })
    expect(robustnessOf(room).queue.map(({ key, criterionId, stake }) => [key, criterionId, stake])).toEqual([
      ['A-2', 'teamReadiness', 'findOut'],
    ])
  })

  test('puts what decides before what raises a flag, and that before what is cosmetic', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const { queue } = robustnessOf(workshop)
        const decides = queue.map(({ pick }) => pick)
        expect(decides).toEqual(decides.toSorted((one, other) => other - one))
        expect(queue.every(({ criterionId }) => criterionIds.includes(criterionId))).toBe(true)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})

describe('leaving one out', () => {
  test('keeps the pick of the insurer 8 of 8 times', () => {
    expect(robustnessOf(insurer).leaveOneOut).toMatchObject({ people: 8, keepPick: 8, turns: [] })
  })

  test('finds the person on whom the pick hangs, and needs three people', () => {
    const cards = { 'A-1': ['544', '444', '444', '444', '444'], 'A-2': ['444', '444', '444', '444', '544'] }
    expect(robustnessOf(votedRoom({ 'A-1': ['54', '44', '44', '44', '44'] }, 2)).leaveOneOut).toBeNull()
    const shared = robustnessOf(votedRoom(cards, 3))
    expect(shared.leaders).toEqual(['A-1', 'A-2'])
    const lobby = { ...cards, 'A-2': ['444', '444', '444', '444', '445'] }
    const turns = robustnessOf(votedRoom(lobby, 3)).leaveOneOut?.turns
    expect(turns).toHaveLength(2)
  })
})

describe('the tipping point of the insurer', () => {
  test('is 14.8 points from Data to Business impact against INS-01', () => {
    const [rival] = robustnessOf(insurer).challenges
    expect(rival).toMatchObject({
      key: 'INS-01',
      tipping: { kind: 'points', to: 0, from: [{ criterion: 1 }] },
    })
    expect(rival?.tipping.kind === 'points' && rival.tipping.share).toBeCloseTo(0.148, 3)
  })

  test('cannot be reached from another tier', () => {
    const { challenges } = robustnessOf(insurer)
    expect(challenges.find(({ key }) => key === 'INS-22')?.tipping).toEqual({ kind: 'otherTier' })
  })
})

describe('what the facilitator alone is told', () => {
  test('is who stands above the room, and who gave one score everywhere', () => {
    const cards = Object.fromEntries(
      ['A-1', 'A-2', 'A-3'].map((key, index) => [
        key,
        ['245', '245', '245', index === 0 ? '344' : '154', '254'],
      ]),
    )
    const [low, , high] = robustnessOf(votedRoom(cards, 3)).diagnostics.people
    expect(low?.levelNoise).toBeLessThan(-1)
    expect(high?.levelNoise).toBeGreaterThan(0)
    const straight = votedRoom(
      Object.fromEntries(['A-1', 'A-2'].map((key) => [key, ['43', '42', '45', '44', '41']])),
      2,
    )
    expect(robustnessOf(straight).diagnostics.people.map(({ isStraightLine }) => isStraightLine)).toEqual([
      true,
      false,
    ])
  })
})
