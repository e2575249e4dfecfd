import type { PartName, SnapshotName } from './file-names.ts'

/** Snapshots that are kept whatever their day. */
const lastKept = 10
/** Changes that stay in the journal though every snapshot has them: with these a workshop that was rebuilt can be undone. */
const changesForUndo = 500

/** The snapshots of a line that may go: all but the last ten and the last of each day. Newest first. */
function snapshotsToRemove(newestFirst: readonly SnapshotName[]): readonly SnapshotName[] {
  const days = new Set<string>()
  return newestFirst.filter(({ day }, index) => {
    const isLastOfDay = !days.has(day)
    days.add(day)
    return index >= lastKept && !isLastOfDay
  })
}

/**
 * The parts of the journal that may go: those of which every change is in both verified snapshots and is not among the
 * last ones. A part ends where a later one begins.
 */
function partsToRemove(
  parts: readonly PartName[],
  [newest, second]: readonly SnapshotName[],
): readonly PartName[] {
  if (!newest || !second) return []
  const upTo = Math.min(second.seq, newest.seq - changesForUndo)
  return parts.filter((part) => parts.some((later) => later.first > part.first && later.first <= upTo + 1))
}

/**
 * What may go of the line that is written now. `verified` are the snapshots that were read back and found whole,
 * newest first: with fewer than two of them, no part of the journal goes.
 */
export function filesToRemove(
  files: { readonly snapshots: readonly SnapshotName[]; readonly parts: readonly PartName[] },
  verified: readonly SnapshotName[],
): readonly string[] {
  const newestFirst = files.snapshots.toSorted((one, other) => other.seq - one.seq)
  return [...snapshotsToRemove(newestFirst), ...partsToRemove(files.parts, verified)].map(({ name }) => name)
}
