import { describe, expect, it } from 'vitest'
import type { Bridge } from '../../electron/contract/bridge.ts'
import { failed, ok } from '../../electron/contract/bridge.ts'
import { dispatch } from '../../electron/handlers/dispatch.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { createHost } from '../../renderer/find-host.ts'
import { closedPorts } from './scratch.ts'

function answering(answer: unknown): Bridge {
  return { invoke: async () => answer, on: () => () => {} }
}

describe("the page's side of the bridge", () => {
  it('reaches the handlers and back', async () => {
    const host = createHost({ invoke: dispatch(createHandlers(closedPorts())), on: () => () => {} })
    expect(await host.ask('app.info', {})).toEqual(ok({ host: 'test', version: '0.0.0', platform: 'test' }))
    expect(await host.ask('files.open', { filter: 'table' })).toEqual(ok({ kind: 'cancelled' }))
  })

  it('hands a failure on as it is', async () => {
    const failure = failed('diskFull', 'ENOSPC')
    expect(await createHost(answering(failure)).ask('files.open', { filter: 'table' })).toEqual(failure)
  })

  it.each([undefined, null, 'ok', {}, ok({ kind: 'opened' }), ok({ kind: 'other' }), { kind: 'failed' }])(
    'takes the reply %j for a failure',
    async (answer) => {
      expect(await createHost(answering(answer)).ask('files.open', { filter: 'table' })).toMatchObject({
        kind: 'failed',
        failure: { kind: 'badReply' },
      })
    },
  )

  it('takes a broken bridge for a failure', async () => {
    const broken: Bridge = {
      invoke: () => Promise.reject(new Error('gone')),
      on: () => () => {},
    }
    expect(await createHost(broken).ask('app.info', {})).toEqual(failed('unexpected', 'Error: gone'))
  })

  it('passes on menu commands that are ones, until told to stop', () => {
    const listeners = new Set<(payload: unknown) => void>()
    const host = createHost({
      invoke: async () => undefined,
      on: (_channel, listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    })
    const heard: string[] = []
    const stop = host.on('menu.command', ({ command }) => heard.push(command))
    const send = (payload: unknown) => {
      for (const listener of listeners) listener(payload)
    }
    send({ command: 'undo' })
    send({ command: 7 })
    send('redo')
    stop()
    send({ command: 'redo' })
    expect(heard).toEqual(['undo'])
  })
})
