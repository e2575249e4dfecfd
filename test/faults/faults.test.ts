import { describe, expect, test } from 'vitest'
import { cutRuns, flips, truncations } from './cut-runs.ts'
import { runKills } from './kill-runs.ts'

/** A short version of `npm run test:faults`. */
const kills = 10

const none = { lost: 0, damaged: 0 }

describe('nothing that was flushed is lost, and nothing damaged is accepted', () => {
  test('when the power goes at any moment', async () => {
    const tally = await cutRuns()
    expect(tally).toMatchObject(none)
    expect(tally.images).toBeGreaterThan(300)
  })

  test('when any file ends at any length', async () => {
    const tally = await truncations()
    expect(tally).toMatchObject(none)
    expect(tally.images).toBeGreaterThan(3_000)
  })

  test('when any byte of any file is another, 1,000 times', async () => {
    expect(await flips(1_000)).toEqual({ ...none, images: 1_000 })
  })
})

describe('no vote that was shown as saved is lost', () => {
  test.each(['bridge', 'loopback'] as const)(
    'when window, host or both are killed while votes are typed, and the database is wiped (%s)',
    async (host) => {
      const tallies = await runKills(host, kills, () => {})
      const sum = (of: (tally: (typeof tallies)[number]) => number) =>
        tallies.reduce((all, tally) => all + of(tally), 0)
      expect(new Set(tallies.map(({ victim }) => victim))).toEqual(new Set(['both', 'browser', 'host']))
      expect(sum(({ kills: done }) => done)).toBe(kills)
      expect(sum(({ wipes }) => wipes)).toBeGreaterThan(0)
      expect(sum(({ saved }) => saved)).toBeGreaterThan(kills)
      for (const tally of tallies) expect(tally).toMatchObject({ ...none, silentEmpties: 0 })
    },
    600_000,
  )
})
