import { expect, test } from 'vitest'
import { addFindOut, editFindOut, removeFindOut } from '../../../renderer/domain/edits/edit-find-outs.ts'
import { removeCandidate } from '../../../renderer/domain/edits/remove-candidate.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import { findOutsOf, openFindOuts } from '../../../renderer/domain/workshop/find-out.ts'
import type { FindOutId } from '../../../renderer/domain/workshop/ids.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const counting = countingIds()
/** Ids that the room does not have yet. */
const given = { ...counting, newId: () => `new-${counting.newId()}` }
const voted = votedRoom({ A: ['44', '--', '44', '44', '44'], B: ['33', '33', '33', '33', '33'] }, 2)
const a = candidateOf(voted, 'A').id
const sample = { question: ' Who owns the archive? ', who: 'Data owner', by: '2026-04-01' as IsoDate }
const first = edited(voted, addFindOut(a, 'dataAvailability', sample), given)
const later = { question: 'How old is it?', who: '', by: null }
const room = edited(first, addFindOut(a, 'dataAvailability', later), given)

test('a fact to find out changes no vote and no value', () => {
  expect(room.ballots).toEqual(voted.ballots)
  expect(scoreInPlay(room)).toEqual(scoreInPlay(voted))
})

test('open ones come by their date, those that are done are kept with their cell', () => {
  expect(openFindOuts(room).map(({ question }) => question)).toEqual([
    'Who owns the archive?',
    'How old is it?',
  ])
  const [one] = openFindOuts(room)
  const done = edited(room, editFindOut(one?.id as FindOutId, { done: true }), given)
  expect(openFindOuts(done).map(({ question }) => question)).toEqual(['How old is it?'])
  expect(findOutsOf(done, a, 'dataAvailability').map((each) => each.done)).toEqual([false, true])
})

test('one without a question is refused, also when the question is taken out later', () => {
  const refusal = { kind: 'refused', reason: { key: 'refused.findOutQuestionMissing' } }
  expect(addFindOut(a, 'dataAvailability', { ...sample, question: ' ' })(room, given)).toMatchObject(refusal)
  const id = room.findOuts[0]?.id as FindOutId
  expect(editFindOut(id, { question: '' })(room, given)).toMatchObject(refusal)
})

test('they go with their candidate, or one by one', () => {
  expect(edited(room, removeCandidate(a), given).findOuts).toEqual([])
  const id = room.findOuts[0]?.id as FindOutId
  expect(edited(room, removeFindOut(id), given).findOuts).toHaveLength(1)
})
