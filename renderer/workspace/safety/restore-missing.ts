import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { isMemoryDatabase } from '../../storage/memory-database.ts'
import { readWiping } from '../../storage/wipe-database.ts'
import { listWorkshops } from '../../storage/workshops.ts'
import { say } from '../../texts/interface.ts'
import { chooseVersion } from '../commit/choose-version.ts'
import { aloneWith } from '../commit/open-windows.ts'
import { notify, notifyDone } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'
import { recoverWorkshop } from './recover-workshop.ts'

/**
 * Brings back the workshops that have a safety copy and are not in the database any more: an empty database is never
 * taken for a new start. A workshop that was erased has no safety copy.
 */
export async function restoreMissing(ports: Ports): Promise<void> {
  const listed = await withTimeout(ports.host.ask('safety.list', {}))
  // What cannot be listed is said when a workshop is opened, with what to do.
  if (listed.kind === 'failed') return
  const here = new Set<string>((await listWorkshops(ports.database)).map(({ id }) => id))
  const titles: string[] = []
  const wiping = new Set<string>(await readWiping(ports.database))
  const isLost = (each: string) => !here.has(each) && !wiping.has(each)
  for (const one of listed.value.workshopIds.filter(isLost)) {
    const id = one as WorkshopId
    const recovered = await aloneWith(id, () => recoverWorkshop(ports, id))
    if (recovered.kind === 'restored') titles.push(recovered.title)
    if (recovered.kind === 'choose') sayDamaged(ports, id, recovered.choice)
  }
  // Into a database in memory everything comes from the safety copies, and that is said already.
  if (titles.length > 0 && !isMemoryDatabase(ports.database)) {
    notifyDone(say('safety.restoredWorkshops', { count: titles.length, titles: titles.join(', ') }))
  }
}

type Held = { readonly safety: { readonly seq: number } | null; readonly seen: number }

function sayDamaged(ports: Ports, id: WorkshopId, { safety, seen }: Held): void {
  const text = safety
    ? say('safety.damagedWorkshop', { safety: safety.seq, seen })
    : say('safety.unreadableWorkshop')
  const open = { label: say('safety.openReadable'), run: () => void chooseVersion(ports, id, 'safety') }
  notify({ tone: 'problem', text, action: safety && open })
}
