import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prefilledBrief } from '../../../renderer/domain/brief/blank-brief.ts'
import type { Edit } from '../../../renderer/domain/edits/edit.ts'
import { beginBrief } from '../../../renderer/domain/edits/edit-briefs.ts'
import {
  addCandidate,
  editCandidate,
  parkCandidate,
  unparkCandidate,
} from '../../../renderer/domain/edits/edit-candidates.ts'
import { decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import { mergeCandidates, mergedInto, unmergeCandidate } from '../../../renderer/domain/edits/edit-merge.ts'
import { removeCandidate } from '../../../renderer/domain/edits/remove-candidate.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import { whatTheRoomMaySee } from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import { unknownValue, valueInputs } from '../../../renderer/domain/value/value-inputs.ts'
import type { Candidate } from '../../../renderer/domain/workshop/candidate.ts'
import { emptyCard } from '../../../renderer/domain/workshop/candidate.ts'
import { applyChanges, invert, toTables } from '../../../renderer/domain/workshop/changes.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { combine, mergeChoices, partsOf } from '../../../renderer/domain/workshop/merging.ts'
import { inPlay } from '../../../renderer/domain/workshop/standing.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay, findCandidate } from '../../../renderer/domain/workshop/workshop.ts'
import { referenceProblems } from '../../../renderer/storage/records/reference-problems.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const take = (workshop: Workshop, ...edits: readonly Edit[]) =>
  edits.reduce((now, edit) => edited(now, edit, given), workshop)
const reasonOf = (workshop: Workshop, edit: Edit) => {
  const result = edit(workshop, given)
  return result.kind === 'refused' ? result.reason.key : result.kind
}
const rowOf = (workshop: Workshop, id: CandidateId) => findCandidate(workshop, id) as Candidate

const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3], 'A-3': [4, 4, 4, 4, 4] })
const first = candidateOf(room, 'A-1').id
const second = candidateOf(room, 'A-2').id
const third = candidateOf(room, 'A-3').id
const filled = take(
  room,
  editCandidate(first, {
    title: 'Incoming post sorting',
    problem: 'Sort the post.',
    notes: 'Ask Ada',
    dataSources: ['Scans', 'Mailbox'],
    value: { ...unknownValue, volumePerMonth: 300 },
  }),
  editCandidate(second, {
    title: 'Mailroom tagging',
    problem: 'Tag each document.',
    dataSources: ['mailbox', 'Archive'],
    value: { ...unknownValue, volumePerMonth: 400, minutesPerCase: 5 },
    author: 'Grace',
  }),
)

/** A workshop with everybody in play and nothing decided or begun, so that any two can be merged. */
const anyMergeable = anyWorkshop
  .filter(({ candidates }) => candidates.length >= 2)
  .map(
    (workshop): Workshop => ({
      ...workshop,
      decision: null,
      briefs: [],
      candidates: workshop.candidates.map((one) => ({ ...one, standing: inPlay })),
    }),
  )

const sortedDots = ({ dots }: Workshop) => dots.map((card) => ({ ...card, picks: card.picks.toSorted() }))
const withoutOrder = (workshop: Workshop) => ({ ...workshop, dots: sortedDots(workshop) })

