import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enterCellVotes, settleCell, settleRest } from '../../../renderer/domain/edits/edit-scores.ts'
import { restToSettle } from '../../../renderer/domain/robustness/rest-to-settle.ts'
import { weakerOf } from '../../../renderer/domain/robustness/word.ts'
import { picksByRule } from '../../../renderer/domain/rule/pick-by-rule.ts'
import { rank, scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import { cellFlags } from '../../../renderer/domain/votes/flags.ts'
import { isScore, scores } from '../../../renderer/domain/votes/votes.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyVotedRoom } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'
import { queueOf, robustnessOf } from '../../support/scored-room.ts'

const rooms = fc.oneof(
  { weight: 5, arbitrary: anyVotedRoom },
  { weight: 1, arbitrary: fc.constant(importedInsurer()) },
)
const some = { numRuns: 8, endOnFailure: true }

/** Everything that is shown of a verdict but the queue and which cells are agreed on. */
function shown(workshop: Workshop) {
  const { queue: _, bands, ...found } = robustnessOf(workshop)
  const ranking = rank(workshop)
  return {
    found,
    bands: [...bands],
    places: ranking.ranked.map(({ candidate, place, points, tier }) => [candidate.key, place, points, tier]),
    incomplete: ranking.incomplete.map(({ candidate, range }) => [candidate.key, range]),
    pick: picksByRule(ranking).map(({ candidate }) => candidate.key),
  }
}

/** The cells that votes give a suggestion for; ties at the red line give none. */
function suggested(workshop: Workshop) {
  return scoreInPlay(workshop).flatMap(({ candidate, cells }) =>
    criterionIds.flatMap((criterionId) => {
      const cell = cells[criterionId]
      return cell.kind === 'provisional' && cell.suggestion !== null
        ? [{ candidateId: candidate.id, criterionId, score: cell.suggestion }]
        : []
    }),
  )
}

type Agreed = ReturnType<typeof suggested>[number]

const settleAll = (workshop: Workshop, cells: readonly Agreed[]) =>
  cells.reduce(
    (room, { candidateId, criterionId, score }) =>
      edited(room, settleCell(candidateId, criterionId, score, ''), countingIds()),
    workshop,
  )

describe('settling at the suggestions', () => {
  test('changes nothing that is shown but the queue and the mark, whichever cells are settled', () => {
    fc.assert(
      fc.property(rooms, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (workshop, chosen) => {
        const cells = suggested(workshop).filter((_, index) => chosen[index % chosen.length])
        const after = settleAll(workshop, cells)
        expect(shown(after)).toEqual(shown(workshop))
        const isSettled = (one: { candidateId: string; criterionId: string }) =>
          cells.some((cell) => cell.candidateId === one.candidateId && cell.criterionId === one.criterionId)
        const queue = queueOf(workshop)
        expect(queueOf(after)).toEqual(queue.filter((one) => !isSettled(one)))
      }),
      some,
    )
  })

  test('takes the marks of a cell that is open and no other', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        const after = scoreInPlay(settleAll(workshop, suggested(workshop)))
        const openOnly = ['tieAtGood', 'thin']
        for (const [index, { cells }] of scoreInPlay(workshop).entries()) {
          for (const id of criterionIds) {
            const cell = after[index]?.cells[id]
            if (cell?.kind !== 'settled') continue
            const marks = cellFlags(cells[id], workshop.participants.length)
            expect(cellFlags(cell, workshop.participants.length)).toEqual(
              marks.filter((mark) => !openOnly.includes(mark)),
            )
          }
        }
      }),
      some,
    )
  })
})

