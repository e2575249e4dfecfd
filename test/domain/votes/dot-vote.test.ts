import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../renderer/domain/edits/edit.ts'
import {
  addPractice,
  importCandidates,
  parkCandidate,
} from '../../../renderer/domain/edits/edit-candidates.ts'
import {
  enterDotCard,
  parkRest,
  removeDotCard,
  setDotsEach,
} from '../../../renderer/domain/edits/edit-dots.ts'
import { editParticipant } from '../../../renderer/domain/edits/edit-setup.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import type { DotResult } from '../../../renderer/domain/votes/dot-vote.ts'
import {
  dotCardsIn,
  dotResults,
  readDotCard,
  readDots,
  suggestedCut,
  tieAtCut,
  totalDots,
  writeDotCard,
} from '../../../renderer/domain/votes/dot-vote.ts'
import { emptyCard } from '../../../renderer/domain/workshop/candidate.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import type { MergeTrail } from '../../../renderer/domain/workshop/merge-trail.ts'
import { parkedBecause } from '../../../renderer/domain/workshop/standing.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const room = votedRoom({ 'INS-11': [], 'INS-02': [], 'INS-30': [], 'X-7': [] }, 3)
const take = (workshop: Workshop, ...edits: readonly Edit[]) =>
  edits.reduce((one, edit) => edited(one, edit, given), workshop)
const said = (workshop: Workshop, edit: Edit) => {
  const result = edit(workshop, given)
  return result.kind === 'refused' ? result.reason.key : result.kind
}
const seat = (index: number, workshop: Workshop = room) => {
  const participant = workshop.participants[index]
  if (!participant) throw new Error(`There is no seat ${index}`)
  return participant.id
}
const idOf = (key: string, workshop: Workshop = room) => candidateOf(workshop, key).id
const keysOf = (workshop: Workshop, text: string) =>
  readDots(workshop, text).map((one) => (one.kind === 'pick' ? one.candidate.key : one.kind))

/** Sorted results of candidates that differ in nothing but their dots. */
const resultsOf = (...dots: readonly number[]): readonly DotResult[] =>
  dots.map((count) => ({
    candidate: candidateOf(room, 'X-7'),
    dots: count,
    people: count,
    place: 1 + dots.filter((one) => one > count).length,
  }))

describe('a number on a dot card', () => {
  test('is the number on the list, even where a reference has the same digits', () => {
    expect(keysOf(room, '1 2,3; 4')).toEqual(['INS-11', 'INS-02', 'INS-30', 'X-7'])
    expect(keysOf(room, '02')).toEqual(['INS-02'])
  })

  test('is not taken by the practice candidate, which is there before the list', () => {
    const empty = votedRoom({}, 3)
    const card = (key: string) => ({ ...emptyCard(key), title: `Idea ${key}` })
    const listed = take(empty, addPractice(card('TRY')), importCandidates([card('B-7'), card('B-8')]))
    expect(keysOf(listed, '1 2')).toEqual(['B-7', 'B-8'])
  })

  test('is the digits of a reference where no candidate has that number', () => {
    expect(keysOf(room, '11 30 7')).toEqual(['INS-11', 'INS-30', 'X-7'])
  })

  test('may be a whole reference in any case', () => {
    expect(keysOf(room, 'ins-02 x-7')).toEqual(['INS-02', 'X-7'])
  })

  test('that is nowhere is named, and one that is parked is refused', () => {
    const parked = take(room, parkCandidate(idOf('X-7'), 'Later'))
    expect(readDotCard(parked, '1 99')).toMatchObject({ kind: 'unknown', text: '99' })
    expect(readDotCard(parked, '1 4')).toMatchObject({ kind: 'parked', text: '4' })
    expect(said(parked, enterDotCard(seat(0), [idOf('X-7')]))).toBe('refused.notInPlay')
  })

  test('is read as an input method for full-width text writes it', () => {
    expect(keysOf(room, '１、２')).toEqual(keysOf(room, '1 2'))
  })

  test('that two references share is not guessed', () => {
    const two = votedRoom({ 'A-41': [], 'B-41': [] }, 1)
    expect(readDotCard(two, '41')).toMatchObject({
      kind: 'several',
      text: '41',
      candidates: [{ key: 'A-41' }, { key: 'B-41' }],
    })
  })

  test('of a merged candidate stands for the one that goes on', () => {
    const nothing = { title: '', problem: '', process: '', notes: '', dataSources: [], value: unknownValue }
    const trail = { before: nothing, after: nothing, brought: [], dots: [] } as unknown as MergeTrail
    const merged: Workshop = {
      ...room,
      candidates: room.candidates.map((one) =>
        one.key === 'X-7' ? { ...one, standing: { kind: 'merged', into: idOf('INS-02'), trail } } : one,
      ),
    }
    expect(keysOf(merged, '4')).toEqual(['INS-02'])
    const before = take(room, enterDotCard(seat(0), [idOf('X-7'), idOf('INS-02')]))
    const results = dotResults({ ...before, candidates: merged.candidates })
    expect(results.find(({ candidate }) => candidate.key === 'INS-02')).toMatchObject({ dots: 2, people: 1 })
  })
})

