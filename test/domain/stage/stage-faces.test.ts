import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editCandidate, parkCandidate } from '../../../renderer/domain/edits/edit-candidates.ts'
import { enterDotCard, setDotsEach } from '../../../renderer/domain/edits/edit-dots.ts'
import { addIdea } from '../../../renderer/domain/edits/edit-walk.ts'
import type { GateAnswer, Gates } from '../../../renderer/domain/rule/gates.ts'
import { gateIds } from '../../../renderer/domain/rule/gates.ts'
import { answerGiven } from '../../../renderer/domain/stage/draw-gates.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import {
  dotsRoom,
  gatesRoom,
  linesOfTitle,
  listRoom,
  pageSize,
} from '../../../renderer/domain/stage/list-pages.ts'
import type { StagePicture } from '../../../renderer/domain/stage/stage-picture.ts'
import type { Face, StageState, StageView } from '../../../renderer/domain/stage/stage-state.ts'
import { firstStage } from '../../../renderer/domain/stage/stage-state.ts'
import { emptyCard } from '../../../renderer/domain/workshop/candidate.ts'
import type { CandidateId, ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { readIdeaText } from '../../../renderer/texts/concepts.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { countingIds, roomOf, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

type PictureOf<Kind extends StagePicture['kind']> = Extract<StagePicture, { readonly kind: Kind }>

interface Shown {
  readonly state?: Partial<StageState>
  readonly view?: Partial<StageView>
}

function shown<Kind extends StagePicture['kind']>(
  room: Workshop,
  kind: Kind,
  face: Face,
  { state, view }: Shown = {},
): PictureOf<Kind> {
  const picture = drawStage(
    room,
    { ...firstStage(room.details.id), ...state },
    { face, candidateId: null, criterionId: null, ...view },
    documentWords.en,
    () => null,
    readIdeaText,
  )
  expect(picture.kind).toBe(kind)
  return picture as PictureOf<Kind>
}

const idAt = (room: Workshop, at: number) => room.candidates[at]?.id as CandidateId
const titled = (titles: readonly string[]) =>
  titles.reduce<Workshop>((room, title) => edited(room, addIdea(title), countingIdsFrom(title)), roomOf({}))
/** Ids of their own for each title. */
const countingIdsFrom = (title: string) => ({ ...countingIds(), newId: () => `of ${title}` })

describe('the list on the stage', () => {
  test('marks the idea that came last, with what it looks like', () => {
    const room = titled(['Invoice checking', 'Mail sorting', 'Checking of invoices'])
    const picture = shown(room, 'list', 'list', { state: { newest: idAt(room, 2) } })
    expect(picture).toMatchObject({ count: 3, newest: { number: 3, looksLike: 'Invoice checking' } })
    expect(shown(room, 'list', 'list').newest).toBeNull()
    const parked = edited(room, parkCandidate(idAt(room, 2), 'Twice'), countingIds())
    expect(shown(parked, 'list', 'list', { state: { newest: idAt(room, 2) } })).toMatchObject({
      count: 2,
      newest: null,
    })
  })

  test('shows the part with the newest idea, whatever is selected', () => {
    const room = titled(Array.from({ length: 40 }, (_, at) => `Idea ${at + 1}`))
    const shows = shown(room, 'list', 'list', {
      state: { newest: idAt(room, 39) },
      view: { candidateId: idAt(room, 0) },
    })
    expect(shows.part).toEqual({ number: 2, of: 2 })
    expect(shows.rows.at(-1)?.number).toBe(40)
  })

  test('is shown empty while there is nothing on it', () => {
    expect(shown(roomOf({}), 'list', 'card')).toMatchObject({ count: 0, rows: [] })
  })
})

describe('how many titles a page holds', () => {
  const titles = (count: number, letters: number) => Array(count).fill('word '.repeat(letters / 5).trim())

  test.each([
    [36, 20, 36],
    [24, 60, 24],
    [24, 120, 12],
    [12, 120, 12],
    [12, 400, 4],
  ])('is for %i titles of %i letters %i', (count, letters, most) => {
    expect(Math.min(count, pageSize(titles(count, letters), listRoom))).toBe(most)
  })

  test('is eight for questions and dots, fewer where titles are long', () => {
    expect(pageSize(titles(8, 60), gatesRoom)).toBe(8)
    expect(pageSize(titles(8, 120), gatesRoom)).toBeLessThan(8)
    expect(pageSize(titles(8, 120), dotsRoom)).toBeGreaterThanOrEqual(8)
    expect(pageSize(titles(8, 300), dotsRoom)).toBeLessThan(8)
  })

  test('never grows with longer titles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 59 }), (count, letters) => {
        const one = pageSize(titles(count, 5 * letters), listRoom)
        expect(pageSize(titles(count, 5 * letters + 5), listRoom)).toBeLessThanOrEqual(one)
      }),
    )
  })

  test('counts lines with words whole, long words broken, and wide signs twice', () => {
    expect(linesOfTitle('Invoice checking', 16)).toBe(1)
    expect(linesOfTitle('Invoice checking', 15)).toBe(2)
    expect(linesOfTitle('Haftpflichtschadenregulierung', 10)).toBe(3)
    expect(linesOfTitle('確認と仕分け', 10)).toBe(2)
    expect(linesOfTitle('', 10)).toBe(1)
  })
})

