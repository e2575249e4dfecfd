import type { Host } from '../../electron/contract/host.ts'
import type { Given } from '../domain/edits/edit.ts'
import type { Instant, IsoDate } from '../domain/meeting/calendar.ts'
import type { NewId } from '../domain/workshop/ids.ts'
import type { Database } from '../storage/database.ts'

/** Everything outside that the verbs of the workspace use. */
export interface Ports {
  readonly database: Database
  readonly host: Host
  readonly now: () => Instant
  readonly today: () => IsoDate
  readonly newId: NewId
}

/** What an edit made now is handed. */
export function given(ports: Ports): Given {
  return { now: ports.now(), newId: ports.newId }
}