describe('two candidates that are merged', () => {
  const merged = take(filled, mergeCandidates(second, first))
  const goesOn = rowOf(merged, first)

  test('go on as one card that says what both said', () => {
    expect(goesOn.title).toBe('Incoming post sorting')
    expect(goesOn.problem).toBe('Sort the post.\nTag each document.')
    expect(goesOn.dataSources).toEqual(['Scans', 'Mailbox', 'Archive'])
    expect(goesOn.value).toEqual({ ...unknownValue, volumePerMonth: 300, minutesPerCase: 5 })
    expect(goesOn.author).toBe('Grace')
  })

  test('take title and numbers from the card that was chosen for them', () => {
    expect(mergeChoices(partsOf(rowOf(filled, first)), partsOf(rowOf(filled, second)))).toEqual([
      'title',
      'volumePerMonth',
    ])
    const chosen = rowOf(take(filled, mergeCandidates(second, first, ['title', 'volumePerMonth'])), first)
    expect(chosen.title).toBe('Mailroom tagging')
    expect(chosen.value.volumePerMonth).toBe(400)
  })

  test('leave the merged card and its votes as they were, out of the ranking', () => {
    expect(partsOf(rowOf(merged, second))).toEqual(partsOf(rowOf(filled, second)))
    expect(merged.ballots).toEqual(filled.ballots)
    expect(candidatesInPlay(merged).map(({ id }) => id)).toEqual([first, third])
    expect(rank(merged).ranked.map(({ candidate }) => candidate.id)).not.toContain(second)
  })

  test('have their dots counted together, person by person', () => {
    const person = room.participants[0]?.id ?? ('' as never)
    const dotted: Workshop = {
      ...filled,
      dots: [{ id: person, workshopId: room.details.id, picks: [second, first, second, third] }],
    }
    const after = take(dotted, mergeCandidates(second, first))
    expect(after.dots[0]?.picks).toEqual([first, first, first, third])
    expect(sortedDots(take(after, unmergeCandidate(second)))).toEqual(sortedDots(dotted))
  })

  test('can be taken apart after the card was written on, and what was written stays', () => {
    const written = take(
      merged,
      editCandidate(first, { problem: `${goesOn.problem}\nTwice a day.`, notes: 'Ask Grace' }),
      unmergeCandidate(second),
    )
    expect(rowOf(written, first).problem).toBe('Sort the post.\nTwice a day.')
    expect(rowOf(written, first).notes).toBe('Ask Grace')
    expect(rowOf(written, first).value).toEqual(rowOf(filled, first).value)
    expect(rowOf(written, second).standing).toEqual(inPlay)
  })
})

describe('a chain of merges', () => {
  const chained = take(filled, mergeCandidates(second, first), mergeCandidates(first, third))

  test('points at the one that goes on, never through another', () => {
    expect(mergedInto(chained, third).map(({ id }) => id)).toEqual([first, second])
    expect(referenceProblems(toTables(chained))).toEqual([])
  })

  test('taken apart gives each one back what it had', () => {
    const apart = take(chained, unmergeCandidate(first))
    expect(withoutOrder(apart)).toEqual(withoutOrder(take(filled, mergeCandidates(second, first))))
    expect(withoutOrder(take(apart, unmergeCandidate(second)))).toEqual(withoutOrder(filled))
  })

  test('can be taken apart in the middle first', () => {
    const apart = take(chained, unmergeCandidate(second), unmergeCandidate(first))
    expect(apart.candidates).toEqual(filled.candidates)
  })
})

describe('a merge is refused', () => {
  test('into itself, and for a candidate that is not in play', () => {
    const parked = take(filled, parkCandidate(third, 'later'))
    expect(reasonOf(filled, mergeCandidates(first, first))).toBe('refused.mergeSelf')
    expect(reasonOf(parked, mergeCandidates(first, third))).toBe('refused.notInPlay')
    expect(reasonOf(parked, mergeCandidates(third, first))).toBe('refused.notInPlay')
    const merged = take(filled, mergeCandidates(second, first))
    expect(reasonOf(merged, mergeCandidates(third, second))).toBe('refused.notInPlay')
    const practice: Workshop = {
      ...filled,
      candidates: filled.candidates.map((one) =>
        one.id === third ? { ...one, standing: { kind: 'practice' } } : one,
      ),
    }
    expect(reasonOf(practice, mergeCandidates(first, third))).toBe('refused.notInPlay')
  })

  test('for a candidate that the decision names, or whose brief was begun, but not the other way round', () => {
    const decided = take(
      filled,
      decidePick({
        candidateId: first,
        runnerUp: second,
        decidedBy: 'COO',
        decidedOn: '2026-03-10' as IsoDate,
        reason: 'because',
      }),
    )
    expect(reasonOf(decided, mergeCandidates(first, third))).toBe('refused.mergeDecided')
    expect(reasonOf(decided, mergeCandidates(second, third))).toBe('refused.mergeDecided')
    expect(reasonOf(decided, mergeCandidates(third, first))).toBe('changed')
    const begun = take(filled, beginBrief(first, prefilledBrief(rowOf(filled, first))))
    expect(reasonOf(begun, mergeCandidates(first, second))).toBe('refused.mergeBrief')
    expect(reasonOf(begun, mergeCandidates(second, first))).toBe('changed')
  })

  test('where the two cards together are longer than a card can be', () => {
    const long = take(
      filled,
      editCandidate(first, { notes: 'a'.repeat(60_000) }),
      editCandidate(second, { notes: 'b'.repeat(60_000) }),
    )
    expect(reasonOf(long, mergeCandidates(first, second))).toBe('refused.mergeTooLong')
  })
})