describe('a candidate on the stage', () => {
  const sized = (volumes: readonly (number | null)[]) =>
    volumes.reduce<Workshop>(
      (room, volumePerMonth, at) =>
        edited(
          room,
          editCandidate(idAt(room, at), {
            value: { ...emptyCard('').value, volumePerMonth, minutesPerCase: 10, errorRatePercent: 9 },
          }),
          countingIds(),
        ),
      titled(volumes.map((_, at) => `Idea ${at + 1}`)),
    )

  test('has its place among those whose hours are known, equal ones the same', () => {
    const room = sized([100, 300, null, 300])
    const cardAt = (at: number) => shown(room, 'card', 'card', { view: { candidateId: idAt(room, at) } })
    expect(cardAt(0)).toMatchObject({ number: 1, of: 4, size: { hoursPerYear: 200, errorsPerYear: 108 } })
    expect([0, 1, 2, 3].map((at) => cardAt(at).size.rank)).toEqual([
      { place: 3, of: 3 },
      { place: 1, of: 3 },
      null,
      { place: 1, of: 3 },
    ])
  })

  test('has no place where it is the only one with hours', () => {
    const room = sized([100, null])
    expect(shown(room, 'card', 'card').size.rank).toBeNull()
  })
})

describe('the questions on the stage', () => {
  const letters: Readonly<Record<string, GateAnswer>> = { y: 'yes', n: 'no', '?': 'unknown' }
  const answered = (rows: readonly string[]): Workshop => {
    const room = titled(rows.map((_, at) => `Idea ${at + 1}`))
    const answersOf = (row = '') =>
      Object.fromEntries(gateIds.map((gate, at) => [gate, letters[row[at] ?? '?'] ?? 'unknown'])) as Gates
    return {
      ...room,
      candidates: room.candidates.map((one, at) => ({ ...one, gates: answersOf(rows[at]) })),
    }
  }
  const given = (rows: readonly string[], asked: readonly [number, number] | null) => {
    const { candidates } = answered(rows)
    return rows.map((_, row) =>
      gateIds
        .map((_gate, column) =>
          answerGiven(candidates, { row, column }, asked && { row: asked[0], column: asked[1] }),
        )
        .map((answer) => (answer === 'unasked' ? '.' : answer === 'unknown' ? '?' : answer[0]))
        .join(''),
    )
  }

  test('tell not asked from not known where candidates are asked one after the other', () => {
    expect(given(['yy?ny', 'y??y?', 'yy???', '?????'], [2, 3])).toEqual(['yy?ny', 'y??y?', 'yy?..', '.....'])
  })

  test('tell it where one question after the other is asked', () => {
    expect(given(['y????', '?????', 'n????', '?????'], [3, 0])).toEqual(['y....', '?....', 'n....', '.....'])
  })

  test('name the question that is asked, or the first one without an answer', () => {
    const room = answered(['yyyyy', 'yy???'])
    const second = { candidateId: idAt(room, 1) }
    expect(shown(room, 'gates', 'gates', { view: second }).asked).toMatchObject({ gate: 'contained' })
    const view = { ...second, gateId: 'worthAtHalfEffect' as const }
    expect(shown(room, 'gates', 'gates', { view }).asked).toEqual({
      candidate: { key: room.candidates[1]?.key, title: 'Idea 2' },
      gate: 'worthAtHalfEffect',
    })
    expect(shown(room, 'gates', 'gates', { view: { candidateId: idAt(room, 0) } }).asked).toBeNull()
  })

  test('follow the row that is asked, eight to a page', () => {
    const room = answered(Array(12).fill('?????'))
    const picture = shown(room, 'gates', 'gates', { view: { candidateId: idAt(room, 9) } })
    expect(picture).toMatchObject({ count: 12, part: { number: 2, of: 2 } })
    expect(picture.rows.length).toBeLessThanOrEqual(8)
  })
})

