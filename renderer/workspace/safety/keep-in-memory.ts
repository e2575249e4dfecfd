import type { Reply } from '../../../electron/contract/channels.ts'
import type { Host } from '../../../electron/contract/host.ts'
import type { Database } from '../../storage/database.ts'
import { discardDatabase } from '../../storage/database.ts'
import { openMemoryDatabase } from '../../storage/memory-database.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { say } from '../../texts/interface.ts'
import { dismissNotice, notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'

/**
 * A database in memory to work with while the browser refuses the real one: workshops come from their safety copies,
 * and every change is kept there. Null where those cannot be reached, as then nothing would be kept anywhere.
 */
export async function memoryDatabaseFor(host: Host): Promise<Database | null> {
  const read = await readAll(host)
  return read ? openMemoryDatabase() : null
}

/** Every safety copy; null when one of them cannot be read now. */
async function readAll(host: Host): Promise<readonly Reply<'safety.read'>[] | null> {
  const listed = await withTimeout(host.ask('safety.list', {}))
  if (listed.kind === 'failed') return null
  const reads = await Promise.all(
    listed.value.workshopIds.map((workshopId) => withTimeout(host.ask('safety.read', { workshopId }))),
  )
  const found = reads.flatMap((read) => (read.kind === 'ok' ? [read.value] : []))
  return found.length === reads.length ? found : null
}

/** Says that work goes on from the safety copies, and offers to make the database anew. */
export function notifyKeptInMemory(ports: Ports): void {
  const { inMemoryBecause, notices } = useStatusStore.getState()
  if (inMemoryBecause === null) return
  const text = say('inMemory.notice')
  for (const notice of notices) if (notice.text === text) dismissNotice(notice.id)
  notify({
    tone: 'problem',
    text,
    action: { label: say('inMemory.anew'), run: () => void makeDatabaseAnew(ports) },
  })
}

/** Whether everything that could be given back now is in the safety copies, whole. */
async function isAllKept(ports: Ports): Promise<boolean> {
  if (useStatusStore.getState().save.kind !== 'saved') return false
  const read = await readAll(ports.host)
  return read?.every(({ held }) => held.last >= Math.max(1, held.seen)) ?? false
}

/** Throws away the database that cannot be opened and starts again; work goes on as before where that is not possible. */
async function makeDatabaseAnew(ports: Ports): Promise<void> {
  if (!(await isAllKept(ports))) {
    notifyProblem(say('inMemory.notWhole'))
    return
  }
  try {
    await discardDatabase()
    location.reload()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    notifyProblem(say('inMemory.notMade', { reason }))
  }
}
