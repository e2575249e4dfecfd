import { expect, test } from 'vitest'
import {
  addParticipants,
  editParticipant,
  removeParticipant,
} from '../../../renderer/domain/edits/edit-setup.ts'
import type { Role } from '../../../renderer/domain/workshop/participant.ts'
import { personName } from '../../../renderer/domain/workshop/person-name.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

const empty = { ...votedRoom({}, 1), participants: [] }
const seated = (people: Parameters<typeof addParticipants>[0]) =>
  edited(empty, addParticipants(people), countingIds())
const word = (role: Role) => `as ${role}`

const anna = (role: Role, jobTitle = '') => ({ name: 'Anna Schmidt', role, jobTitle })

test('two people of one name are both seated, and nobody is left out in silence', () => {
  const { participants } = seated([
    anna('finance'),
    anna('business'),
    { name: 'anna  schmidt', role: 'data' },
  ])
  expect(participants.map(({ seat, name, role }) => [seat, name, role])).toEqual([
    [1, 'Anna Schmidt', 'finance'],
    [2, 'Anna Schmidt', 'business'],
    [3, 'anna schmidt', 'data'],
  ])
})

test.each([
  [
    'nothing where nobody shares it',
    [anna('finance'), { name: 'Ben', role: 'data' as const }],
    ['Anna Schmidt', 'Ben'],
  ],
  [
    'the job title',
    [anna('finance', 'CFO'), anna('finance', 'Head of Claims')],
    ['Anna Schmidt (CFO)', 'Anna Schmidt (Head of Claims)'],
  ],
  [
    'the role where titles do not',
    [anna('finance'), anna('data')],
    ['Anna Schmidt (as finance)', 'Anna Schmidt (as data)'],
  ],
  [
    'the role where one of them has no title',
    [anna('finance'), anna('data', 'Analyst')],
    ['Anna Schmidt (as finance)', 'Anna Schmidt (Analyst)'],
  ],
  [
    'the seat where nothing else does',
    [anna('data', 'Analyst'), anna('data', 'analyst'), anna('finance')],
    ['Anna Schmidt (1)', 'Anna Schmidt (2)', 'Anna Schmidt (as finance)'],
  ],
])('a name is told apart by %s', (_, people, names) => {
  const { participants } = seated(people)
  expect(participants.map((one) => personName(one, participants, word))).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
})

test('a step that is about one of two people of one name says which', () => {
  const room = seated([anna('finance', 'CFO'), anna('finance', 'Head of Claims')])
  const second = room.participants[1]
  if (!second) throw new Error('Nobody in seat 2')
  const labels = [editParticipant(second.id, { present: false }), removeParticipant(second.id)].map(
    (edit) => {
      const result = edit(room, countingIds())
      return result.kind === 'changed' ? result.label.values : result.kind
    },
  )
  expect(labels).toEqual([
    { name: 'Anna Schmidt (Head of Claims)' },
    { name: 'Anna Schmidt (Head of Claims)' },
  ])
})

test('a name is kept composed and without what nobody sees, wherever it is typed', () => {
  const room = seated([{ name: 'Jo\u0308rg\u200b  Mu\u0308ller ', role: 'data', jobTitle: ' Datenmanager ' }])
  expect(room.participants.map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
    ['Jörg Müller', 'Datenmanager'],
  ])
  const [person] = room.participants
  const named = person && editParticipant(person.id, { name: '\u200b ' })(room, countingIds())
  expect(named?.kind).toBe('refused')
})
