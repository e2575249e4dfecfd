import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enterCellVotes, settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import { nextToOpen, openedLast } from '../../../renderer/domain/stage/reveal-order.ts'
import type { StagePicture } from '../../../renderer/domain/stage/stage-picture.ts'
import type { Face, OpenedRounds } from '../../../renderer/domain/stage/stage-state.ts'
import { firstStage } from '../../../renderer/domain/stage/stage-state.ts'
import {
  isEverythingOpen,
  openCell,
  openCriterion,
  sealCriterion,
} from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import type { CellVotes, Vote } from '../../../renderer/domain/votes/votes.ts'
import { scores } from '../../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import { criterionIds, perCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

const room = votedRoom(
  {
    A: ['4444', '2255', '3333', '4444', '5555'],
    B: ['5555', '4444', '', '4444', '2222'],
  },
  4,
)
const [first] = room.candidates.map(({ id }) => id) as [CandidateId]

/** As many criteria opened one after the other. */
function openedUpTo(workshop: Workshop, criteria: number): OpenedRounds {
  let opened: OpenedRounds = {}
  for (let time = 0; time < criteria; time += 1) {
    const next = nextToOpen(workshop, opened)
    if (next) opened = openCriterion(workshop, opened, next)
  }
  return opened
}

function drawn(workshop: Workshop, opened: OpenedRounds, face: Face = 'grid'): StagePicture {
  const view = { face, candidateId: workshop.candidates[0]?.id ?? null, criterionId: null }
  return drawStage(workshop, { ...firstStage(workshop.details.id), opened }, view, documentWords.en)
}

describe('the votes, opened a criterion at a time', () => {
  test('follow the order of the criteria until all are open', () => {
    const order: (CriterionId | null)[] = []
    let opened: OpenedRounds = {}
    for (let time = 0; time < 6; time += 1) {
      const next = nextToOpen(room, opened)
      order.push(next)
      if (next) opened = openCriterion(room, opened, next)
      expect(openedLast(room, opened)).toBe(next ?? 'productionPath')
    }
    expect(order).toEqual([...criterionIds, null])
    expect(isEverythingOpen(room, opened)).toBe(true)
    expect(openedLast(room, {})).toBeNull()
  })

  test('are opened for every candidate, and for no other criterion', () => {
    const opened = openedUpTo(room, 1)
    expect(drawn(room, opened)).toMatchObject({
      reveal: { opened: 1, of: 5, current: { column: 0 } },
      columns: [
        { isSealed: false, isNext: false },
        { isSealed: true, isNext: true },
        ...Array.from({ length: 3 }, () => ({ isSealed: true, isNext: false })),
      ],
      rows: [
        { cells: [{ kind: 'open' }, ...Array.from({ length: 4 }, () => ({ kind: 'sealed' }))] },
        {
          cells: [
            { kind: 'open' },
            { kind: 'sealed' },
            { kind: 'empty' },
            { kind: 'sealed' },
            { kind: 'sealed' },
          ],
        },
      ],
      counts: { scores: 9, sealed: 7, flags: 0, splits: 0 },
    })
    expect(drawn(room, {})).toMatchObject({ reveal: { opened: 0, of: 5, current: null } })
    expect(drawn(room, openedUpTo(room, 5))).toMatchObject({ reveal: null })
  })

  test('are sealed again as one column, and the others stay open', () => {
    const two = openedUpTo(room, 2)
    const one = sealCriterion(room, two, 'dataAvailability')
    expect(nextToOpen(room, one)).toBe('dataAvailability')
    expect(openedLast(room, one)).toBe('businessImpact')
    expect(drawn(room, one)).toEqual(drawn(room, openedUpTo(room, 1)))
  })

  test('count as begun by a criterion, not by one score that was shown alone, nor as undone by a second vote', () => {
    const alone = openCell(room, {}, first, 'dataAvailability')
    expect(drawn(room, alone)).toMatchObject({ reveal: { opened: 1, current: null } })
    const shown = openedUpTo(room, 5)
    const given = countingIds()
    const votes = Object.fromEntries(room.participants.map(({ id }) => [id, 3])) as CellVotes
    const again = edited(
      room,
      enterCellVotes({ candidateId: first, criterionId: 'teamReadiness', round: 2, votes }),
      given,
    )
    expect(drawn(again, shown)).toMatchObject({ reveal: null, counts: { scores: 9, sealed: 1 } })
    expect(nextToOpen(again, shown)).toBe('teamReadiness')
  })

  test('tell nothing of what is sealed, however many criteria are open', () => {
    const votes: readonly Vote[] = [...scores, 'abstain', 'out']
    const another = (vote: Vote | undefined, shift: number) =>
      votes[(votes.indexOf(vote ?? 1) + shift) % votes.length]
    const faces: readonly Face[] = ['grid', 'cell', 'cards', 'verdict', 'pick', 'card', 'practice']
    fc.assert(
      fc.property(
        anyWorkshop,
        fc.nat(5),
        fc.integer({ min: 1, max: votes.length - 1 }),
        fc.constantFrom(...faces),
        (workshop, criteria, shift, face) => {
          const opened = openedUpTo(workshop, criteria)
          const isOpen = (id: CandidateId, criterionId: CriterionId, round: number) =>
            round <= (opened[`${id}.${criterionId}`] ?? 0)
          const other: Workshop = {
            ...workshop,
            ballots: workshop.ballots.map((row) => ({
              ...row,
              votes: perCriterion(
                (id): CellVotes =>
                  isOpen(row.candidateId, id, row.round)
                    ? row.votes[id]
                    : Object.fromEntries(
                        Object.entries(row.votes[id]).map(([who, vote]) => [who, another(vote, shift)]),
                      ),
              ),
            })),
          }
          expect(drawn(other, opened, face)).toEqual(drawn(workshop, opened, face))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what convinced the room', () => {
  const reasonFor = (reason: string, opened: OpenedRounds) => {
    const agreed = edited(room, settleCell(first, 'businessImpact', 3, reason), countingIds())
    return drawn(agreed, opened, 'cell')
  }
  const opened = openedUpTo(room, 1)

  test('is told once the votes are open and agreed on', () => {
    expect(reasonFor('Sized with finance last week.', opened)).toMatchObject({
      kind: 'openCell',
      settled: 3,
      convinced: 'Sized with finance last week.',
    })
    expect(JSON.stringify(reasonFor('Sized with finance last week.', {}))).not.toContain('Sized')
  })

  test('is not told where it names somebody in a seat', () => {
    for (const named of ['Person 2 had seen it', 'as COO said', 'person 2']) {
      expect(reasonFor(named, opened)).toMatchObject({ settled: 3, convinced: '' })
    }
    expect(reasonFor('in person, by 20 people', opened)).toMatchObject({
      convinced: 'in person, by 20 people',
    })
  })
})
