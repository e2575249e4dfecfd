import { describe, expect, test } from 'vitest'
import { applyTimeSaver } from '../../../renderer/domain/edits/apply-time-saver.ts'
import { threeHours } from '../../../renderer/domain/meeting/agenda.ts'
import type { Instant } from '../../../renderer/domain/meeting/calendar.ts'
import {
  begin,
  firstMeetingClock,
  moveTo,
  progressOf,
} from '../../../renderer/domain/meeting/meeting-clock.ts'
import type { TimeSaver } from '../../../renderer/domain/meeting/time-savers.ts'
import { timeSaversOf } from '../../../renderer/domain/meeting/time-savers.ts'
import { restToSettle } from '../../../renderer/domain/robustness/rest-to-settle.ts'
import { robustness } from '../../../renderer/domain/robustness/robustness.ts'
import { normaliseWeights } from '../../../renderer/domain/rule/weights.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, roomOf, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { basisOf } from '../../support/scored-room.ts'

const start = Date.parse('2026-03-10T09:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString() as Instant

const eight = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`A-${index + 1}`, []]))

/** Eight on the shortlist; `dots` for each of them, in their order. */
function shortlist(dots: readonly number[]): Workshop {
  const workshop = roomOf(eight)
  const picks = workshop.candidates.flatMap(({ id }, index): CandidateId[] =>
    Array(dots[index] ?? 0).fill(id),
  )
  const [voter] = workshop.participants
  if (!voter) throw new Error('a room has a voter')
  return { ...workshop, dots: [{ id: voter.id, workshopId: workshop.details.id, picks }] }
}

/** Where a meeting stands that has just come to scoring, so many minutes late. */
function atScoring(workshop: Workshop, late = 0) {
  const run = moveTo(
    begin(firstMeetingClock(workshop.details.id), threeHours, 'shortlist', at(0)),
    'score',
    at(18 + late),
  )
  return progressOf(workshop.details.agenda, run, 'score', at(18 + late))
}

const offered = (workshop: Workshop, late = 0) => timeSaversOf(workshop, atScoring(workshop, late), null)
const of = <K extends TimeSaver['kind']>(savers: readonly TimeSaver[], kind: K) =>
  savers.find((one): one is Extract<TimeSaver, { kind: K }> => one.kind === kind)

describe('scoring six instead of eight', () => {
  const workshop = shortlist([5, 4, 4, 3, 3, 2, 1, 0])

  test('parks the two with the fewest dots and saves their share of scoring and discussing', () => {
    const saver = of(offered(workshop), 'scoreFewer')
    expect(saver?.keeps).toBe(6)
    expect(saver?.parks).toEqual(workshop.candidates.slice(6).map(({ id }) => id))
    // A quarter of 14 and of 26 minutes, each in whole minutes.
    expect(saver?.off).toEqual({ score: 3, discuss: 6 })
    expect(saver?.minutes).toBe(9)
  })

  test('is one step with a reason, and makes the meeting earlier by what it promised', () => {
    const saver = of(offered(workshop), 'scoreFewer') as TimeSaver
    const after = edited(workshop, applyTimeSaver(saver, 'Fewest dots'), countingIds())
    expect(candidatesInPlay(after)).toHaveLength(6)
    expect(after.candidates.at(-1)?.standing).toEqual({ kind: 'parked', because: 'Fewest dots' })
    expect(atScoring(workshop).behindSeconds - atScoring(after).behindSeconds).toBe(saver.minutes * 60)
  })

  test('parks nobody that the dots do not tell apart from one that stays', () => {
    const saver = of(offered(shortlist([5, 4, 4, 3, 3, 1, 1, 0])), 'scoreFewer')
    expect(saver?.parks).toHaveLength(1)
    expect(of(offered(shortlist([1, 1, 1, 1, 1, 1, 1, 1])), 'scoreFewer')).toBeUndefined()
  })

  test('is not offered without dots, nor for candidates that have votes', () => {
    expect(of(offered(shortlist([])), 'scoreFewer')).toBeUndefined()
    const scored = { ...workshop, ballots: votedRoom({ x: ['4'] }, 1).ballots }
    const [row] = scored.ballots
    const ballots = workshop.candidates.map(({ id }) => ({ ...row, id: `${id}:1`, candidateId: id }))
    expect(of(offered({ ...workshop, ballots } as Workshop), 'scoreFewer')).toBeUndefined()
  })
})

describe('settling what talking cannot change', () => {
  const workshop = votedRoom(
    {
      'A-1': ['55554', '55555', '55555', '55455', '45555'],
      'A-2': ['11121', '21111', '11111', '11211', '12111'],
      'A-3': ['43343', '24444', '44434', '33333', '33333'],
    },
    5,
  )
  const { queue } = robustness(basisOf(workshop), normaliseWeights(workshop.details.criteria))
  const offer = of(timeSaversOf(workshop, atScoring(workshop), queue), 'settleCosmetic')
  const { cells } = restToSettle(workshop)
  const differing = cells.filter(({ isUnanimous }) => !isUnanimous)

  test('takes what Settle the rest would take, and saves the share that people differ in', () => {
    expect(differing.length).toBeGreaterThan(0)
    expect(differing.length).toBeLessThan(queue.length)
    expect(offer?.cells).toEqual(cells)
    expect(offer?.minutes).toBe(Math.floor((26 * differing.length) / queue.length))
  })

  test('settles those cells at the suggestion and no other', () => {
    const after = edited(workshop, applyTimeSaver(offer as TimeSaver, ''), countingIds())
    const settled = after.settled.flatMap(({ id, cells: agreed }) =>
      Object.entries(agreed).map(([cell, one]) => `${id}.${cell} ${one?.score}`),
    )
    expect(settled.toSorted()).toEqual(
      cells.map(({ candidateId, criterionId, score }) => `${candidateId}.${criterionId} ${score}`).toSorted(),
    )
  })
})

describe('shortening the steps ahead', () => {
  const workshop = roomOf(eight)

  test('takes off what the meeting is behind, in proportion, and nothing while it is not', () => {
    expect(of(offered(workshop, 0), 'shortenRest')).toBeUndefined()
    const saver = of(offered(workshop, 10), 'shortenRest')
    expect(saver?.minutes).toBe(10)
    const after = edited(workshop, applyTimeSaver(saver as TimeSaver, ''), countingIds())
    expect(atScoring(after, 10).behindSeconds).toBe(0)
  })

  test('leaves each step half of its time, however late it is', () => {
    const saver = of(offered(workshop, 300), 'shortenRest')
    const after = edited(workshop, applyTimeSaver(saver as TimeSaver, ''), countingIds())
    for (const [index, { minutes }] of threeHours.entries()) {
      expect(after.details.agenda[index]?.minutes).toBeGreaterThanOrEqual(minutes / 2)
    }
  })
})