describe('the dots on the stage', () => {
  /** Candidates that got so many dots, from one person. */
  function dotted(counts: readonly number[]): Workshop {
    const empty = votedRoom(
      Object.fromEntries(counts.map((_, at) => [`D-${at + 1}`, [] as string[]])),
      Math.ceil(counts.reduce((sum, count) => sum + count, 0) / 20) || 1,
    )
    const room = edited(empty, setDotsEach(20), countingIds())
    const picks = counts.flatMap((count, at) => Array<CandidateId>(count).fill(idAt(room, at)))
    return room.participants.reduce(
      (one, { id }, seat) =>
        edited(one, enterDotCard(id as ParticipantId, picks.slice(20 * seat, 20 * seat + 20)), countingIds()),
      room,
    )
  }
  const park = (room: Workshop, places: readonly number[]) =>
    places.reduce((one, at) => edited(one, parkCandidate(idAt(room, at), 'Few dots'), countingIds()), room)
  const open = (room: Workshop, goOn: number | null = null) =>
    shown(room, 'openDots', 'dots', { state: { areDotsOpen: true, goOn } })
  const sample = [7, 6, 5, 5, 4, 3, 3, 3, 1, 1, 1, 1, 0, 0]

  test('are cut at the biggest drop, with the reason', () => {
    const picture = open(dotted(sample))
    expect(picture).toMatchObject({ given: 40, most: 7, goOn: 8 })
    expect(picture.cut).toEqual({ kind: 'line', from: 3, to: 1, isBiggestDrop: true })
    expect(picture.rows.map(({ dots }) => dots)).toEqual([7, 6, 5, 5, 4, 3, 3, 3])
    expect(picture.below.map(({ dots, count, areParked }) => [dots, count, areParked])).toEqual([
      [1, 4, false],
      [0, 2, false],
    ])
    expect(picture.below.map(({ named }) => named.length)).toEqual([4, 0])
  })

  test('are cut where the room says, which is not called the biggest drop where it is none', () => {
    expect(open(dotted(sample), 5).cut).toEqual({ kind: 'line', from: 4, to: 3, isBiggestDrop: false })
    expect(open(dotted(sample), 14)).toMatchObject({ goOn: 14, cut: null, below: [] })
  })

  test('show a band where equals stand on the line', () => {
    const picture = open(dotted(sample), 7)
    expect(picture.goOn).toBe(5)
    expect(picture.cut).toMatchObject({ kind: 'band', count: 3 })
    expect(picture.cut?.kind === 'band' && picture.cut.rows.map(({ dots }) => dots)).toEqual([3, 3, 3])
    expect(open(dotted(Array(12).fill(2)))).toMatchObject({
      goOn: 0,
      rows: [],
      cut: { kind: 'band', count: 12 },
    })
  })

  test('say what was parked, and why the line is there, once it is', () => {
    const room = park(dotted(sample), [8, 9, 10, 11, 12, 13])
    expect(open(room)).toMatchObject({
      goOn: 8,
      cut: { kind: 'line', from: 3, to: 1, isBiggestDrop: true },
      below: [
        { dots: 1, count: 4, areParked: true },
        { dots: 0, count: 2, areParked: true },
      ],
    })
    expect(open(park(dotted([3, 2, 2, 1]), [0])).cut).toEqual({ kind: 'chosen' })
    const fewer = open(park(dotted(sample), [5, 6, 7, 8, 9, 10, 11, 12, 13]))
    expect(fewer.below[0]).toMatchObject({ dots: null, count: 7 })
  })

  test('are counted for everybody, whatever the cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 14 }),
        fc.option(fc.integer({ min: 1, max: 14 })),
        (counts, goOn) => {
          const picture = open(dotted(counts), goOn)
          // The line, and what is below it, stand on the last page of those that go on.
          if (picture.part.number < picture.part.of) {
            expect(picture).toMatchObject({ cut: null, below: [] })
            return
          }
          const band = picture.cut?.kind === 'band' ? picture.cut.count : 0
          const below = picture.below.reduce((sum, { count }) => sum + count, 0)
          expect(picture.goOn + band + below).toBe(counts.length)
        },
      ),
      { numRuns: 300, examples: [[[1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1], null]] },
    )
  })
})