describe('a dot card', () => {
  test('holds no more dots than each person has, and may hold fewer', () => {
    expect(readDotCard(room, '1 1 1 2 2 2')).toEqual({ kind: 'tooMany', given: 6, most: 5 })
    expect(readDotCard(room, '1 1')).toMatchObject({ kind: 'picks', picks: [idOf('INS-11'), idOf('INS-11')] })
    expect(said(room, enterDotCard(seat(0), Array(6).fill(idOf('INS-11'))))).toBe('refused.tooManyDots')
  })

  test('without a dot is in, which is not the same as missing', () => {
    expect(readDotCard(room, '-')).toEqual({ kind: 'picks', picks: [] })
    expect(dotCardsIn(take(room, enterDotCard(seat(0), [])))).toEqual({ in: 1, of: 3 })
    expect(dotCardsIn(room)).toEqual({ in: 0, of: 3 })
  })

  test('can be corrected after one of its candidates was parked', () => {
    const voted = take(room, enterDotCard(seat(0), [idOf('X-7'), idOf('INS-02')]))
    const parked = take(voted, parkCandidate(idOf('X-7'), 'Later'))
    const recorded = parked.dots[0]?.picks ?? []
    const read = readDotCard(parked, '4 3', recorded)
    expect(read).toEqual({ kind: 'picks', picks: [idOf('X-7'), idOf('INS-30')] })
    expect(said(parked, enterDotCard(seat(0), [idOf('X-7'), idOf('INS-30')]))).toBe('changed')
    expect(said(parked, enterDotCard(seat(1), [idOf('X-7')]))).toBe('refused.notInPlay')
  })

  test('of somebody who has left still counts, and is not waited for', () => {
    const voted = take(
      room,
      enterDotCard(seat(0), [idOf('X-7')]),
      editParticipant(seat(0), { present: false }),
    )
    expect(dotCardsIn(voted)).toEqual({ in: 0, of: 2 })
    expect(totalDots(dotResults(voted))).toBe(1)
    expect(totalDots(dotResults(take(voted, removeDotCard(seat(0)))))).toBe(0)
  })

  test('that is written and read again says the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...room.candidates.map(({ id }) => id)), { maxLength: 5 }),
        (picks) => {
          expect(readDotCard(room, writeDotCard(room, picks))).toEqual({ kind: 'picks', picks })
        },
      ),
    )
  })

  test('keeps the number of dots from being set below what it holds', () => {
    const voted = take(room, enterDotCard(seat(0), [idOf('X-7'), idOf('X-7')]))
    expect(said(voted, setDotsEach(1))).toBe('refused.dotsEachGiven')
    expect(said(voted, setDotsEach(2))).toBe('changed')
    expect(said(voted, setDotsEach(0))).toBe('refused.dotsEach')
    expect(said(voted, setDotsEach(2.5))).toBe('refused.dotsEach')
  })
})

