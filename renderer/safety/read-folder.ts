import type { Envelope } from '../../electron/contract/bridge.ts'
import type { PartName, SnapshotName } from './file-names.ts'
import { readName } from './file-names.ts'
import type { Folder } from './folder.ts'
import { readFrames, readOnlyFrame } from './frame.ts'
import type { Found, FoundPart, FoundSnapshot } from './recoverable.ts'

/** The files of a safety copy by their names, nothing read. */
export interface Listed {
  /** Newest first. */
  readonly snapshots: readonly SnapshotName[]
  /** In the order they were begun. */
  readonly parts: readonly PartName[]
}

/** Lists the files of a safety copy; others are left alone. */
export async function listFolder(folder: Folder): Promise<Envelope<Listed>> {
  const listed = await folder.list()
  if (listed.kind === 'failed') return listed
  const names = listed.value.flatMap((name) => readName(name) ?? [])
  const snapshots = names
    .filter((name) => name.kind === 'snapshot')
    .toSorted((one, other) => other.line - one.line || other.seq - one.seq)
  const parts = names
    .filter((name) => name.kind === 'part')
    .toSorted((one, other) => one.line - other.line || one.first - other.first || one.attempt - other.attempt)
  return { kind: 'ok', value: { snapshots, parts } }
}

/**
 * The bytes of a file. One that the disk cannot give back is damaged like one that gives back other bytes; one that is
 * held or forbidden is not: it may be whole.
 */
async function bytesOf(folder: Folder, name: string): Promise<Envelope<Uint8Array>> {
  const read = await folder.read(name)
  if (read.kind === 'ok' || read.failure.kind !== 'diskFault') return read
  return { kind: 'ok', value: new Uint8Array() }
}

/** Reads a snapshot back. */
export async function readSnapshot(folder: Folder, name: SnapshotName): Promise<Envelope<FoundSnapshot>> {
  const read = await bytesOf(folder, name.name)
  if (read.kind === 'failed') return read
  const frame = readOnlyFrame(read.value)
  const isIt = frame?.seq === name.seq
  return { kind: 'ok', value: { ...name, bytes: read.value.length, frame: isIt ? frame : null } }
}

async function readPart(folder: Folder, name: PartName): Promise<Envelope<FoundPart>> {
  const read = await bytesOf(folder, name.name)
  if (read.kind === 'failed') return read
  const { frames, rest } = readFrames(read.value)
  return { kind: 'ok', value: { ...name, bytes: read.value.length, frames, rest } }
}

/** Reads every file of a safety copy; fails when one cannot be read now. */
export async function readFolder(folder: Folder): Promise<Envelope<Found>> {
  const listed = await listFolder(folder)
  if (listed.kind === 'failed') return listed
  const snapshots: FoundSnapshot[] = []
  for (const name of listed.value.snapshots) {
    const snapshot = await readSnapshot(folder, name)
    if (snapshot.kind === 'failed') return snapshot
    snapshots.push(snapshot.value)
  }
  const parts: FoundPart[] = []
  for (const name of listed.value.parts) {
    const part = await readPart(folder, name)
    if (part.kind === 'failed') return part
    parts.push(part.value)
  }
  return { kind: 'ok', value: { snapshots, parts } }
}
