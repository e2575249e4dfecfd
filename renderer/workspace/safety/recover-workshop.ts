import type { Failure } from '../../../electron/contract/bridge.ts'
import type { Reply } from '../../../electron/contract/channels.ts'
import { sameData } from '../../domain/edits/edit.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { RecoveryPlan } from '../../safety/recovery-plan.ts'
import { planRecovery } from '../../safety/recovery-plan.ts'
import { readEntry } from '../../storage/journal.ts'
import type { JournalEntry } from '../../storage/journal-entry.ts'
import type { BuiltWorkshop } from '../../storage/safety-content.ts'
import { buildFromSafety, readSafetyEntry } from '../../storage/safety-content.ts'
import { readWithLast, replaceWorkshop } from '../../storage/workshops.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'
import { sayUnsafe } from './safety-status.ts'
import { beginSafety, syncSafety } from './safety-sync.ts'

type SafetyRead = Reply<'safety.read'>
type Choose = Extract<RecoveryPlan, { readonly kind: 'choose' }>

/** What the two hold when a person has to choose; null where there is nothing to open. */
export interface Choice {
  readonly because: Choose['because']
  readonly seen: number
  readonly database: BuiltWorkshop | null
  readonly safety: BuiltWorkshop | null
}

/** What comparing the database with the safety copy came to. */
export type Recovered =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'restored'; readonly changes: number; readonly title: string }
  | { readonly kind: 'broughtUp'; readonly changes: number }
  | { readonly kind: 'choose'; readonly choice: Choice }
  /** The safety copy cannot be read now; the database is opened as it is. */
  | { readonly kind: 'unsafe'; readonly failure: Failure }

interface InDatabase extends BuiltWorkshop {
  readonly last: JournalEntry
}

/** A workshop in the database; null when it is not there or the database cannot give it. */
async function readInDatabase(ports: Ports, id: WorkshopId): Promise<InDatabase | null> {
  const read = await readWithLast(ports.database, id).catch(() => null)
  return read && { ...read, seq: read.last.seq, entries: [read.last] }
}

/** Whether the last change that both hold is the same in both. */
async function agrees(ports: Ports, here: InDatabase, { held }: SafetyRead): Promise<boolean> {
  const seq = Math.min(here.seq, held.last)
  const frame = held.entries.find((entry) => entry.seq === seq)
  const entry = await readEntry(ports.database, here.last.workshopId, seq)
  if (!frame || !entry) return true
  try {
    return sameData(JSON.parse(JSON.stringify(entry)), readSafetyEntry(frame))
  } catch {
    return false
  }
}

function isDamaged({ snapshots, journal }: SafetyRead): boolean {
  return snapshots.some(({ isWhole }) => !isWhole) || journal.some(({ state }) => state === 'damaged')
}

/** Compares what the database holds of a workshop with its safety copy, and lets the one that is behind catch up. */
export async function recoverWorkshop(ports: Ports, id: WorkshopId): Promise<Recovered> {
  const reply = await withTimeout(ports.host.ask('safety.read', { workshopId: id }))
  if (reply.kind === 'failed') {
    sayUnsafe(id, reply.failure)
    return { kind: 'unsafe', failure: reply.failure }
  }
  const here = await readInDatabase(ports, id)
  const read = reply.value
  const { held } = read
  const plan = planRecovery(
    here ? { kind: 'present', seq: here.seq, agrees: await agrees(ports, here, read) } : { kind: 'none' },
    held,
  )
  const snapshotSeq = held.base?.seq ?? 0
  const choose = (because: Choice['because'], seen: number): Recovered => {
    const copy = held.last > 0 ? buildFromSafety(id, held) : null
    const safety = copy?.kind === 'built' ? copy.built : null
    return { kind: 'choose', choice: { because, seen, database: here, safety } }
  }
  switch (plan.kind) {
    case 'nothing':
      return { kind: 'nothing' }
    case 'equal':
      beginSafety(id, held.last, snapshotSeq)
      return { kind: 'ready' }
    case 'bringUp':
      // A damaged copy is followed by a whole one as soon as it has caught up.
      beginSafety(id, plan.from, isDamaged(read) ? Number.NEGATIVE_INFINITY : snapshotSeq)
      syncSafety(ports, id, plan.to)
      return plan.from === 0 ? { kind: 'ready' } : { kind: 'broughtUp', changes: plan.to - plan.from }
    case 'choose':
      return choose(plan.because, plan.seen)
    case 'rebuild': {
      const copy = buildFromSafety(id, held)
      if (copy.kind === 'unreadable') return choose('damaged', plan.to)
      await replaceWorkshop(ports.database, copy.built, 'same')
      beginSafety(id, held.last, snapshotSeq)
      const { title } = copy.built.workshop.details
      return { kind: 'restored', changes: plan.to - plan.from, title }
    }
  }
}
