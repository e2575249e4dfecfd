import type { Envelope } from '../../electron/contract/bridge.ts'
import type { PartName } from './file-names.ts'
import { partName, snapshotName } from './file-names.ts'
import type { Folder } from './folder.ts'
import type { Frame } from './frame.ts'
import { encodeFrame } from './frame.ts'
import type { Listed } from './read-folder.ts'
import { listFolder, readFolder, readSnapshot } from './read-folder.ts'
import { recoverableFrom } from './recoverable.ts'
import { filesToRemove } from './retention.ts'

/** What came of handing over changes. */
export type Appended =
  /** The disk has them all. */
  | { readonly kind: 'kept'; readonly last: number; readonly snapshotSeq: number }
  /** Changes between `last` and the first of these are missing; nothing was written. */
  | { readonly kind: 'behind'; readonly last: number }
  /** The safety copy holds another change under the same number; nothing was written. */
  | { readonly kind: 'diverged'; readonly last: number }

export interface SnapshotTaken {
  readonly frame: Frame
  readonly day: string
  /** Begins a new line, because the person has chosen this workshop over what the safety copy holds. */
  readonly newLine: boolean
}

/** Writes the safety copy of one workshop, one thing after the other. */
export interface Writer {
  /** Entries in order, without gaps. Those that come in while the disk is busy are flushed together. */
  readonly append: (entries: readonly Frame[]) => Promise<Envelope<Appended>>
  readonly snapshot: (taken: SnapshotTaken) => Promise<Envelope<'taken' | 'known'>>
  /** Runs when nothing is being written, and forgets what was known of the files. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
}

/** Where the next change goes. */
interface Tail {
  readonly line: number
  readonly last: number
  readonly snapshotSeq: number
  readonly part: PartName
  /** How long the part is; 0 before it is begun. */
  readonly size: number
  /** Changes written lately, to tell a repetition (same content) from a conflict (same number, other content). */
  readonly known: Map<number, string>
}

interface Waiting {
  readonly entries: readonly Frame[]
  readonly answer: (reply: Envelope<Appended>) => void
}

const ok = <T>(value: T): Envelope<T> => ({ kind: 'ok', value })

function freshPart(parts: readonly PartName[], line: number, first: number): PartName {
  const taken = parts.filter((part) => part.line === line && part.first === first)
  return partName(line, first, Math.max(0, ...taken.map(({ attempt }) => attempt)) + 1)
}

async function findTail(folder: Folder): Promise<Envelope<Tail>> {
  const found = await readFolder(folder)
  if (found.kind === 'failed') return found
  const { snapshots, parts } = found.value
  const held = recoverableFrom(found.value)
  const line = Math.max(1, held.line)
  const open = parts.findLast((part) => part.line === line)
  const good = snapshots.find((snapshot) => snapshot.line === line && snapshot.frame)
  const snapshotSeq = good?.seq ?? 0
  const ends = open?.bytes === 0 ? open.first - 1 : open?.frames.at(-1)?.seq
  const isWhole = open?.rest.kind === 'clean' && ends === held.last
  // After a snapshot a part ends, so that it can go one day.
  const isOpen = isWhole && open.first > snapshotSeq
  return ok({
    line,
    last: held.last,
    snapshotSeq,
    part: open && isOpen ? open : freshPart(parts, line, held.last + 1),
    size: open && isOpen ? open.bytes : 0,
    known: new Map(held.entries.map(({ seq, json }) => [seq, json])),
  })
}

/**
 * Before a new file is begun: whether the earlier files still exist, as it cannot be read back without them. A file that
 * goes on is checked when it is written to.
 */
async function isStillThere(folder: Folder, { line, last, size }: Tail): Promise<boolean> {
  if (size > 0 || last === 0) return true
  const listed = await listFolder(folder)
  if (listed.kind === 'failed') return true
  return [...listed.value.snapshots, ...listed.value.parts].some((file) => file.line === line)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** What is new of the entries; or why they are not taken. */
function newOf(
  tail: Tail,
  entries: readonly Frame[],
): readonly Frame[] | Exclude<Appended, { kind: 'kept' }> {
  const isGap = ({ seq }: Frame, index: number) => seq > (entries[index - 1]?.seq ?? tail.last) + 1
  if (entries.some(isGap)) return { kind: 'behind', last: tail.last }
  const differs = ({ seq, json }: Frame) => (tail.known.get(seq) ?? json) !== json
  if (entries.some(differs)) return { kind: 'diverged', last: tail.last }
  return entries.filter(({ seq }) => seq > tail.last)
}

/** Makes the writer of a workshop's folder. It keeps no file open, and looks again after anything went wrong. */
export function createWriter(folder: Folder): Writer {
  let tail: Tail | null = null
  let waiting: Waiting[] = []
  let busy: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = busy.then(work)
    busy = turn.catch(() => undefined)
    return turn
  }

  /** Writes the entries of everyone who waits, with one flush; `moved` when the files are not as they were known. */
  const writeBatch = async (batch: readonly Waiting[]): Promise<readonly Envelope<Appended>[] | 'moved'> => {
    if (tail && !(await isStillThere(folder, tail))) tail = null
    const isRemembered = tail !== null
    const found = tail ? ok(tail) : await findTail(folder)
    if (found.kind === 'failed') return batch.map(() => found)
    let next = found.value
    const fresh: Frame[] = []
    const answers = batch.map(({ entries }): Appended => {
      const taken = newOf(next, entries)
      if ('kind' in taken) return taken
      fresh.push(...taken)
      for (const { seq, json } of taken) next.known.set(seq, json)
      next = { ...next, last: taken.at(-1)?.seq ?? next.last }
      return { kind: 'kept', last: next.last, snapshotSeq: next.snapshotSeq }
    })
    tail = null
    if (isRemembered && answers.some((answer) => answer.kind !== 'kept')) return 'moved'
    const bytes = joined(fresh.map(encodeFrame))
    if (bytes.length > 0) {
      const written = await folder.append(next.part.name, next.size, bytes)
      if (written.kind === 'failed') return batch.map(() => written)
      if (written.value === 'moved') return 'moved'
    }
    tail = { ...next, size: next.size + bytes.length }
    return answers.map(ok)
  }

  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    const first = await writeBatch(batch)
    const replies = first === 'moved' ? await writeBatch(batch) : first
    const moved: Envelope<Appended> = {
      kind: 'failed',
      failure: { kind: 'fileInUse', detail: 'another window or program writes to the safety copy' },
    }
    for (const [index, { answer }] of batch.entries()) {
      answer(replies === 'moved' ? moved : (replies[index] ?? moved))
    }
  }

