import { expect, test } from 'vitest'
import { readParticipants } from '../../renderer/exchange/read-participants.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'

test('the insurer people get the role that their title tells', () => {
  const lines = [
    'COO (decider)',
    'Head of Motor Claims',
    'Claims team leader',
    'Enterprise architect',
    'Data manager',
    'Compliance officer',
    'Finance controller',
    'Customer service lead',
  ]
  const { people, problems } = readParticipants(lines.join('\r\n'))
  expect(problems).toEqual([])
  expect(people.map(({ name }) => name)).toEqual(lines)
  expect(people.map(({ role }) => role)).toEqual([
    'decider',
    'business',
    'operations',
    'technology',
    'data',
    'compliance',
    'finance',
    'operations',
  ])
})

test.each([
  ['Ana Silva, decider', { name: 'Ana Silva', role: 'decider' }],
  ['Ana Silva\tData Protection Officer', { name: 'Ana Silva', role: 'compliance' }],
  ['Ana Silva\t', { name: 'Ana Silva', role: 'other' }],
  ['Silva, Ana', { name: 'Silva, Ana', role: 'other' }],
  ['Ana Silva (CFO)', { name: 'Ana Silva (CFO)', role: 'finance' }],
  ['3. Ana Silva, Chief Information Officer', { name: 'Ana Silva', role: 'technology' }],
  ['• Ana Italiano', { name: 'Ana Italiano', role: 'other' }],
])('the line %j is one person', (line, person) => {
  expect(readParticipants(line).people).toEqual([person])
})

test('people who are seated already or pasted twice are left out, and said', () => {
  const { people, problems } = readParticipants('Ana\nBen\n\nana\nCleo', ['ben'])
  expect(people.map(({ name }) => name)).toEqual(['Ana', 'Cleo'])
  expect(problems.map(sayProblem)).toEqual([
    'row 2: Ben is already on the list and is left out',
    'row 4: ana is already on the list and is left out',
  ])
})
