import { expect, test } from 'vitest'
import { phrase } from '../../renderer/domain/workshop/phrase.ts'
import { sayWithTitles } from '../../renderer/texts/with-titles.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const room = insurerWorkshop()

test('a step names its candidates by their titles', () => {
  expect(sayWithTitles(phrase('label.park', { key: 'INS-02' }), room)).toBe('parked Repair invoice checking')
  expect(sayWithTitles(phrase('label.settle', { key: 'INS-02', criterion: 'Data', score: 4 }), room)).toBe(
    'agreed on 4: Data of Repair invoice checking',
  )
  const moved = phrase('label.moveVotes', { name: 'none', criterion: 'Data', from: 'INS-01', to: 'INS-02' })
  expect(sayWithTitles(moved, room)).toContain(
    'from Motor claim first-notice intake to Repair invoice checking',
  )
})

test('a candidate that is gone keeps its reference, and of equal and long titles the reference and the beginning are said', () => {
  expect(sayWithTitles(phrase('label.removeCandidate', { key: 'GONE-1' }), room)).toBe('removed GONE-1')
  const title = 'A title that goes on and on, as some people write whole sentences'
  const long = { ...room, candidates: room.candidates.map((one) => ({ ...one, title })) }
  const said = sayWithTitles(phrase('label.park', { key: 'INS-02' }), long)
  expect(said).toBe('parked INS-02 A title that goes on and on, as some people writ…')
})

test('a refusal names candidates by their titles too', () => {
  expect(sayWithTitles(phrase('refused.notInPlay', { key: 'INS-02' }), room)).toMatch(
    /^Repair invoice checking is not on the list/,
  )
})
