import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../renderer/documents/kit/kit-sheet.ts'
import type { KitPart } from '../../renderer/documents/kit/print-kit.ts'
import { kitParts, printKit } from '../../renderer/documents/kit/print-kit.ts'
import { sheetRoom } from '../../renderer/documents/kit/sheet-page.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay, papers } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { votedRoom } from '../support/builders.ts'
import { crowdedRoom } from '../support/crowded-room.ts'

const english = documentWords.en

function cardsOf(workshop: Workshop, part: KitPart): readonly Sheet[] {
  return printKit(workshop, english)[part]
}

function rowsOf(sheet: Sheet) {
  return sheet.kind === 'scoreCard' || sheet.kind === 'dotCard' ? sheet.rows : []
}

describe('score cards', () => {
  test('stand in the order in which candidates are typed, for each seat', () => {
    const room = crowdedRoom(9, 4)
    const parked = { kind: 'parked', because: 'later' } as const
    const shortlist: Workshop = {
      ...room,
      candidates: room.candidates.map((one, index) => (index === 2 ? { ...one, standing: parked } : one)),
    }
    const typed = candidatesInPlay(shortlist).map(({ key }) => key)
    const sheets = cardsOf(shortlist, 'scoreCards')
    for (const { seat } of shortlist.participants) {
      const own = sheets.filter((sheet) => sheet.kind === 'scoreCard' && sheet.head.seat === `Seat ${seat}`)
      expect(own.flatMap(rowsOf).map(({ key }) => key)).toEqual(typed)
    }
  })

  test('keep the number of a candidate when another one is parked', () => {
    const room = crowdedRoom(5, 1)
    const [first, ...others] = room.candidates
    if (!first) throw new Error('no candidate')
    const parked: Workshop = {
      ...room,
      candidates: [{ ...first, standing: { kind: 'parked', because: '' } }, ...others],
    }
    expect(
      cardsOf(parked, 'scoreCards')
        .flatMap(rowsOf)
        .map(({ number }) => number),
    ).toEqual([2, 3, 4, 5])
  })

  test('say the seat and never a name', () => {
    const room = crowdedRoom(3, 2)
    const named: Workshop = {
      ...room,
      participants: room.participants.map((one) => ({ ...one, name: 'Ada Nowak' })),
    }
    const { scoreCards, dotCards, seatCards } = printKit(named, english)
    expect(JSON.stringify([scoreCards, dotCards])).not.toContain('Nowak')
    expect(JSON.stringify(seatCards)).toContain('Ada Nowak')
  })

  test('need seats and candidates', () => {
    expect(cardsOf(crowdedRoom(0, 3), 'scoreCards')).toEqual([])
    expect(cardsOf(crowdedRoom(3, 0), 'scoreCards')).toEqual([])
    expect(cardsOf(crowdedRoom(0, 3), 'dotCards')).toEqual([])
  })
})

describe('dot cards', () => {
  test('have the boxes of the workshop on the first page of each seat only', () => {
    const room = crowdedRoom(60, 2, { dotsEach: 7 })
    const dots = cardsOf(room, 'dotCards').map((sheet) => (sheet.kind === 'dotCard' ? sheet.dots : null))
    expect(dots.filter((count) => count === 7)).toHaveLength(2)
    expect(dots.filter((count) => count === 0)).toHaveLength(dots.length - 2)
    expect(dots.length).toBeGreaterThan(2)
  })
})

describe('what the scores mean', () => {
  test('is one page with the usual anchors on both papers, and goes on on another where they are very long', () => {
    for (const paper of papers) expect(cardsOf(crowdedRoom(1, 1, { paper }), 'anchors')).toHaveLength(1)
    const room = crowdedRoom(1, 1)
    const long = 'far too much to say '.repeat(20)
    const wordy: Workshop = {
      ...room,
      details: {
        ...room.details,
        criteria: room.details.criteria.map((one) => ({ ...one, anchors: [long, long, long, long, long] })),
      },
    }
    const sheets = cardsOf(wordy, 'anchors')
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.flatMap((sheet) => (sheet.kind === 'anchors' ? sheet.rows : []))).toHaveLength(5)
  })
})

describe('the agenda sheet', () => {
  test('adds the minutes up, without what is skipped', () => {
    const room = votedRoom({}, 1)
    const agenda = room.details.agenda.map((item) =>
      item.step === 'calibrate' ? { ...item, isSkipped: true } : item,
    )
    const [sheet] = cardsOf({ ...room, details: { ...room.details, agenda } }, 'agenda')
    const rows = sheet?.kind === 'agenda' ? sheet.rows : []
    expect(rows.slice(0, 3).map(({ from }) => from)).toEqual(['0:00', '0:10', '0:42'])
    expect(rows.at(-1)).toEqual({ from: '2:50', step: '', minutes: '' })
  })
})

describe('the kit', () => {
  test('loses no candidate and no page is overfull, for any titles, paper and language', () => {
    const title = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 120 }))
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...papers),
        fc.constantFrom(...documentLanguages),
        (titles, paper, language) => {
          const room = crowdedRoom(titles.length, 2, { paper })
          const candidates = room.candidates.map((one, index) => ({ ...one, title: titles[index] ?? '' }))
          const kit = printKit({ ...room, candidates }, documentWords[language])
          for (const part of ['scoreCards', 'dotCards'] as const) {
            const rows = kit[part].flatMap(rowsOf)
            expect(rows.map((row) => row.title)).toEqual([...titles, ...titles])
            for (const sheet of kit[part]) {
              if (!('head' in sheet)) continue
              const used = rowsOf(sheet).reduce((sum, { height }) => sum + height, sheet.head.height)
              expect(used).toBeLessThanOrEqual(sheetRoom(paper).height)
            }
          }
          for (const part of kitParts) expect(kit[part].length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('makes the letters of a seat card smaller for a long name, not the name shorter', () => {
    const room = crowdedRoom(1, 3)
    const names = ['Ada', 'Maria Magdalena von Hohenstein-Wittelsbach', 'x'.repeat(200)]
    const participants = room.participants.map((one, index) => ({ ...one, name: names[index] ?? '' }))
    const sheets = cardsOf({ ...room, participants }, 'seatCards')
    expect(sheets).toHaveLength(2)
    const cards = sheets.flatMap((sheet) => (sheet.kind === 'seatCards' ? sheet.cards : []))
    expect(cards.map(({ name }) => name)).toEqual(names)
    const sizes = cards.map(({ points }) => points)
    expect(sizes).toEqual([...sizes].toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(3)
  })
})
