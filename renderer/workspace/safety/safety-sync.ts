import type { Failure } from '../../../electron/contract/bridge.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { readEntriesAfter } from '../../storage/journal.ts'
import { writeEntry, writeSnapshot } from '../../storage/safety-content.ts'
import { readWithLast } from '../../storage/workshops.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'
import { forgetSafety, sayUnsafe, showSafety } from './safety-status.ts'

/** Changes after which the whole workshop is written. */
const changesPerSnapshot = 500
/** The most changes of one request; more are sent in several requests. */
const mostAtOnce = 200
const retryAfterMs = [1_000, 2_000, 5_000, 10_000] as const

/** How far the safety copy of a workshop is behind its database. */
interface Desk {
  /** The last change that the database has. */
  wanted: number
  /** The last change known to be on the disk. A guess until the host has answered the first request. */
  kept: number
  snapshotSeq: number
  /** A snapshot was asked for and is not written yet. */
  wantsSnapshot: boolean
  /** The writing that is under way. */
  run: Promise<void> | null
  failures: number
  retry: ReturnType<typeof setTimeout> | undefined
}

const desks = new Map<WorkshopId, Desk>()

/** For a workshop whose opening was not seen the disk is taken to have everything up to `kept`; the host corrects it. */
function deskOf(id: WorkshopId, kept: number): Desk {
  const desk = desks.get(id) ?? {
    wanted: 0,
    kept,
    snapshotSeq: 0,
    wantsSnapshot: false,
    run: null,
    failures: 0,
    retry: undefined,
  }
  desks.set(id, desk)
  return desk
}

/** What is known of the safety copy when a workshop is opened. */
export function beginSafety(id: WorkshopId, kept: number, snapshotSeq: number): void {
  const desk = deskOf(id, kept)
  desk.wanted = Math.max(desk.wanted, kept)
  desk.kept = kept
  desk.snapshotSeq = snapshotSeq
  showSafety(id, desk.wanted === kept ? 'kept' : 'keeping')
}

/** Nothing of the workshop is written any more: it is erased. */
export function endSafety(id: WorkshopId): void {
  clearTimeout(desks.get(id)?.retry)
  desks.delete(id)
  forgetSafety(id)
}

/** Brings the safety copy up to a change that the database has. Nobody waits for it; the status says how far it is. */
export function syncSafety(ports: Ports, id: WorkshopId, seq: number): void {
  const desk = deskOf(id, seq - 1)
  desk.wanted = Math.max(desk.wanted, seq)
  if (desk.failures === 0) showSafety(id, 'keeping')
  void pump(ports, id, desk)
}

function pump(ports: Ports, id: WorkshopId, desk: Desk): Promise<void> {
  desk.run ??= run(ports, id, desk)
  return desk.run
}

async function run(ports: Ports, id: WorkshopId, desk: Desk): Promise<void> {
  clearTimeout(desk.retry)
  // Who asks while this is under way is given its promise, so it goes on until nothing is left to do.
  while (desk.kept < desk.wanted || desk.wantsSnapshot || desk.failures > 0) {
    const failure = await catchUp(ports, id, desk)
    if (desks.get(id) !== desk) break
    if (failure) {
      sayUnsafe(id, failure)
      desk.failures += 1
      const waitMs = retryAfterMs[Math.min(desk.failures, retryAfterMs.length) - 1]
      desk.retry = setTimeout(() => void pump(ports, id, desk), waitMs)
      break
    }
    desk.failures = 0
    showSafety(id, 'kept')
  }
  desk.run = null
}

/** Sends the changes, and then the whole workshop where that was asked for; why it could not, or null. */
async function catchUp(ports: Ports, id: WorkshopId, desk: Desk): Promise<Failure | null> {
  try {
    const failure = await bringUp(ports, id, desk)
    if (failure || !desk.wantsSnapshot) return failure
    // What was sent is safe, and is shown so while the snapshot is written.
    if (desk.failures === 0) showSafety(id, 'kept')
    if (desk.snapshotSeq === desk.wanted) {
      desk.wantsSnapshot = false
      return null
    }
    return await writeWhole(ports, id, desk, 'asKept')
  } catch (error) {
    return { kind: 'unexpected', detail: String(error) }
  }
}

/** Sends what the disk does not have until it has everything; why it could not, or null. */
async function bringUp(ports: Ports, id: WorkshopId, desk: Desk): Promise<Failure | null> {
  let asked = Number.NaN
  while (desk.kept < desk.wanted) {
    const entries = (await readEntriesAfter(ports.database, id, desk.kept)).slice(0, mostAtOnce)
    const [first] = entries
    if (!first) {
      // The database has less than was told: the workshop was erased meanwhile.
      desk.wanted = desk.kept
      return null
    }
    // Where the journal begins after the end of the copy, a whole snapshot closes the gap.
    if (first.seq !== desk.kept + 1 || asked === desk.kept) {
      const failure = await writeWhole(ports, id, desk, 'bridge')
      if (failure) return failure
      continue
    }
    const reply = await withTimeout(
      ports.host.ask('safety.append', { workshopId: id, entries: entries.map(writeEntry) }),
    )
    if (reply.kind === 'failed') return reply.failure
    const { value } = reply
    if (value.kind === 'diverged') return { kind: 'unexpected', detail: 'diverged' }
    if (value.kind === 'behind') asked = value.last === desk.kept ? value.last : Number.NaN
    else desk.snapshotSeq = Math.max(desk.snapshotSeq, value.snapshotSeq)
    desk.kept = value.last
    if (desk.kept - desk.snapshotSeq >= changesPerSnapshot) desk.wantsSnapshot = true
  }
  return null
}

/**
 * Writes the whole workshop: as far as the journal is, over a gap of it, or as the beginning of a new line. A change
 * that the database got meanwhile is journalled first, so that none stands in a snapshot alone.
 */
async function writeWhole(
  ports: Ports,
  id: WorkshopId,
  desk: Desk,
  what: 'asKept' | 'bridge' | 'newLine',
): Promise<Failure | null> {
  const read = await readWithLast(ports.database, id)
  if (!read) {
    desk.wantsSnapshot = false
    return null
  }
  if (what === 'asKept' && read.last.seq > desk.kept) {
    desk.wanted = Math.max(desk.wanted, read.last.seq)
    return null
  }
  const frame = writeSnapshot(read.workshop, read.last)
  const request = { workshopId: id, frame, day: ports.today(), newLine: what === 'newLine' }
  const reply = await withTimeout(ports.host.ask('safety.snapshot', request))
  if (reply.kind === 'failed') return reply.failure
  desk.kept = Math.max(desk.kept, frame.seq)
  desk.snapshotSeq = frame.seq
  desk.wantsSnapshot = false
  return null
}

/**
 * Writes the whole workshop behind the changes that are under way, unless the newest snapshot has them all. Settles
 * when it is written or cannot be.
 */
export async function takeSnapshot(ports: Ports, id: WorkshopId): Promise<void> {
  const desk = desks.get(id)
  if (!desk || desk.snapshotSeq === desk.wanted) return
  desk.wantsSnapshot = true
  // While it is waited for the disk to work again, that snapshot waits too.
  if (desk.failures === 0) await pump(ports, id, desk)
}

/** Begins a new history of the safety copy with what the database holds; why it could not, or null. */
export async function beginNewLine(ports: Ports, id: WorkshopId): Promise<Failure | null> {
  return writeWhole(ports, id, deskOf(id, 0), 'newLine')
}
