import type { PartName, SnapshotName } from './file-names.ts'
import type { Frame, Rest } from './frame.ts'

/** A snapshot as it was found; its frame is null when the file is damaged. */
export interface FoundSnapshot extends SnapshotName {
  readonly bytes: number
  readonly frame: Frame | null
}

/** A part of the journal as it was found. */
export interface FoundPart extends PartName {
  readonly bytes: number
  readonly frames: readonly Frame[]
  readonly rest: Rest
}

/** All files of a workshop's safety copy. */
export interface Found {
  /** Newest first. */
  readonly snapshots: readonly FoundSnapshot[]
  /** In the order they were begun. */
  readonly parts: readonly FoundPart[]
}

/** What can be built from a safety copy. */
export interface Recoverable {
  /** The line it comes from; 0 when there is none. */
  readonly line: number
  /** The snapshot that the workshop is built from; null to build it from the first change. */
  readonly base: Frame | null
  /** Changes without gaps up to `last`. Those older than the snapshot are kept only so that they can be undone. */
  readonly entries: readonly Frame[]
  /** The change it is as new as; 0 when nothing can be built. */
  readonly last: number
  /** The highest number seen anywhere; above `last` it names changes that are known and lost to damage. */
  readonly seen: number
}

/** The frames of a line by number. Where two parts hold one change the earlier part counts; a part that contradicts it is read no further. */
function framesOf(parts: readonly FoundPart[]): ReadonlyMap<number, Frame> {
  const frames = new Map<number, Frame>()
  for (const part of parts) {
    for (const frame of part.frames) {
      const known = frames.get(frame.seq)
      if (known && known.json !== frame.json) break
      frames.set(frame.seq, known ?? frame)
    }
  }
  return frames
}

/** The highest change that stood behind the damage of a part, as far as that is known; 0 without damage. */
function knownLost({ first, frames, rest }: FoundPart): number {
  return rest.kind === 'damaged' ? Math.max(rest.highestSeq, first + frames.length) : 0
}

function heldOfLine(found: Found, line: number): Recoverable {
  const snapshots = found.snapshots.filter((snapshot) => snapshot.line === line)
  const parts = found.parts.filter((part) => part.line === line)
  const frames = framesOf(parts)
  const reachFrom = (seq: number): number => {
    let last = seq
    while (frames.has(last + 1)) last += 1
    return last
  }
  let best: { readonly base: Frame | null; readonly last: number } = { base: null, last: reachFrom(0) }
  for (const { frame } of snapshots.toReversed()) {
    const last = frame ? reachFrom(frame.seq) : 0
    if (frame && last >= best.last) best = { base: frame, last }
  }
  const entries: Frame[] = []
  for (let frame = frames.get(best.last); frame; frame = frames.get(frame.seq - 1)) entries.unshift(frame)
  const seen = Math.max(0, ...snapshots.map(({ seq }) => seq), ...parts.map(knownLost), ...frames.keys())
  return { line, ...best, entries, seen }
}

/** What can be built from the files: the newest line, from the base that reaches furthest, of equal ones the newest. */
export function recoverableFrom(found: Found): Recoverable {
  const lines = new Set([...found.snapshots, ...found.parts].map(({ line }) => line))
  const newestFirst = [...lines].toSorted((one, other) => other - one).map((line) => heldOfLine(found, line))
  const best = newestFirst.find(({ last }) => last > 0) ?? newestFirst[0]
  if (!best) return { line: 0, base: null, entries: [], last: 0, seen: 0 }
  // A newer line that cannot be read is work that is lost to damage, whatever the older one holds.
  const lostLine = newestFirst.find(({ line, seen }) => line > best.line && seen > 0)
  return lostLine ? { ...best, seen: Math.max(best.last + 1, lostLine.seen) } : best
}
