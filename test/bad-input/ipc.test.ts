import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { envelope } from '../../electron/contract/bridge.ts'
import type { RequestName } from '../../electron/contract/channels.ts'
import { requests } from '../../electron/contract/channels.ts'
import { dispatch } from '../../electron/handlers/dispatch.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { closedPorts } from '../electron/scratch.ts'

const ask = dispatch(createHandlers(closedPorts()))
const names = Object.keys(requests) as readonly RequestName[]

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  maxDepth: 4,
})

describe('every request of a page', () => {
  test.each(names)(
    '%s with anything at all in it gets an envelope, and nothing that is not its payload gets past',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(anything, async (payload) => {
          const answer = envelope.parse(await ask(name, payload))
          const fits = requests[name].payload.safeParse(payload).success
          if (!fits) expect(answer).toMatchObject({ kind: 'failed', failure: { kind: 'badRequest' } })
        }),
        { numRuns: 50 },
      )
    },
  )

  test.each(names)(
    '%s with a payload of fifty thousand names or ten thousand levels is refused',
    async (name) => {
      const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`n${index}`, index]))
      let deep: unknown = {}
      for (let level = 0; level < 10_000; level += 1) deep = { workshopId: deep }
      for (const payload of [wide, deep]) {
        const answer = envelope.parse(await ask(name, payload))
        expect(answer).toMatchObject({ kind: 'failed', failure: { kind: 'badRequest' } })
        const detail = answer.kind === 'failed' ? answer.failure.detail : ''
        expect(detail.length).toBeLessThan(10_000)
      }
    },
  )

  test.each(names)('%s with a text of five million letters in each field is refused', async (name) => {
    const long = 'x'.repeat(5_000_000)
    const fields = [
      'suggestedName',
      'filter',
      'path',
      'workshopId',
      'name',
      'day',
      'frame',
      'entries',
      'files',
      'bytes',
    ]
    const payload = Object.fromEntries(fields.map((field) => [field, long]))
    expect(await ask(name, payload)).toMatchObject({ kind: 'failed', failure: { kind: 'badRequest' } })
  })
})
