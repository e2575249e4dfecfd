import { describe, expect, test } from 'vitest'
import { layOutVotes } from '../../renderer/stage/vote-layout.ts'

const none = [0, 0, 0, 0, 0] as const
const at2 = (count: number) => [0, count, 0, 0, 0] as const
const sizeOf = (now: number, before: number, high: number) =>
  2 * layOutVotes({ now: at2(now), before: before > 0 ? at2(before) : null }, high).radius

describe('the dots over one score', () => {
  test('are as large as the room over them allows, in stacks beside each other where that makes them larger', () => {
    expect(sizeOf(3, 0, 340)).toBe(92)
    expect(sizeOf(6, 0, 340)).toBeGreaterThan(60)
    expect(sizeOf(8, 8, 340)).toBeGreaterThan(50)
    expect(sizeOf(20, 0, 340)).toBeGreaterThan(50)
    expect(sizeOf(20, 20, 340)).toBeGreaterThan(36)
    expect(sizeOf(20, 20, 200)).toBeGreaterThan(29)
  })

  test('fill no more than the room', () => {
    for (const count of [1, 5, 13, 20, 40]) {
      for (const high of [120, 240, 420]) {
        const { width, height } = layOutVotes({ now: at2(count), before: at2(count) }, high)
        expect(height).toBeLessThanOrEqual(high + 1)
        expect(width).toBeLessThanOrEqual(293)
      }
    }
  })

  test('are none where nobody has voted', () => {
    expect(layOutVotes({ now: none, before: null }, 300).columns).toEqual([])
  })
})
