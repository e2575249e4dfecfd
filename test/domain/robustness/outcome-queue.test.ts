import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { canLead, leadersOf } from '../../../renderer/domain/rule/pick-by-rule.ts'
import { rank, scoreCandidate } from '../../../renderer/domain/rule/ranking.ts'
import { scores } from '../../../renderer/domain/votes/votes.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { findCandidate } from '../../../renderer/domain/workshop/workshop.ts'
import { anyVotedRoom, anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { importedInsurer } from '../../support/imported-insurer.ts'
import { queueOf, robustnessOf } from '../../support/scored-room.ts'

const all = importedInsurer()
const insurer = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
interface Placed {
  readonly leaders: readonly string[]
  readonly isReady: boolean
  /** Those that can lead, with fewer than three strictly better. */
  readonly firstThree: readonly string[]
  readonly tiers: ReadonlyMap<string, string>
}

/** The first places, from the ranking itself. */
function placed(workshop: Workshop): Placed {
  const ranking = rank(workshop)
  const leaders = leadersOf(ranking)
  const open = ranking.ranked.filter(({ candidate }) => canLead(candidate))
  const better = (one: (typeof open)[number]) => open.filter(({ place }) => place < one.place).length
  return {
    leaders: leaders.map(({ candidate }) => candidate.id).toSorted(),
    isReady: leaders[0]?.tier === 'ready',
    firstThree: open
      .filter((one) => better(one) < 3)
      .map(({ candidate }) => candidate.id)
      .toSorted(),
    tiers: new Map(ranking.ranked.map((one) => [one.candidate.id, one.tier])),
  }
}

/** What an ending does to the first place, by the words of the definition. */
function pickWorth(before: Placed, after: Placed): number {
  const remains = before.leaders.some((id) => after.leaders.includes(id))
  if (before.leaders.length === 0) return 0
  if (!remains || before.isReady !== after.isReady) return 1
  if (after.leaders.some((id) => !before.leaders.includes(id))) return 0.5
  return after.leaders.length < before.leaders.length ? 1 : 0
}

const gatesClosed = fc
  .tuple(fc.constant(insurer), fc.array(fc.constantFrom('INS-01', 'INS-02', 'INS-08'), { maxLength: 3 }))
  .map(([workshop, keys]) => ({
    ...workshop,
    candidates: workshop.candidates.map((one) =>
      keys.includes(one.key as never) ? { ...one, gates: { ...one.gates, contained: 'no' as const } } : one,
    ),
  }))
const rooms = fc.oneof(anyWorkshop, anyVotedRoom, gatesClosed)

describe('the value of discussion', () => {
  test('is the share of votes on which, so ended, the talk would change pick, group or the first three', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        const now = placed(workshop)
        for (const one of queueOf(workshop)) {
          const candidate = findCandidate(workshop, one.candidateId)
          if (!candidate || !now.tiers.has(one.candidateId)) continue
          const { tally, votes } = scoreCandidate(workshop, candidate).cells[one.criterionId].count
          let [pick, tier, three] = [0, 0, 0]
          for (const score of scores) {
            const given = tally[score - 1] ?? 0
            if (given === 0 || score === one.present) continue
            const settle = settleCell(one.candidateId, one.criterionId, score, 'as it ended')
            const then = placed(edited(workshop, settle, countingIds()))
            pick += given * pickWorth(now, then)
            if (then.firstThree.join() !== now.firstThree.join()) three += given
            if (then.tiers.get(one.candidateId) !== now.tiers.get(one.candidateId)) tier += given
          }
          expect([one.pick, one.tier, one.firstThree].map((share) => share * votes)).toEqual(
            [pick, tier, three].map((count) => expect.closeTo(count, 9)),
          )
        }
      }),
      { numRuns: 120, endOnFailure: true },
    )
  })

  test('never holds a unanimous or a settled cell, nor an ending that is the present value', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        for (const one of queueOf(workshop)) {
          const candidate = findCandidate(workshop, one.candidateId)
          if (!candidate) throw new Error('The candidate is gone')
          const cell = scoreCandidate(workshop, candidate).cells[one.criterionId]
          expect(cell.kind).not.toBe('settled')
          expect(one.endings.map(({ score }) => score)).not.toContain(one.present)
          const differ = cell.count.tally.filter((count) => count > 0).length > 1
          expect(differ || one.stake === 'findOut').toBe(true)
        }
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('is nothing where all agree and where it is settled', () => {
    const room = votedRoom(
      { 'A-1': ['444', '444', '444', '345', '444'], 'A-2': ['444', '555', '333', '444', '444'] },
      3,
    )
    expect(queueOf(room).map(({ criterionId }) => criterionId)).toEqual(['teamReadiness'])
    const [first] = room.candidates
    const settled = edited(room, settleCell(first?.id as never, 'teamReadiness', 4), countingIds())
    expect(queueOf(settled)).toEqual([])
  })

  test('puts above all what nobody knows and what one person alone said, with the least score that would lead', () => {
    const room = votedRoom(
      {
        'A-1': ['444', '444', '444', '344', '444'],
        'A-2': ['555', '555', '555', '---', '444'],
        'A-3': ['4--', '444', '444', '4', '345'],
        'A-4': ['111', '111', '---', '111', '111'],
        'A-5': ['', '', '', '', ''],
      },
      3,
    )
    const queue = queueOf(room)
    expect(
      queue.map(({ key, criterionId, stake, leadsFrom }) => [key, criterionId, stake, leadsFrom]),
    ).toEqual([
      ['A-2', 'teamReadiness', 'findOut', 3],
      ['A-3', 'businessImpact', 'findOut', null],
      ['A-3', 'teamReadiness', 'findOut', null],
      ['A-4', 'technicalFeasibility', 'findOut', null],
      ['A-3', 'productionPath', 'separates', null],
      ['A-1', 'teamReadiness', 'separates', null],
    ])
  })

  test('asks on among candidates with a missing value only what has to be found out', () => {
    const room = votedRoom(
      { 'A-1': ['345', '444', '', '--4', '444'], 'A-2': ['444', '444', '444', '444', '444'] },
      3,
    )
    expect(queueOf(room).map(({ criterionId }) => criterionId)).toEqual(['teamReadiness'])
  })
})

