import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../renderer/domain/meeting/calendar.ts'
import { daysAhead, monthMarks, nextDays, placeWords } from '../../../renderer/domain/overview/next-days.ts'
import { inOrder } from '../../../renderer/domain/overview/workshop-state.ts'
import { day, factsOf, noPilot, pilotOf, today } from './facts.ts'

describe('the next ninety days', () => {
  test('hold what falls in them, by day, and nothing that has passed or lies beyond', () => {
    const all = [
      pilotOf('Northgate', '2026-11-17', {
        start: '2026-11-20',
        checkIn: '2027-01-04',
        goNoGo: '2027-02-27',
      }),
      noPilot('Orchard', '2026-09-08', '2027-01-04'),
      factsOf('Tideway', '2026-11-28'),
      pilotOf('Halden', '2026-09-22', { goNoGo: '2026-12-07', measuredBy: ['2026-12-01'] }),
    ]
    const days = nextDays(inOrder(all, today), today)
    expect(
      days.map(({ on, entries }) => [
        on,
        entries.map(({ workshop, kind, needsAttention }) => [
          workshop.facts.details.client,
          kind,
          needsAttention,
        ]),
      ]),
    ).toEqual([
      ['2026-11-28', [['Tideway', 'workshop', false]]],
      ['2026-12-07', [['Halden', 'goNoGo', true]]],
      [
        '2027-01-04',
        [
          ['Northgate', 'checkIn', false],
          ['Orchard', 'scoreAgain', false],
        ],
      ],
    ])
    expect(days[0]?.at).toBe(0)
    expect(days[1]?.at).toBeCloseTo(9 / 90)
  })

  test('are marked at the firsts of months, not beside the ends', () => {
    expect(monthMarks(today).map(({ on }) => on)).toEqual(['2027-01-01', '2027-02-01'])
    expect(monthMarks(day('2026-12-25')).map(({ on }) => on)).toEqual(['2027-02-01', '2027-03-01'])
  })
})

describe('the words of the strip', () => {
  const share = 0.15
  const daysOf = (offsets: readonly number[], attention: readonly number[] = []) =>
    nextDays(
      inOrder(
        offsets.map((offset) => {
          const goNoGo = addDays(today, offset)
          const measuredBy = attention.includes(offset) ? [today] : []
          return pilotOf(String(offset), '2026-11-17', { goNoGo, measuredBy })
        }),
        today,
      ),
      today,
    )

  test('stand below and above in turn, and before their point near the end', () => {
    const places = placeWords(daysOf([2, 9, 30, 85]), share)
    expect([...places.values()]).toEqual([
      { lane: 'below', side: 'after' },
      { lane: 'above', side: 'after' },
      { lane: 'below', side: 'after' },
      { lane: 'above', side: 'before' },
    ])
  })

  test('are left out where there is no room, and never those that need attention before others', () => {
    const places = placeWords(daysOf([1, 2, 3, 4], [4]), share)
    const isPlaced = (offset: number) => Boolean(places.get(addDays(today, offset)))
    expect([1, 2, 3, 4].map(isPlaced)).toEqual([true, false, false, true])
  })

  test('never overlap, and every day has its answer', () => {
    const anyOffsets = fc.uniqueArray(fc.integer({ min: 0, max: daysAhead }), { maxLength: 40 })
    fc.assert(
      fc.property(anyOffsets, (offsets) => {
        const days = daysOf(offsets)
        const places = placeWords(days, share)
        expect([...places.keys()].toSorted()).toEqual(days.map(({ on }) => on))
        for (const lane of ['above', 'below']) {
          const spans = days.flatMap(({ on, at }) => {
            const place = places.get(on)
            if (place?.lane !== lane) return []
            return place.side === 'after' ? [[at, at + share] as const] : [[at - share, at] as const]
          })
          for (const [index, [, end]] of spans.toSorted(([one], [other]) => one - other).entries()) {
            const following = spans.toSorted(([one], [other]) => one - other)[index + 1]
            if (following) expect(following[0]).toBeGreaterThanOrEqual(end - 1e-9)
          }
        }
      }),
    )
  })
})
