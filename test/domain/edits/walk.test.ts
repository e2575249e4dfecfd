import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../renderer/domain/edits/edit.ts'
import { editCandidate, parkCandidate } from '../../../renderer/domain/edits/edit-candidates.ts'
import { enterDotCard, removeDotCard } from '../../../renderer/domain/edits/edit-dots.ts'
import {
  addIdea,
  answerGate,
  cycleGate,
  setValue,
  shuffleCandidates,
  tickTrap,
} from '../../../renderer/domain/edits/edit-walk.ts'
import { gateAnswers, gateIds, gatesAnswered } from '../../../renderer/domain/rule/gates.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import { shuffled } from '../../../renderer/domain/workshop/shuffled.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'

const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3] })
const { id } = candidateOf(room, 'A-1')
const take = (workshop: Workshop, ...edits: readonly Edit[]) =>
  edits.reduce((now, edit) => edited(now, edit, countingIds()), workshop)

test('answers that follow each other keep each other, in whatever order', () => {
  const answers = fc.shuffledSubarray([...gateIds], { minLength: 5 })
  fc.assert(
    fc.property(
      answers,
      fc.array(fc.constantFrom(...gateAnswers), { minLength: 5, maxLength: 5 }),
      (gates, given) => {
        const after = gates.reduce((now, gate, index) => {
          const result = answerGate(id, gate, given[index] ?? 'yes')(now, countingIds())
          return (result.kind === 'changed' && applyChanges(now, result.changes)) || now
        }, room)
        gates.forEach((gate, index) => {
          expect(candidateOf(after, 'A-1').gates[gate]).toBe(given[index])
        })
      },
    ),
  )
})

test('a gate goes from not known to yes, to no, and round', () => {
  const seen = [1, 2, 3].map((times) =>
    candidateOf(take(room, ...Array.from({ length: times }, () => cycleGate(id, 'contained'))), 'A-1'),
  )
  expect(seen.map(({ gates }) => gates.contained)).toEqual(['yes', 'no', 'unknown'])
})

test('the undo of an answer says which, of whom, and what', () => {
  const result = answerGate(id, 'sponsorNamed', 'no')(room, countingIds())
  expect(result).toMatchObject({
    label: { key: 'label.gate', values: { key: 'A-1', gate: 'sponsorNamed', answer: 'no' } },
  })
})

test('what is answered is counted', () => {
  const after = take(room, answerGate(id, 'contained', 'no'), answerGate(id, 'sponsorNamed', 'yes'))
  expect(gatesAnswered(candidatesInPlay(after))).toEqual({ answered: 2, of: 10 })
})

test('numbers and traps are set one by one', () => {
  const after = candidateOf(
    take(
      room,
      setValue(id, 'volumePerMonth', 300),
      tickTrap(id, 'moonshot', true),
      setValue(id, 'costPerHour', 40),
    ),
    'A-1',
  )
  expect(after.value).toEqual({ ...unknownValue, volumePerMonth: 300, costPerHour: 40 })
  expect(after.traps).toEqual({ moonshot: true, trivial: false })
})

test('ideas typed one after the other get the next free references', () => {
  const after = take(room, editCandidate(id, { key: 'C-3' }), addIdea(' First '), addIdea('Second'))
  expect(after.candidates.map(({ key, title }) => `${key} ${title}`).slice(-2)).toEqual([
    'C-4 First',
    'C-5 Second',
  ])
})

describe('a shuffle', () => {
  const insurer = importedInsurer()
  const parked = take(insurer, parkCandidate(candidateOf(insurer, 'INS-03').id, 'later'))

  test('gives the candidates in play another order, and leaves parked ones where they are', () => {
    const after = take(parked, shuffleCandidates())
    expect(after.candidates.map(({ key }) => key).toSorted()).toEqual(
      parked.candidates.map(({ key }) => key).toSorted(),
    )
    expect(candidatesInPlay(after).map(({ key }) => key)).not.toEqual(
      candidatesInPlay(parked).map(({ key }) => key),
    )
    expect(after.candidates[2]?.key).toBe('INS-03')
  })

  test('is taken back by undo', () => {
    const result = shuffleCandidates()(parked, countingIds())
    if (result.kind !== 'changed') throw new Error(result.kind)
    const after = applyChanges(parked, result.changes)
    expect(after && applyChanges(after, invert(result.changes))).toEqual(parked)
  })

  test('is refused once a dot card is in, as the card says numbers of the list as it was', () => {
    const [person] = insurer.participants
    if (!person) throw new Error('nobody is seated')
    const voted = take(insurer, enterDotCard(person.id, [candidateOf(insurer, 'INS-02').id]))
    expect(shuffleCandidates()(voted, countingIds())).toMatchObject({
      kind: 'refused',
      reason: { key: 'refused.shuffleAfterDots', values: { count: 1 } },
    })
    expect(shuffleCandidates()(take(voted, removeDotCard(person.id)), countingIds()).kind).toBe('changed')
  })

  test('puts each item in each place about equally often', () => {
    const counts = [0, 0, 0, 0]
    for (let seed = 0; seed < 4000; seed += 1) {
      const at = shuffled(['a', 'b', 'c', 'd'], `seed ${seed}`).indexOf('a')
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130)
  })
})
