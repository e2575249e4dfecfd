import type { Failure } from '../../../electron/contract/bridge.ts'
import type { Reply } from '../../../electron/contract/channels.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { writeWorkshopFile } from '../../formats/workshop-file/workshop-file.ts'
import { adoptWorkshop } from '../../storage/adopt-workshop.ts'
import { buildFromSafety, readSnapshotJson } from '../../storage/safety-content.ts'
import { readWithLast } from '../../storage/workshops.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { takeIn } from '../commit/arrived-state.ts'
import { keepWorkshop } from '../commit/make-workshop.ts'
import { openWorkshop } from '../commit/open-workshop.ts'
import { saveFile, workshopName } from '../files/export.ts'
import { sayFailure } from '../files/save-notice.ts'
import { notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'

type SafetyRead = Reply<'safety.read'>

const { compare } = interfaceTexts

/** Whether the safety copies are encrypted, and why not. */
export type Protection = Reply<'protection.state'>

/** The safety copy of a workshop, every file read and compared with its checksum. */
export interface SafetyListing {
  readonly id: WorkshopId
  /** Null when nothing of it can be built. */
  readonly title: string | null
  readonly client: string
  /** Changes that can be given back, and those that are known to have been. */
  readonly last: number
  readonly seen: number
  readonly snapshots: SafetyRead['snapshots']
  readonly journal: SafetyRead['journal']
}

export type SafetyListed =
  | {
      readonly kind: 'listed'
      readonly listings: readonly SafetyListing[]
      /** Null when the host does not say. */
      readonly protection: Protection | null
    }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Reads and verifies every safety copy that there is. */
export async function listSafety(ports: Ports): Promise<SafetyListed> {
  const listed = await withTimeout(ports.host.ask('safety.list', {}))
  if (listed.kind === 'failed') return listed
  const listings: SafetyListing[] = []
  for (const one of listed.value.workshopIds) {
    const id = one as WorkshopId
    const read = await withTimeout(ports.host.ask('safety.read', { workshopId: id }))
    if (read.kind === 'failed') return read
    const { held, snapshots, journal } = read.value
    const copy = buildFromSafety(id, held)
    const details = copy.kind === 'built' ? copy.built.workshop.details : null
    const { last, seen } = held
    listings.push({
      id,
      title: details?.title ?? null,
      client: details?.client ?? '',
      last,
      seen: Math.max(last, seen),
      snapshots,
      journal,
    })
  }
  // Asked last: what is counted is what was read.
  const protection = await withTimeout(ports.host.ask('protection.state', {}))
  listings.sort((one, other) => compare(one.title ?? one.id, other.title ?? other.id))
  return { kind: 'listed', listings, protection: protection.kind === 'ok' ? protection.value : null }
}

/** Says at the start that copies of workshops that are not in the database cannot be read, because their key is lost. */
export async function sayKeyless(ports: Ports): Promise<void> {
  const state = await withTimeout(ports.host.ask('protection.state', {}))
  if (state.kind === 'failed' || state.value.keylessFiles === 0) return
  notify({
    tone: 'problem',
    text: say('protection.keyless', { files: state.value.keylessFiles }),
    action: { label: say('safety.title'), run: () => useViewStore.setState({ safetyShown: true }) },
  })
}

/** The workshop of a snapshot; null, with a notice, when it cannot be read. */
async function readSnapshot(ports: Ports, id: WorkshopId, name: string): Promise<Workshop | null> {
  const reply = await ports.host.ask('safety.open', { workshopId: id, name })
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return null
  }
  try {
    if (reply.value.json !== null) return readSnapshotJson(reply.value.json).workshop
  } catch {
    // Said like one that is damaged: either way nothing was changed.
  }
  notifyProblem(say('safety.snapshotUnreadable'))
  return null
}

/** Opens a snapshot: asks first where its workshop is here in another state, and as one of its own where it is not. */
export async function openSnapshot(ports: Ports, id: WorkshopId, name: string, label: string): Promise<void> {
  const workshop = await readSnapshot(ports, id, name)
  if (!workshop) return
  const copyTitle = say('safety.fromCopy', { title: workshop.details.title })
  if (await readWithLast(ports.database, workshop.details.id)) {
    await takeIn(ports, { name: label, workshop, savedAt: null, copyTitle }, 'prepare')
    return
  }
  // Under its own id it would begin a second history beside the files that are there.
  const copy = adoptWorkshop(workshop, ports.newId)
  if (!(await keepWorkshop(ports, { ...copy, details: { ...copy.details, title: copyTitle } }))) return
  await openWorkshop(ports, copy.details.id)
}

/** Saves a snapshot as a workshop file. */
export async function exportSnapshot(ports: Ports, id: WorkshopId, name: string): Promise<void> {
  const workshop = await readSnapshot(ports, id, name)
  if (!workshop) return
  const text = writeWorkshopFile(workshop, ports.now())
  await saveFile(ports, fileName(workshopName(workshop), 'json'), 'workshop', new TextEncoder().encode(text))
}
