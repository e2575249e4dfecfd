import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeCandidate } from '../../../renderer/domain/edits/remove-candidate.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import type { CellVotes } from '../../../renderer/domain/votes/votes.ts'
import { isScore } from '../../../renderer/domain/votes/votes.ts'
import { criterionIds, perCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { importedInsurer } from '../../support/imported-insurer.ts'

const rooms = fc.oneof(anyWorkshop, fc.constant(importedInsurer()))
const some = { numRuns: 60, endOnFailure: true }

const standings = (workshop: Workshop) =>
  rank(workshop).ranked.map(({ candidate, tier, points }) => ({ id: candidate.id, tier, points }))

/** The cells with each person's votes given to the next seat. */
function withVotesPassedOn(workshop: Workshop): Workshop {
  const seats = workshop.participants.map(({ id }) => id)
  const passOn = (votes: CellVotes): CellVotes =>
    Object.fromEntries(
      seats.flatMap((seat, index) => {
        const vote = votes[seats[(index + 1) % seats.length] ?? seat]
        return vote === undefined ? [] : [[seat, vote]]
      }),
    )
  const ballots = workshop.ballots.map((round) => ({
    ...round,
    votes: perCriterion((id) => passOn(round.votes[id])),
  }))
  return { ...workshop, ballots }
}

/** The same room, its criteria told in the reverse order: votes, settled scores and weights go with them. */
function withCriteriaReversed(workshop: Workshop): Workshop {
  const mirror = (id: (typeof criterionIds)[number]) =>
    criterionIds[criterionIds.length - 1 - criterionIds.indexOf(id)] ?? id
  const weight = (id: (typeof criterionIds)[number]) =>
    workshop.details.criteria.find((one) => one.id === id)?.weight ?? 0
  const criteria = workshop.details.criteria.map((one) => ({ ...one, weight: weight(mirror(one.id)) }))
  return {
    ...workshop,
    details: { ...workshop.details, criteria },
    ballots: workshop.ballots.map((round) => ({
      ...round,
      votes: perCriterion((id) => round.votes[mirror(id)]),
    })),
    settled: workshop.settled.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [mirror(id as (typeof criterionIds)[number]), cell]),
      ),
    })),
  }
}

describe('the ranking', () => {
  test('does not know who sits where', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        expect(standings(withVotesPassedOn(workshop))).toEqual(standings(workshop))
      }),
      some,
    )
  })

  test('does not know in which order the criteria are told', () => {
    fc.assert(
      fc.property(rooms, (workshop) => {
        const mirrored = new Map(standings(withCriteriaReversed(workshop)).map((one) => [one.id, one]))
        for (const one of standings(workshop)) {
          expect(mirrored.get(one.id)).toEqual(one)
        }
      }),
      some,
    )
  })

  test('keeps the order of the others when a candidate goes or comes', () => {
    fc.assert(
      fc.property(rooms, fc.nat(), (workshop, at) => {
        const inPlay = candidatesInPlay(workshop)
        const one = inPlay[at % Math.max(1, inPlay.length)]
        if (!one) return
        const without = edited(workshop, removeCandidate(one.id), countingIds())
        expect(standings(without)).toEqual(standings(workshop).filter(({ id }) => id !== one.id))
      }),
      some,
    )
  })

  test('lists whom nobody scored apart, and so whom all abstained on', () => {
    const room = roomOf({ 'A-1': [null, null, null, null, null] })
    const [seat] = room.participants
    const [candidate] = room.candidates
    if (!seat || !candidate) throw new Error('The room is empty')
    const abstained: Workshop = {
      ...room,
      ballots: [
        {
          id: `${candidate.id}:1`,
          workshopId: room.details.id,
          candidateId: candidate.id,
          round: 1,
          votes: perCriterion(() => ({ [seat.id]: 'abstain' })),
        },
      ],
    }
    for (const workshop of [room, abstained]) {
      expect(rank(workshop).ranked).toEqual([])
      expect(rank(workshop).incomplete).toHaveLength(1)
    }
    expect(isScore('abstain')).toBe(false)
  })
})
