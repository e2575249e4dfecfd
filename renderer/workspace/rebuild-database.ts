import type { Host } from '../../electron/contract/host.ts'
import { discardDatabase } from '../storage/database.ts'
import { say } from '../texts/interface.ts'
import { patiently } from './patience.ts'

/** How many workshops could be brought back whole if the database were made anew. */
export async function countWhole(host: Host): Promise<number> {
  const listed = await patiently(host.safety.list())
  if (listed.kind === 'failed') return 0
  const reads = await Promise.all(
    listed.value.workshopIds.map((workshopId) => patiently(host.safety.read({ workshopId }))),
  )
  return reads.filter(
    (read) => read.kind === 'ok' && read.value.held.last >= Math.max(1, read.value.held.seen),
  ).length
}

/** Throws away a database that cannot be opened and starts again; the workshops come from their safety copies. Says why it could not. */
export async function rebuildDatabase(): Promise<string> {
  try {
    await discardDatabase()
    location.reload()
    return say('start.rebuilding')
  } catch (error) {
    return say('start.notRebuilt', { reason: error instanceof Error ? error.message : String(error) })
  }
}
