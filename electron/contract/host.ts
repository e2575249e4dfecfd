import type { Envelope } from './bridge.ts'
import type { EventName, EventPayload, Payload, Reply, RequestName } from './channels.ts'

/** The host as the page sees it: each row of the contract by its name, replies parsed, nothing thrown. */
export interface Host {
  readonly ask: <Name extends RequestName>(
    name: Name,
    payload: Payload<Name>,
  ) => Promise<Envelope<Reply<Name>>>
  /** Returns the function that ends the listening. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (event: EventPayload<Name>) => void,
  ) => () => void
}