describe('leaving one out', () => {
  test('tells apart that somebody is level from that another is first, and needs three people', () => {
    expect(robustnessOf(votedRoom({ 'A-1': ['54', '44', '44', '44', '44'] }, 2)).leaveOneOut).toBeNull()
    const cards = { 'A-1': ['554', '444', '444', '444', '444'], 'A-2': ['444', '444', '444', '444', '444'] }
    const level = robustnessOf(votedRoom(cards, 3))
    expect(level.leaders).toEqual(['A-1'])
    expect(level.leaveOneOut).toMatchObject({ people: 3, stays: 1, shared: 2, another: 0 })
    const lobby = { ...cards, 'A-2': ['444', '444', '444', '344', '335'] }
    expect(robustnessOf(votedRoom(lobby, 3)).leaveOneOut).toMatchObject({ people: 3, stays: 3 })
    const flagged = { ...cards, 'A-1': ['555', '555', '422', '444', '444'] }
    const { leaders, leaveOneOut } = robustnessOf(
      votedRoom({ ...flagged, 'A-1': ['555', '555', '442', '444', '442'] }, 3),
    )
    expect(leaders).toEqual(['A-1'])
    expect(leaveOneOut).toMatchObject({ stays: 1, shared: 0, another: 2 })
  })

  test('adds up to the people, in any room', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        const found = robustnessOf(workshop).leaveOneOut
        if (found) expect(found.stays + found.shared + found.another).toBe(found.people)
      }),
      { numRuns: 12, endOnFailure: true },
    )
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