  const snapshot = async ({ frame, day, newLine }: SnapshotTaken): Promise<Envelope<'taken' | 'known'>> => {
    const found = tail ? ok(tail) : await findTail(folder)
    if (found.kind === 'failed') return found
    const before = found.value
    if (!newLine && before.snapshotSeq === frame.seq && before.last === frame.seq) return ok('known')
    const listed = await listFolder(folder)
    if (listed.kind === 'failed') return listed
    const line = newLine ? newestLine(listed.value) + 1 : before.line
    const name = snapshotName(line, frame.seq, day)
    tail = null
    const written = await folder.writeWhole(name.name, encodeFrame(frame))
    if (written.kind === 'failed') return written
    const back = await readSnapshot(folder, name)
    if (back.kind === 'failed') return back
    if (back.value.frame?.json !== frame.json) {
      return { kind: 'failed', failure: { kind: 'unexpected', detail: `${name.name} does not read back` } }
    }
    await tidy(folder, line)
    const isNewest = newLine || frame.seq >= before.last
    const part = freshPart(listed.value.parts, line, frame.seq + 1)
    tail = isNewest
      ? { line, last: frame.seq, snapshotSeq: frame.seq, part, size: 0, known: new Map() }
      : { ...before, snapshotSeq: Math.max(before.snapshotSeq, frame.seq) }
    return ok('taken')
  }

  return {
    append: (entries) =>
      new Promise((answer) => {
        waiting.push({ entries, answer })
        if (waiting.length === 1) void inTurn(flush)
      }),
    snapshot: (taken) => inTurn(() => snapshot(taken)),
    alone: (work) =>
      inTurn(() => {
        tail = null
        return work()
      }),
  }
}

function newestLine({ snapshots, parts }: Listed): number {
  return Math.max(0, ...[...snapshots, ...parts].map(({ line }) => line))
}

/** Removes files whose content newer files hold too. What cannot be removed now is tried the next time. */
async function tidy(folder: Folder, line: number): Promise<void> {
  const listed = await listFolder(folder)
  if (listed.kind === 'failed') return
  const snapshots = listed.value.snapshots.filter((snapshot) => snapshot.line === line)
  const parts = listed.value.parts.filter((part) => part.line === line)
  const verified: typeof snapshots = []
  for (const name of snapshots) {
    if (verified.length === 2) break
    const read = await readSnapshot(folder, name)
    if (read.kind === 'ok' && read.value.frame) verified.push(name)
  }
  for (const name of filesToRemove({ snapshots, parts }, verified)) await folder.remove(name)
}