describe('no settling', () => {
  test('makes the word stronger than the votes alone', () => {
    const cell = fc.record({ at: fc.nat(), score: fc.constantFrom(...scores) })
    fc.assert(
      fc.property(anyVotedRoom, fc.array(cell, { maxLength: 8 }), (workshop, settled) => {
        const all = scoreInPlay(workshop).flatMap(({ candidate }) =>
          criterionIds.map((criterionId) => ({ candidateId: candidate.id, criterionId })),
        )
        const after = settled.reduce((room, { at, score }) => {
          const one = all[at % all.length]
          const result =
            one && settleCell(one.candidateId, one.criterionId, score, 'said')(room, countingIds())
          return (result?.kind === 'changed' && applyChanges(room, result.changes)) || room
        }, workshop)
        const { firmness, leaders } = robustnessOf(after)
        const alone = robustnessOf(workshop)
        if (firmness.kind === 'none') return
        const votes = alone.firmness
        const isSame = votes.kind === 'said' && alone.leaders.join() === leaders.join()
        const word = isSame ? votes.word : 'open'
        expect(weakerOf(firmness.word, word)).toBe(firmness.word)
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  test('says both counts where agreed scores are held', () => {
    const room = votedRoom(
      {
        'A-1': ['44444', '44444', '44444', '33344', '33344'],
        'A-2': ['44444', '44444', '33444', '33444', '33333'],
      },
      5,
    )
    const first = candidateOf(room, 'A-1').id
    const after = edited(
      room,
      settleCell(first, 'teamReadiness', 5, 'They have two days a week'),
      countingIds(),
    )
    const { firmness, fixedCells } = robustnessOf(after)
    expect(fixedCells).toBe(1)
    if (firmness.kind !== 'said') throw new Error(firmness.kind)
    expect(firmness.hasFixed).toBe(true)
    expect(firmness.firstByVotes).toBeLessThan(firmness.first)
    const { shares } = robustnessOf(room)
    expect(firmness.firstByVotes).toBe(shares.find(({ candidateId }) => candidateId === first)?.first)
  })
})

describe('agreeing against the votes', () => {
  const room = votedRoom({ 'A-1': ['444', '444', '2244', '444', '444'] }, 4)
  const { id } = candidateOf(room, 'A-1')
  const settle = (score: 2 | 3 | 4 | 5, reason = '') =>
    settleCell(id, 'dataAvailability', score, reason)(room, countingIds()).kind

  test('needs a reason on the other side of 3 or of 4, and nowhere else', () => {
    expect([settle(3), settle(2), settle(3, 'The owner said no')]).toEqual(['refused', 'refused', 'changed'])
    expect([settle(4), settle(5)]).toEqual(['changed', 'changed'])
  })

  test('is no such thing at a tie at the red line, where the votes suggest nothing', () => {
    const tie = (score: 2 | 4) => settleCell(id, 'technicalFeasibility', score)(room, countingIds()).kind
    expect([tie(2), tie(4)]).toEqual(['changed', 'changed'])
  })
})

describe('settling the rest', () => {
  const room = votedRoom(
    {
      'A-1': ['555555', '555555', '555555', '555555', '555555'],
      'A-2': ['444444', '444445', '224444', '333444', '222444'],
      'A-3': ['444444', '1', '-----4', '455555', '344443'],
    },
    6,
  )
  const named = ({ candidateId, criterionId }: { candidateId: string; criterionId: string }) =>
    `${room.candidates.find((one) => one.id === candidateId)?.key} ${criterionId}`

  test('takes the cells in which nothing is at stake and the unanimous ones, and leaves the others with why', () => {
    const { cells, left } = restToSettle(room)
    expect(cells.map((one) => `${named(one)} ${one.score}`)).toEqual([
      ...criterionIds.map((id) => `A-1 ${id} 5`),
      'A-2 businessImpact 4',
      'A-2 dataAvailability 4',
      'A-2 technicalFeasibility 4',
      'A-3 businessImpact 4',
      'A-3 teamReadiness 5',
    ])
    expect(left.map((one) => `${named(one)} ${one.because}`)).toEqual([
      'A-2 teamReadiness tie',
      'A-2 productionPath tie',
      'A-3 dataAvailability thin',
      'A-3 technicalFeasibility unknown',
      'A-3 productionPath atStake',
    ])
  })

  test('settles just those, with one undo, and changes nothing that is shown', () => {
    const result = settleRest()(room, countingIds())
    if (result.kind !== 'changed') throw new Error(result.kind)
    const after = applyChanges(room, result.changes)
    if (!after) throw new Error('The workshop is gone')
    expect(shown(after)).toEqual(shown(room))
    expect(restToSettle(after).cells).toEqual([])
    expect(applyChanges(after, invert(result.changes))?.settled).toEqual(room.settled)
    expect(settleRest()(after, countingIds())).toMatchObject({ reason: { key: 'refused.nothingToSettle' } })
  })

  test('leaves every figure of the insurer as it is', () => {
    const insurer = importedInsurer()
    expect(shown(edited(insurer, settleRest(), countingIds()))).toEqual(shown(insurer))
  })
})

describe('one person who votes again', () => {
  test('changes only that vote, in that cell', () => {
    fc.assert(
      fc.property(
        anyVotedRoom,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...scores),
        (workshop, at, seat, vote) => {
          const candidate = workshop.candidates[at % workshop.candidates.length]
          const person = workshop.participants[seat % workshop.participants.length]
          const criterionId = criterionIds[at % criterionIds.length]
          if (!candidate || !person || !criterionId) throw new Error('The room is empty')
          const again = { candidateId: candidate.id, criterionId, round: 2, votes: { [person.id]: vote } }
          const after = edited(workshop, enterCellVotes(again), countingIds())
          const before = workshop.ballots.find(({ candidateId }) => candidateId === candidate.id)
          const old = before?.votes[criterionId][person.id]
          for (const [index, { candidate: one, cells }] of scoreInPlay(workshop).entries()) {
            for (const id of criterionIds) {
              const { round: _, ...count } = cells[id].count
              const isThat = one.id === candidate.id && id === criterionId
              const tally = count.tally.map((votes, score) => {
                const taken = isThat && isScore(old) && old - 1 === score ? 1 : 0
                return votes - taken + Number(isThat && vote - 1 === score)
              })
              const now = scoreInPlay(after)[index]?.cells[id].count
              expect(now?.tally).toEqual(tally)
            }
          }
        },
      ),
      some,
    )
  })
})
