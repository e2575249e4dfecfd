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
    saveFile: (request) => ask(bridge, 'files.save', request),
    saveFiles: (request) => ask(bridge, 'files.saveMany', request),
    openFile: (request) => ask(bridge, 'files.open', request),
    reveal: (request) => ask(bridge, 'files.reveal', request),
    safety: {
      append: (request) => ask(bridge, 'safety.append', request),
      snapshot: (request) => ask(bridge, 'safety.snapshot', request),
      read: (request) => ask(bridge, 'safety.read', request),
      open: (request) => ask(bridge, 'safety.open', request),
      list: () => ask(bridge, 'safety.list', {}),
      protection: () => ask(bridge, 'protection.state', {}),
      erase: (request) => ask(bridge, 'safety.erase', request),
    },
    wipeRest: () => ask(bridge, 'wipe.rest', {}),
    openStage: () => ask(bridge, 'stage.open', {}),
    closeStage: () => ask(bridge, 'stage.close', {}),
    mayClose: () => ask(bridge, 'window.mayClose', {}),
    info: () => ask(bridge, 'app.info', {}),
    showMenu: (request) => ask(bridge, 'menu.show', request),
    onMenuCommand: (listener) => listen(bridge, 'menu.command', listener),
    onClosing: (listener) => listen(bridge, 'window.closing', listener),
    onDisplayAdded: (listener) => listen(bridge, 'display.added', listener),
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
