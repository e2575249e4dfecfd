import { describe, expect, test } from 'vitest'
import { cutRuns } from './cut-runs.ts'
import { runKills } from './kill-runs.ts'

/** A short version of `npm run test:faults`. */
const kills = 10

describe('no vote that was shown as saved is lost', () => {
  test('when the power goes between two flushes', async () => {
    const tally = await cutRuns()
    expect(tally).toEqual({ images: tally.images, lost: 0, damaged: 0 })
    expect(tally.images).toBeGreaterThan(3_000)
  })

  test.each(['bridge', 'loopback'] as const)(
    'when browser and host are killed while votes are typed, and the database is wiped (%s)',
    async (host) => {
      const tally = await runKills(host, kills, () => {})
      expect(tally).toMatchObject({ kills, wipes: 2, lost: 0, silentEmpties: 0 })
      expect(tally.saved).toBeGreaterThan(kills)
    },
    600_000,
  )
})
