import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { partsSince, withParts } from '../../renderer/workers/workshop-parts.ts'
import { anyEdit } from '../support/any-edit.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { countingIds } from '../support/builders.ts'
import { largeWorkshop } from '../support/large-workshop.ts'

/** What the engine looks at. */
const votesOf = ({ details, participants, candidates, ballots, settled }: Workshop) => ({
  details,
  participants,
  candidates,
  ballots,
  settled,
})

/** As it arrives on another thread. */
const across = <T>(value: T): T => structuredClone(value)

test('whatever is done to a workshop, a worker that is sent the differences knows its votes as they are', () => {
  const steps = anyWorkshop.chain((workshop) => fc.tuple(fc.constant(workshop), anyEdit(workshop)))
  fc.assert(
    fc.property(steps, ([workshop, edit]) => {
      const known = withParts(null, across(partsSince(null, workshop)))
      expect(votesOf(known)).toEqual(votesOf(workshop))
      const result = edit(workshop, countingIds())
      const after = result.kind === 'changed' ? applyChanges(workshop, result.changes) : null
      if (!after) return
      expect(votesOf(withParts(known, across(partsSince(workshop, after))))).toEqual(votesOf(after))
    }),
    { numRuns: 300 },
  )
})

test('one vote is sent as one row of ballots, not as the workshop', () => {
  const workshop = largeWorkshop({ candidates: 20, participants: 8, rounds: 1 })
  const [first, ...rest] = workshop.ballots
  if (!first) throw new Error('The room is empty')
  const after = { ...workshop, ballots: [{ ...first }, ...rest] }
  const { lists } = partsSince(workshop, after)
  expect(Object.values(lists).map(({ fresh }) => fresh.length)).toEqual([0, 0, 1, 0])
})