describe('the results of a dot vote', () => {
  test('share a place where they are equal, and stay in list order there', () => {
    const voted = take(
      room,
      enterDotCard(seat(0), [idOf('X-7'), idOf('INS-02'), idOf('X-7')]),
      enterDotCard(seat(1), [idOf('INS-11')]),
    )
    expect(dotResults(voted).map(({ candidate, dots, place }) => [candidate.key, dots, place])).toEqual([
      ['X-7', 2, 1],
      ['INS-11', 1, 2],
      ['INS-02', 1, 2],
      ['INS-30', 0, 4],
    ])
  })

  test('count every dot once, whoever gave it and in whatever order', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const results = dotResults(workshop)
        const counted = workshop.dots
          .flatMap(({ picks }) => picks)
          .filter((id) => results.some(({ candidate }) => candidate.id === id))
        const merged = workshop.candidates.some(({ standing }) => standing.kind === 'merged')
        if (!merged) expect(totalDots(results)).toBe(counted.length)
        const turned = {
          ...workshop,
          dots: workshop.dots.map((card) => ({ ...card, picks: card.picks.toReversed() })),
        }
        expect(dotResults(turned)).toEqual(results)
        for (const [index, one] of results.entries()) {
          expect(one.dots).toBeGreaterThanOrEqual(results[index + 1]?.dots ?? 0)
          expect(one.people).toBeLessThanOrEqual(one.dots)
        }
      }),
    )
  })
})

describe('the cut after about eight', () => {
  test('is suggested where the dots fall most, near eight', () => {
    expect(suggestedCut(resultsOf(9, 8, 7, 6, 6, 5, 4, 4, 4, 1, 1))).toBe(9)
    expect(suggestedCut(resultsOf(9, 8, 8, 8, 8, 8, 8, 7, 6, 5, 4))).toBe(8)
    expect(suggestedCut(resultsOf(20, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1))).toBe(11)
  })

  test('is sought from six to ten, where the dots fall most, also where they fall at eight', () => {
    expect(suggestedCut(resultsOf(9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 2, 2))).toBe(10)
    expect(suggestedCut(resultsOf(9, 9, 9, 9, 9, 9, 3, 3, 2, 2, 2, 2))).toBe(6)
    // At eleven and at five they fall further, but that is no longer about eight.
    expect(suggestedCut(resultsOf(9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 8, 1))).toBe(8)
    expect(suggestedCut(resultsOf(9, 9, 9, 9, 9, 3, 3, 3, 2, 2, 2, 2))).toBe(8)
  })

  test('keeps everybody where there are eight or fewer, and is not suggested among equals', () => {
    expect(suggestedCut(resultsOf(3, 2, 1))).toBe(3)
    expect(suggestedCut(resultsOf(...Array(12).fill(2)))).toBeNull()
  })

  test('never parts equals when it is suggested', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 60 }), (dots) => {
        const results = resultsOf(...dots.toSorted((one, other) => other - one))
        const cut = suggestedCut(results)
        if (cut !== null) expect(tieAtCut(results, cut)).toBeNull()
        else expect(new Set(dots).size).toBe(1)
      }),
    )
  })

  test('through equals says how many they are, and where the clear cuts beside them lie', () => {
    const results = resultsOf(5, 4, 4, 4, 1)
    expect(tieAtCut(results, 3)).toEqual({ dots: 4, without: 1, withAll: 4 })
    expect(tieAtCut(results, 4)).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 20 }), fc.nat(19), (dots, at) => {
        const sorted = resultsOf(...dots.toSorted((one, other) => other - one))
        const tie = tieAtCut(sorted, at + 1)
        if (!tie) return
        expect(tie.without).toBeLessThan(at + 1)
        expect(tie.withAll).toBeGreaterThan(at + 1)
        expect(tieAtCut(sorted, tie.without)).toBeNull()
        expect(tieAtCut(sorted, tie.withAll)).toBeNull()
      }),
    )
  })

  test('moves the rest to the not-now register in one step, each with its reason', () => {
    const rest = (['INS-02', 'X-7'] as const).map((key) => ({
      candidateId: idOf(key),
      because: ` ${key} later `,
    }))
    const parked = take(room, parkRest(rest))
    expect(parked.candidates.map(parkedBecause)).toEqual([null, 'INS-02 later', null, 'X-7 later'])
    expect(said(room, parkRest([{ candidateId: idOf('X-7'), because: ' ' }]))).toBe(
      'refused.parkReasonMissing',
    )
    expect(said(parked, parkRest(rest))).toBe('unchanged')
    expect(said(room, parkRest([{ candidateId: 'nobody' as CandidateId, because: 'gone' }]))).toBe(
      'unchanged',
    )
  })
})
