import { diskShelf } from '../../electron/handlers/disk-shelf.ts'
import type { Frame } from '../../renderer/safety/frame.ts'
import type { Recoverable } from '../../renderer/safety/recoverable.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import type { CutDisk } from './cut-disk.ts'
import { cutDisk } from './cut-disk.ts'

const root = '/safety'
const id = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const changes = 120
const snapshotEvery = 25
const change = (seq: number): Frame => ({ seq, json: JSON.stringify({ seq, votes: 'x'.repeat(seq % 90) }) })
const whole = (seq: number): Frame => ({ seq, json: JSON.stringify({ all: seq }) })

/** What came of looking at files after something had happened to them. */
export interface ImageTally {
  /** Sets of files that a start was made on. */
  images: number
  /** Changes that had been flushed, were not found, and were not known to be missing either. */
  lost: number
  /** Changes or snapshots that were accepted and are not as they were written. */
  damaged: number
}

/** What a start would find on that disk. */
async function heldOn({ disk }: CutDisk): Promise<Recoverable> {
  const read = await createSafetyCopies(diskShelf(disk, root)).read(id)
  if (read.kind === 'failed') throw new Error(read.failure.detail)
  return read.value.held
}

function countDamaged({ base, entries }: Recoverable): number {
  const wrong = entries.filter((entry) => entry.json !== change(entry.seq).json).length
  return wrong + (base && base.json !== whole(base.seq).json ? 1 : 0)
}

/** Keeps changes with snapshots in between; says after each flush how many are promised to be there. */
async function keepAll(disk: CutDisk, promised: (seq: number) => void): Promise<void> {
  const copies = createSafetyCopies(diskShelf(disk.disk, root))
  for (let seq = 1; seq <= changes; seq += 1) {
    const kept = await copies.append(id, [change(seq)])
    if (kept.kind === 'failed') throw new Error(kept.failure.detail)
    promised(seq)
    if (seq % snapshotEvery !== 0) continue
    const taken = await copies.snapshot(id, { frame: whole(seq), day: '2026-03-10', newLine: false })
    if (taken.kind === 'failed') throw new Error(taken.failure.detail)
  }
}

/**
 * Cuts the power before every single thing that is done to the disk, each time with another fate of what was not
 * flushed. Whatever had been flushed must be there.
 */
export async function cutRuns(): Promise<ImageTally> {
  const tally: ImageTally = { images: 0, lost: 0, damaged: 0 }
  let promised = 0
  const disk = cutDisk(root, async () => {
    const held = await heldOn(disk.cut())
    tally.images += 1
    tally.lost += Math.max(0, promised - held.last)
    tally.damaged += countDamaged(held)
  })
  await keepAll(disk, (seq) => {
    promised = seq
  })
  return tally
}

async function look(files: ReadonlyMap<string, Uint8Array>, tally: ImageTally): Promise<Recoverable> {
  const disk = cutDisk(root)
  for (const [path, bytes] of files) disk.put(path, bytes)
  const held = await heldOn(disk)
  tally.images += 1
  tally.damaged += countDamaged(held)
  return held
}

async function finished(): Promise<ReadonlyMap<string, Uint8Array>> {
  const disk = cutDisk(root)
  await keepAll(disk, () => {})
  return disk.files()
}

/** Cuts each file off at every length. Only the end of the newest journal can go without being known to be missing. */
export async function truncations(): Promise<ImageTally> {
  const tally: ImageTally = { images: 0, lost: 0, damaged: 0 }
  const files = await finished()
  const newest = [...files.keys()]
    .filter((path) => path.endsWith('.log'))
    .toSorted()
    .at(-1)
  for (const [path, bytes] of files) {
    for (let length = 0; length < bytes.length; length += 1) {
      const held = await look(new Map([...files, [path, bytes.slice(0, length)]]), tally)
      const isKnown = Math.max(held.last, held.seen) >= changes
      const isShort = path === newest && held.last >= changes - (changes % snapshotEvery)
      if (!isKnown && !isShort) tally.lost += changes - held.last
    }
  }
  return tally
}

/** Changes one byte of one file. What is then not given back must be known to be missing. */
export async function flips(count: number): Promise<ImageTally> {
  const tally: ImageTally = { images: 0, lost: 0, damaged: 0 }
  const files = await finished()
  const paths = [...files.keys()]
  for (let flip = 0; flip < count; flip += 1) {
    const path = paths[flip % paths.length] ?? ''
    const bytes = Uint8Array.from(files.get(path) ?? [])
    const at = Math.floor(Math.random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255))
    const held = await look(new Map([...files, [path, bytes]]), tally)
    tally.lost += Math.max(0, changes - Math.max(held.last, held.seen))
  }
  return tally
}
