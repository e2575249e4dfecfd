import { expect, expectTypeOf, it } from 'vitest'
import { bindPorts } from '../../renderer/workspace/bind-ports.ts'
import type { Ports } from '../../renderer/workspace/ports.ts'

const ports = { now: () => '2026-03-10T09:00:00.000Z' } as Ports

it('hands each verb the ports before what its caller hands it', async () => {
  const verbs = bindPorts(ports, {
    stamp: (given: Ports, text: string, times: number) => `${given.now()} ${text.repeat(times)}`,
    fail: async (_given: Ports) => {
      throw new Error('refused')
    },
  })
  expect(verbs.stamp('ab', 2)).toBe('2026-03-10T09:00:00.000Z abab')
  await expect(verbs.fail()).rejects.toThrow('refused')
  expectTypeOf(verbs.stamp).parameters.toEqualTypeOf<[text: string, times: number]>()
  expectTypeOf(verbs.fail).parameters.toEqualTypeOf<[]>()
})

it('takes nothing that does not begin with the ports', () => {
  // @ts-expect-error its first parameter is a text
  bindPorts(ports, { draftOf: (field: string) => field })
})