test('a merged candidate is not parked and not brought back from the register: its trail would be lost', () => {
  const merged = take(filled, mergeCandidates(second, first))
  expect(reasonOf(merged, parkCandidate(second, 'later'))).toBe('refused.notInPlay')
  expect(reasonOf(merged, unparkCandidate(second))).toBe('unchanged')
})

test('a candidate whose other half is removed is in play again with its own content', () => {
  const after = take(filled, mergeCandidates(second, first), removeCandidate(first))
  expect(rowOf(after, second)).toEqual(rowOf(filled, second))
})

test('the room never sees a merged candidate, nor what the card said before', () => {
  const seen = whatTheRoomMaySee(take(filled, mergeCandidates(second, first)), {}, false)
  expect(seen.candidates.map(({ id }) => id)).toEqual([first, third])
})

describe('any merge', () => {
  const choices = fc.subarray(['title', ...valueInputs] as const)
  const merges = fc.tuple(anyMergeable, choices).map(([workshop, taken]) => {
    const [one, other] = workshop.candidates
    const [from, into] = [other?.id as CandidateId, one?.id as CandidateId]
    return {
      workshop,
      from,
      into,
      after: edited(workshop, mergeCandidates(from, into, taken), countingIds()),
    }
  })

  test('taken apart again leaves the workshop as it was', () => {
    fc.assert(
      fc.property(merges, ({ workshop, from, after }) => {
        expect(withoutOrder(edited(after, unmergeCandidate(from), given))).toEqual(withoutOrder(workshop))
      }),
      { numRuns: 300 },
    )
  })

  test('undone leaves the workshop as it was, to the order of the dots', () => {
    fc.assert(
      fc.property(anyMergeable, (workshop) => {
        const [one, other] = workshop.candidates
        const result = mergeCandidates(other?.id as CandidateId, one?.id as CandidateId)(workshop, given)
        if (result.kind !== 'changed') throw new Error(result.kind)
        const after = applyChanges(workshop, result.changes)
        expect(after && applyChanges(after, invert(result.changes))).toEqual(workshop)
      }),
    )
  })

  test('loses nothing that was typed on either card', () => {
    fc.assert(
      fc.property(merges, ({ workshop, from, into, after }) => {
        const [gone, was, now] = [rowOf(after, from), rowOf(workshop, into), rowOf(after, into)]
        expect(partsOf(gone)).toEqual(partsOf(rowOf(workshop, from)))
        for (const name of ['problem', 'process', 'sponsorRole', 'notes', 'author'] as const) {
          expect(now[name]).toContain(was[name].trim() === '' ? '' : was[name])
          expect(now[name]).toContain(gone[name].trim() === '' ? '' : gone[name])
        }
        const named = new Set(now.dataSources.map((source) => source.trim().toLowerCase()))
        for (const source of [...was.dataSources, ...gone.dataSources]) {
          expect(named).toContain(source.trim().toLowerCase())
        }
        for (const input of valueInputs) {
          expect([was.value[input], gone.value[input]]).toContain(now.value[input])
          if (was.value[input] !== null) expect(now.value[input]).not.toBeNull()
        }
        expect(gone.standing).toMatchObject({ kind: 'merged', trail: { before: partsOf(was) } })
      }),
      { numRuns: 300 },
    )
  })

  test('keeps every vote with the candidate it was given to, every dot with its person, and fits a file', () => {
    fc.assert(
      fc.property(merges, ({ workshop, from, after }) => {
        expect(after.ballots).toEqual(workshop.ballots)
        expect(after.settled).toEqual(workshop.settled)
        expect(after.dots.map(({ picks }) => picks.length)).toEqual(
          workshop.dots.map(({ picks }) => picks.length),
        )
        expect(after.dots.flatMap(({ picks }) => picks)).not.toContain(from)
        expect(rank(after).ranked.map(({ candidate }) => candidate.id)).not.toContain(from)
        expect(referenceProblems(toTables(after))).toEqual([])
      }),
    )
  })
})

test('cards that say the same say it once', () => {
  const card = { ...emptyCard('X'), title: 'Same', problem: 'Same words.', dataSources: ['Mailbox'] }
  const one = take(room, addCandidate(card))
  const parts = partsOf(one.candidates.at(-1) as Candidate)
  expect(combine(parts, parts)).toEqual(parts)
})
