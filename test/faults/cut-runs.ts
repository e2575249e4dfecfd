import type { Frame } from '../../electron/safety/frame.ts'
import { createSafetyCopies } from '../../electron/safety/safety-copies.ts'
import type { MemoryShelf } from '../support/memory-shelf.ts'
import { memoryShelf } from '../support/memory-shelf.ts'

const id = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const changes = 60
const snapshotEvery = 25
const change = (seq: number): Frame => ({ seq, json: JSON.stringify({ seq, votes: 'x'.repeat(seq % 90) }) })
const whole = (seq: number): Frame => ({ seq, json: JSON.stringify({ all: seq }) })

export interface CutTally {
  images: number
  lost: number
  damaged: number
}

/** What a start would find on a disk that holds exactly these files. */
async function look(files: ReadonlyMap<string, Uint8Array>, flushed: number, tally: CutTally): Promise<void> {
  const shelf = memoryShelf()
  for (const [path, bytes] of files) shelf.files.set(path, bytes)
  const read = await createSafetyCopies(shelf).read(id)
  if (read.kind === 'failed') throw new Error(read.failure.detail)
  const { base, entries, last } = read.value.held
  tally.images += 1
  tally.lost += Math.max(0, flushed - last)
  const isTrue = (frame: Frame, as: Frame) => frame.json === as.json
  if (base && !isTrue(base, whole(base.seq))) tally.damaged += 1
  tally.damaged += entries.filter((entry) => !isTrue(entry, change(entry.seq))).length
}

/**
 * Cuts the power between two flushes: of the bytes that were being written any beginning is on the disk, or zeros of
 * their length, or noise. Whatever had been flushed before must be there.
 */
export async function cutRuns(): Promise<CutTally> {
  const tally: CutTally = { images: 0, lost: 0, damaged: 0 }
  const shelf: MemoryShelf = memoryShelf()
  const copies = createSafetyCopies(shelf)
  for (let seq = 1; seq <= changes; seq += 1) {
    const before = new Map(shelf.files)
    await copies.append(id, [change(seq)])
    for (const [path, bytes] of shelf.files) {
      const old = before.get(path) ?? new Uint8Array()
      if (old.length === bytes.length) continue
      for (let length = old.length; length < bytes.length; length += 1) {
        await look(new Map([...before, [path, bytes.subarray(0, length)]]), seq - 1, tally)
      }
      for (const fill of [() => 0, () => 0xff, () => Math.floor(Math.random() * 256)]) {
        const rest = Uint8Array.from(bytes, (byte, index) => (index < old.length ? byte : fill()))
        await look(new Map([...before, [path, rest]]), seq - 1, tally)
      }
    }
    if (seq % snapshotEvery === 0)
      await copies.snapshot(id, { frame: whole(seq), day: '2026-03-10', newLine: false })
    await look(shelf.files, seq, tally)
  }
  return tally
}
