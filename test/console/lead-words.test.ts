import { expect, test } from 'vitest'
import { leadWords } from '../../renderer/console/screens/discuss/lead-words.ts'
import { votedRoom } from '../support/builders.ts'

const unanimous = ['444', '444', '444', '444', '444']

test('people agree only where somebody said something', () => {
  expect(leadWords(votedRoom({ A: unanimous, B: unanimous }, 3))).toBe(
    'Nothing left to discuss: people are together, or you have agreed.',
  )
  expect(leadWords(votedRoom({ A: unanimous, B: unanimous.with(1, '---') }, 3))).toBe(
    'One score has to be found out. Nothing else is left to discuss.',
  )
  const nobody = unanimous.map(() => '---')
  expect(leadWords(votedRoom({ A: nobody, B: nobody }, 3))).toBe(
    '10 scores have to be found out. Nothing else is left to discuss.',
  )
})
