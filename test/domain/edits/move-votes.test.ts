import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enterCellVotes, settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import type { MisplacedVotes } from '../../../renderer/domain/edits/move-votes.ts'
import { lookAtMove, moveVotes } from '../../../renderer/domain/edits/move-votes.ts'
import { voteCharacter } from '../../../renderer/domain/votes/typed-votes.ts'
import { ballotsId } from '../../../renderer/domain/votes/votes.ts'
import { applyChanges } from '../../../renderer/domain/workshop/changes.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import type { ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const room = votedRoom({ 'A-1': ['345', '111', '2-2', '5x5', '444'], 'A-2': [], 'A-3': ['555'] }, 3)
const [one] = room.participants.map(({ id }) => id) as [ParticipantId]
const idOf = (key: string) => candidateOf(room, key).id
const moveOf = (from: string, to: string, rest: Partial<MisplacedVotes> = {}): MisplacedVotes => {
  return { from: idOf(from), to: idOf(to), participantId: null, criterionId: null, ...rest }
}

/** What a candidate's row holds, as it is typed, seat by seat. */
function typedOf(workshop: Workshop, key: string, round = 1): readonly string[] {
  const row = workshop.ballots.find(({ id }) => id === ballotsId(idOf(key), round))
  return criterionIds.map((id) =>
    workshop.participants.map((seat) => voteCharacter(row?.votes[id][seat.id]) || '.').join(''),
  )
}

const said = (workshop: Workshop, move: MisplacedVotes, swaps = false) => {
  const result = moveVotes(move, swaps)(workshop, given)
  return result.kind === 'refused' ? result.reason.key : result.kind
}

describe('votes typed for the wrong candidate', () => {
  test('move as a whole row, with abstentions, and leave nothing behind', () => {
    const moved = edited(room, moveVotes(moveOf('A-1', 'A-2'), false), given)
    expect(typedOf(moved, 'A-2')).toEqual(['345', '111', '2-2', '5x5', '444'])
    expect(moved.ballots.some(({ candidateId }) => candidateId === idOf('A-1'))).toBe(false)
  })

  test('move for one participant only, or for one cell only', () => {
    const person = edited(room, moveVotes(moveOf('A-1', 'A-2', { participantId: one }), false), given)
    expect(typedOf(person, 'A-1')).toEqual(['.45', '.11', '.-2', '.x5', '.44'])
    expect(typedOf(person, 'A-2')).toEqual(['3..', '1..', '2..', '5..', '4..'])
    const cell = edited(room, moveVotes(moveOf('A-1', 'A-2', { criterionId: 'teamReadiness' }), false), given)
    expect(typedOf(cell, 'A-1')[3]).toBe('...')
    expect(typedOf(cell, 'A-2')).toEqual(['...', '...', '...', '5x5', '...'])
  })

  test('are refused where the other has votes of that round, unless the two change places', () => {
    const move = moveOf('A-1', 'A-3')
    expect(said(room, move)).toBe('refused.votesThere')
    expect(lookAtMove(room, move)).toMatchObject({ round: 1, votes: 15, taken: 3 })
    const swapped = edited(room, moveVotes(move, true), given)
    expect(typedOf(swapped, 'A-3')).toEqual(typedOf(room, 'A-1'))
    expect(typedOf(swapped, 'A-1')).toEqual(typedOf(room, 'A-3'))
  })

  test('are those of the latest round; earlier rounds stay where they are', () => {
    const again = enterCellVotes({
      candidateId: idOf('A-1'),
      criterionId: 'businessImpact',
      round: 2,
      votes: { [one]: 1 },
    })
    const twice = edited(room, again, given)
    const moved = edited(twice, moveVotes(moveOf('A-1', 'A-3'), false), given)
    expect(typedOf(moved, 'A-3', 2)[0]).toBe('1..')
    expect(typedOf(moved, 'A-1')).toEqual(typedOf(room, 'A-1'))
    expect(moved.ballots.some(({ id }) => id === ballotsId(idOf('A-1'), 2))).toBe(false)
    expect(said(twice, moveOf('A-1', 'A-2'))).toBe('refused.roundSkipped')
    const first = moveOf('A-1', 'A-2', { criterionId: 'dataAvailability' })
    expect(lookAtMove(twice, first)).toMatchObject({ round: 1, votes: 3 })
  })

  test('do not take settled scores along, which is said before', () => {
    const settled = edited(room, settleCell(idOf('A-1'), 'dataAvailability', 4, 'agreed'), given)
    const move = moveOf('A-1', 'A-2')
    expect(lookAtMove(settled, move).settled).toMatchObject([
      { candidate: { key: 'A-1' }, criterionId: 'dataAvailability' },
    ])
    expect(edited(settled, moveVotes(move, false), given).settled).toEqual(settled.settled)
    expect(lookAtMove(settled, { ...move, criterionId: 'productionPath' }).settled).toEqual([])
  })

  test('that are not there cannot be moved, nor to the candidate they are on', () => {
    expect(said(room, moveOf('A-2', 'A-1'))).toBe('refused.noVotesToMove')
    expect(said(room, moveOf('A-1', 'A-1'))).toBe('refused.gone')
  })

  test('never get lost or doubled, and changing places twice changes nothing', () => {
    const moves = anyWorkshop
      .filter(({ candidates }) => candidates.length > 1)
      .chain((workshop) =>
        fc.record({
          workshop: fc.constant(workshop),
          from: fc.constantFrom(...workshop.candidates.map(({ id }) => id)),
          to: fc.constantFrom(...workshop.candidates.map(({ id }) => id)),
          participantId: fc.constantFrom<ParticipantId | null>(
            null,
            ...workshop.participants.map(({ id }) => id),
          ),
          criterionId: fc.constantFrom<CriterionId | null>(null, ...criterionIds),
        }),
      )
    const all = (workshop: Workshop) =>
      workshop.ballots
        .flatMap(({ round, votes }) =>
          criterionIds.flatMap((id) =>
            Object.entries(votes[id]).map(([who, vote]) => `${round} ${id} ${who} ${vote}`),
          ),
        )
        .toSorted()
    fc.assert(
      fc.property(moves, ({ workshop, ...move }) => {
        const result = moveVotes(move, true)(workshop, given)
        if (result.kind !== 'changed') return
        const after = applyChanges(workshop, result.changes)
        if (!after) throw new Error('The workshop is gone')
        expect(all(after)).toEqual(all(workshop))
        const { round } = lookAtMove(workshop, move)
        const back = { ...move, from: move.to, to: move.from }
        if (lookAtMove(after, back).round !== round) return
        expect(all(edited(after, moveVotes(back, true), given))).toEqual(all(workshop))
        const home = edited(after, moveVotes(back, true), given)
        for (const row of workshop.ballots) {
          const same = home.ballots.find(({ id }) => id === row.id)
          if (same) expect(same.votes).toEqual(row.votes)
          else expect(Object.values(row.votes).every((votes) => Object.keys(votes).length === 0)).toBe(true)
        }
      }),
    )
  })
})
