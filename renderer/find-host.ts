import type { Bridge, Envelope } from '../electron/contract/bridge.ts'
import { envelope, failed, ok } from '../electron/contract/bridge.ts'
import type { EventName, EventPayload, Payload, Reply, RequestName } from '../electron/contract/channels.ts'
import { events, requests } from '../electron/contract/channels.ts'
import type { Host } from '../electron/contract/host.ts'
import { createBrowserBridge } from './browser-bridge.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload or by a test; absent in a plain browser. */
    readonly bridge?: Bridge
  }
}

/** The bridge of the host this page runs in. */
export function connectBridge(): Bridge {
  return window.bridge ?? createBrowserBridge()
}

/** The typed host behind a bridge. Replies are parsed; a bridge that breaks is a failure, never a thrown error. */
export function createHost(bridge: Bridge): Host {
  return {
    ask: (name, payload) => ask(bridge, name, payload),
    on: (name, listener) => listen(bridge, name, listener),
  }
}

async function ask<Name extends RequestName>(
  bridge: Bridge,
  name: Name,
  payload: Payload<Name>,
): Promise<Envelope<Reply<Name>>> {
  const answer = await bridge.invoke(name, payload).catch((error) => failed('unexpected', String(error)))
  const read = envelope.safeParse(answer)
  if (!read.success) return failed('badReply', `${name}: ${read.error.message}`)
  if (read.data.kind === 'failed') return read.data
  const value = requests[name].reply.safeParse(read.data.value)
  return value.success ? ok(value.data as Reply<Name>) : failed('badReply', `${name}: ${value.error.message}`)
}

function listen<Name extends EventName>(
  bridge: Bridge,
  name: Name,
  listener: (event: EventPayload<Name>) => void,
): () => void {
  return bridge.on(name, (payload) => {
    const event = events[name].safeParse(payload)
    if (event.success) listener(event.data as EventPayload<Name>)
  })
}
