import type { Envelope } from '../contract/bridge.ts'
import { failed } from '../contract/bridge.ts'
import type { Payload, RequestName } from '../contract/channels.ts'
import { isRequestName, requests } from '../contract/channels.ts'
import { diskFailure } from './disk-failure.ts'
import type { Handlers } from './handlers.ts'

/** What is said of a wrong payload, which may itself be endless. */
const mostIssues = 20
const longestDetail = 1_000

export type Dispatch = (name: string, payload: unknown) => Promise<Envelope<unknown>>

/** The one way in for a page: refuses a name or a payload the contract does not know, and never throws. */
export function dispatch(handlers: Handlers): Dispatch {
  return async (name, payload) => {
    if (!isRequestName(name)) return failed('unknownRequest', name.slice(0, 100))
    const read = requests[name].payload.safeParse(payload)
    if (!read.success) {
      const places = read.error.issues.slice(0, mostIssues).map(placeAndMessage)
      return failed('badRequest', places.join('; ').slice(0, longestDetail))
    }
    return handle(handlers, name, read.data).catch((error) => diskFailure(error))
  }
}

async function handle<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  payload: unknown,
): Promise<Envelope<unknown>> {
  return handlers[name](payload as Payload<Name>)
}

function placeAndMessage(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`
}
