import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { adoptWorkshop } from '../../storage/adopt-workshop.ts'
import type { BuiltWorkshop } from '../../storage/safety-content.ts'
import { replaceWorkshop } from '../../storage/workshops.ts'
import { say } from '../../texts/interface.ts'
import type { Ports } from '../ports.ts'
import { recoverWorkshop } from '../safety/recover-workshop.ts'
import { sayUnsafe } from '../safety/safety-status.ts'
import { beginNewLine } from '../safety/safety-sync.ts'
import { keepWorkshop } from './make-workshop.ts'
import { aloneWith } from './open-windows.ts'
import { openChosen } from './open-workshop.ts'

export type Version = 'database' | 'safety'

/** Keeps the version that was not chosen as a workshop of its own. */
async function keepOther(ports: Ports, other: BuiltWorkshop, from: Version): Promise<boolean> {
  const copy = adoptWorkshop(other.workshop, ports.newId)
  const { title } = other.workshop.details
  const named = say(from === 'database' ? 'safety.fromDatabase' : 'safety.fromCopy', { title })
  return keepWorkshop(ports, { ...copy, details: { ...copy.details, title: named } })
}

/**
 * Goes on with the version that was chosen. The other one becomes a workshop of its own first, and the files of the
 * safety copy stay as they are: a new history begins beside them. False when there is nothing to go on with.
 */
export function chooseVersion(ports: Ports, id: WorkshopId, version: Version): Promise<boolean> {
  return aloneWith(id, () => takeVersion(ports, id, version))
}

/** Opens one of two versions that differ; the other stays as a workshop of its own. */
export async function openVersion(ports: Ports, id: WorkshopId, version: Version): Promise<void> {
  if (await chooseVersion(ports, id, version)) await openChosen(ports, id)
}

async function takeVersion(ports: Ports, id: WorkshopId, version: Version): Promise<boolean> {
  // Looked at again: another window may have chosen meanwhile.
  const recovered = await recoverWorkshop(ports, id)
  if (recovered.kind !== 'choose') return true
  const { database, safety } = recovered.choice
  const [chosen, other] = version === 'database' ? [database, safety] : [safety, database]
  if (!chosen) return false
  if (other && !(await keepOther(ports, other, version === 'database' ? 'safety' : 'database'))) return false
  if (version === 'safety') await replaceWorkshop(ports.database, chosen, 'other')
  const failure = await beginNewLine(ports, id)
  if (failure) sayUnsafe(id, failure)
  return true
}
