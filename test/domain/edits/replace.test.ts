import { describe, expect, test } from 'vitest'
import { deleteWorkshop, editDetails } from '../../../renderer/domain/edits/edit-setup.ts'
import { isSameState, replaceWith } from '../../../renderer/domain/edits/replace-candidates.ts'
import { openedWhereSame } from '../../../renderer/domain/stage/stage-state.ts'
import { applyChanges, invert } from '../../../renderer/domain/workshop/changes.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { importedInsurer } from '../../support/imported-insurer.ts'
import { insurerWorkshop } from '../../support/insurer-workshop.ts'

const finished = insurerWorkshop()
const [first] = finished.candidates
if (!first) throw new Error('The sample has candidates')

/** The same workshop in an earlier state: not decided, a candidate and all votes of another one missing. */
const earlier: Workshop = {
  ...edited(finished, editDetails({ title: 'Before' }), countingIds()),
  decision: null,
  briefs: [],
  candidates: finished.candidates.slice(0, -1),
  ballots: finished.ballots.filter(({ candidateId }) => candidateId !== first.id),
}

function replaced(here: Workshop, by: Workshop) {
  const result = replaceWith(by)(here, countingIds())
  if (result.kind !== 'changed') throw new Error(result.kind)
  return { after: applyChanges(here, result.changes), changes: result.changes }
}

describe('replacing a workshop with another state of it', () => {
  test.each([
    ['an earlier one', finished, earlier],
    ['a later one', earlier, finished],
  ])('puts %s in its place, and undo brings back all that was here', (_, here, by) => {
    const { after, changes } = replaced(here, by)
    expect(after && isSameState(after, by)).toBe(true)
    expect(after && applyChanges(after, invert(changes))).toEqual(here)
  })

  test('takes it out of the bin', () => {
    const binned = edited(finished, deleteWorkshop(), countingIds())
    expect(replaced(binned, earlier).after?.details.deletedAt).toBeNull()
  })

  test('is refused for another workshop', () => {
    const { details } = importedInsurer()
    const other = { ...finished, details: { ...details, id: 'another' as typeof details.id } }
    expect(replaceWith(other)(finished, countingIds()).kind).toBe('refused')
  })

  test('changes nothing where both say the same', () => {
    expect(replaceWith(structuredClone(finished))(finished, countingIds()).kind).toBe('unchanged')
  })
})

test('the bin makes no other state of a workshop, a vote does', () => {
  expect(isSameState(finished, edited(finished, deleteWorkshop(), countingIds()))).toBe(true)
  expect(isSameState(finished, earlier)).toBe(false)
})

test('votes that were opened stay open only where they are the same ones', () => {
  const others = finished.candidates.filter(({ id }) =>
    finished.ballots.some((one) => one.candidateId === id),
  )
  const kept = others.find(({ id }) => id !== first.id)
  if (!kept) throw new Error('The sample has votes on several candidates')
  const opened = { [`${first.id}.businessImpact`]: 1, [`${kept.id}.businessImpact`]: 1 }
  expect(openedWhereSame(opened, finished, earlier)).toEqual({ [`${kept.id}.businessImpact`]: 1 })
})
