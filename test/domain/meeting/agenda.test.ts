import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../renderer/domain/edits/edit.ts'
import {
  backToThreeHours,
  bringStepBack,
  moveStep,
  setPurpose,
  setStepMinutes,
  skipStep,
} from '../../../renderer/domain/edits/edit-agenda.ts'
import { lostWithout, plannedMinutes, threeHours } from '../../../renderer/domain/meeting/agenda.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import type { StepId } from '../../../renderer/domain/workshop/steps.ts'
import { stepIds } from '../../../renderer/domain/workshop/steps.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { parseRow } from '../../../renderer/storage/records/records.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

const given = countingIds()
const room = roomOf({ 'A-1': [5, 4, 4, 4, 4] })
const take = (edit: Edit, workshop: Workshop = room) => edited(workshop, edit, given)
const order = (workshop: Workshop) => workshop.details.agenda.map(({ step }) => step)
const item = (workshop: Workshop, step: StepId) =>
  workshop.details.agenda.find((one) => one.step === step) as (typeof threeHours)[number]

const anyAgendaEdit: fc.Arbitrary<Edit> = fc.constantFrom(...stepIds).chain((step) =>
  fc.oneof(
    fc.integer({ min: -5, max: 500 }).map((minutes) => setStepMinutes(step, minutes)),
    fc.constantFrom(skipStep(step), bringStepBack(step), moveStep(step, 1), moveStep(step, -1)),
    fc.constant(backToThreeHours()),
  ),
)

describe('the agenda', () => {
  test('of a new workshop comes to three hours, without preparing', () => {
    expect(plannedMinutes(room.details.agenda)).toBe(180)
    expect(item(room, 'prepare').minutes).toBe(0)
  })

  test('takes other minutes, and refuses what is no time', () => {
    expect(item(take(setStepMinutes('brief', 20)), 'brief').minutes).toBe(20)
    for (const minutes of [-1, 1.5, 481, Number.NaN]) {
      expect(setStepMinutes('brief', minutes)(room, given)).toMatchObject({ kind: 'refused' })
    }
  })

  test('gives preparing no time and keeps it first, before the meeting', () => {
    expect(setStepMinutes('prepare', 10)(room, given).kind).toBe('refused')
    expect(skipStep('prepare')(room, given).kind).toBe('unchanged')
    expect(moveStep('prepare', 1)(room, given).kind).toBe('unchanged')
    expect(moveStep('open', -1)(room, given).kind).toBe('unchanged')
  })

  test('keeps the minutes of a step that is skipped, and everything that was entered in it', () => {
    const skipped = take(skipStep('score'))
    expect(plannedMinutes(skipped.details.agenda)).toBe(180 - 14)
    expect({ ...skipped, details: room.details }).toEqual(room)
    expect(take(bringStepBack('score'), skipped)).toEqual(room)
  })

  test('moves a step by one place', () => {
    expect(order(take(moveStep('gates', -1))).slice(3, 5)).toEqual(['gates', 'candidates'])
    expect(moveStep('close', 1)(room, given).kind).toBe('unchanged')
  })

  test('goes back to the three hours from anywhere', () => {
    const changed = take(moveStep('gates', 1), take(skipStep('open'), take(setStepMinutes('brief', 99))))
    expect(take(backToThreeHours(), changed).details.agenda).toEqual(threeHours)
  })

  test('warns of what is never cut, and of nothing else', () => {
    expect(stepIds.filter((step) => lostWithout(step) !== null)).toEqual([
      'calibrate',
      'gates',
      'score',
      'reveal',
      'brief',
    ])
  })

  test('keeps every step once, stays readable, and any change of it can be taken back', () => {
    fc.assert(
      fc.property(fc.array(anyAgendaEdit, { maxLength: 12 }), (edits) => {
        let workshop = room
        for (const edit of edits) {
          const result = edit(workshop, given)
          if (result.kind !== 'changed') continue
          const after = applyChanges(workshop, result.changes)
          expect(after && applyChanges(after, invert(result.changes))).toEqual(workshop)
          workshop = after ?? workshop
        }
        expect(order(workshop).toSorted()).toEqual([...stepIds].toSorted())
        expect(order(workshop)[0]).toBe('prepare')
        expect(parseRow('workshops', workshop.details).kind).toBe('row')
      }),
    )
  })
})

test('the purpose is kept as it is written', () => {
  expect(take(setPurpose('Pick one pilot.')).details.purpose).toBe('Pick one pilot.')
})
