import { describe, expect, test } from 'vitest'
import { decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import { answerGate, setValue } from '../../../renderer/domain/edits/edit-walk.ts'
import { copyCandidate, splitCandidate } from '../../../renderer/domain/edits/split-candidate.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import { candidatesInPlay } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const counting = countingIds()
/** Ids that the room does not have yet. */
const given = { ...counting, newId: () => `new-${counting.newId()}` }
const voted = votedRoom({ A: ['44', '44', '44', '44', '44'], B: ['33', '33', '33', '33', '33'] }, 2)
const a = candidateOf(voted, 'A').id
const room = [setValue(a, 'volumePerMonth', 900), answerGate(a, 'contained', 'no')].reduce(
  (workshop, edit) => edited(workshop, edit, given),
  voted,
)

describe('a copy of a candidate', () => {
  const copied = edited(room, copyCandidate(a, 'The same for motor claims'), given)
  const copy = copied.candidates.at(-1)

  test('takes texts, figures and gates and says where it comes from', () => {
    expect(copy).toMatchObject({
      title: 'The same for motor claims',
      value: { volumePerMonth: 900 },
      gates: { contained: 'no' },
      standing: { kind: 'inPlay' },
      origin: { kind: 'copy', from: a },
    })
    expect(copy?.key).not.toBe('A')
  })

  test('has no votes, and the original keeps its place', () => {
    expect(copied.ballots).toEqual(room.ballots)
    expect(rank(copied).ranked.map(({ candidate }) => candidate.key)).toEqual(['A', 'B'])
  })
})

describe('a candidate that is split', () => {
  const because = 'Split into “Intake” and “Payment”'
  const split = splitCandidate(a, ['Intake', ' Payment '], because)

  test('is parked with its votes, and its parts go on without any', () => {
    const after = edited(room, split, given)
    expect(candidateOf(after, 'A').standing).toEqual({ kind: 'parked', because })
    expect(after.ballots).toEqual(room.ballots)
    const parts = candidatesInPlay(after).filter(({ origin }) => origin?.kind === 'split')
    expect(parts.map(({ title }) => title)).toEqual(['Intake', 'Payment'])
    expect(new Set(after.candidates.map(({ key }) => key)).size).toBe(4)
  })

  test('is whole again after one undo', () => {
    const result = split(room, given)
    if (result.kind !== 'changed') throw new Error(result.kind)
    const after = applyChanges(room, result.changes)
    const back = after && applyChanges(after, invert(result.changes))
    expect(back?.candidates).toEqual(room.candidates)
  })

  test('needs two titles that differ', () => {
    for (const titles of [['Intake'], ['Intake', ' '], ['Intake', 'intake ']]) {
      expect(splitCandidate(a, titles, because)(room, given)).toMatchObject({
        reason: { key: 'refused.splitTitles' },
      })
    }
  })

  test('is not the one that the room has decided on', () => {
    const pick = { candidateId: a, runnerUp: null, decidedBy: 'COO', reason: 'Small enough' }
    const decided = edited(room, decidePick({ ...pick, decidedOn: room.details.heldOn }), given)
    expect(split(decided, given)).toMatchObject({ reason: { key: 'refused.splitDecided' } })
  })
})
