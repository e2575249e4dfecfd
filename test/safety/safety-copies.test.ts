import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Frame } from '../../renderer/safety/frame.ts'
import type { Recoverable } from '../../renderer/safety/recoverable.ts'
import type { SafetyCopies } from '../../renderer/safety/safety-copies.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import type { MemoryShelf } from '../support/memory-shelf.ts'
import { memoryShelf } from '../support/memory-shelf.ts'

const id = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const day = '2026-03-10'

const change = (seq: number, text = 'votes'): Frame => ({ seq, json: JSON.stringify({ seq, text }) })
const whole = (seq: number): Frame => ({ seq, json: JSON.stringify({ all: seq }) })
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => change(first + index))

async function heldIn(shelf: MemoryShelf): Promise<Recoverable> {
  const read = await createSafetyCopies(shelf).read(id)
  if (read.kind === 'failed') throw new Error(read.failure.detail)
  return read.value.held
}

async function keep(copies: SafetyCopies, first: number, last: number): Promise<void> {
  for (const entry of range(first, last)) {
    expect(await copies.append(id, [entry])).toMatchObject({ kind: 'ok', value: { kind: 'kept' } })
  }
}

const snapshotAt = (copies: SafetyCopies, seq: number, newLine = false, onDay = day) =>
  copies.snapshot(id, { frame: whole(seq), day: onDay, newLine })

const names = (shelf: MemoryShelf) => [...shelf.files.keys()].map((path) => path.split('/')[1]).toSorted()

describe('changes handed over', () => {
  test('are there for whoever reads afterwards, in the order they were made', async () => {
    const shelf = memoryShelf()
    await keep(createSafetyCopies(shelf), 1, 12)
    expect((await heldIn(shelf)).entries).toEqual(range(1, 12))
  })

  test('while the disk is busy are flushed together', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    shelf.beforeWrite = () => released
    const first = copies.append(id, [change(1)])
    await new Promise((resolve) => setTimeout(resolve))
    shelf.beforeWrite = async () => {}
    const others = range(2, 40).map((entry) => copies.append(id, [entry]))
    release()
    const replies = await Promise.all([first, ...others])
    expect(replies.map((reply) => reply.kind === 'ok' && reply.value)).toEqual(
      range(1, 40).map(({ seq }) => ({ kind: 'kept', last: seq, snapshotSeq: 0 })),
    )
    expect(shelf.flushes).toBe(2)
    expect((await heldIn(shelf)).entries).toEqual(range(1, 40))
  })

  test('twice are kept once', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await copies.append(id, range(1, 5))
    const again = { kind: 'ok', value: { kind: 'kept', last: 6 } }
    expect(await copies.append(id, range(3, 6))).toMatchObject(again)
    expect((await heldIn(shelf)).entries).toEqual(range(1, 6))
  })

  test('after a gap are not taken; the answer says from where', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    const behind = { kind: 'ok', value: { kind: 'behind', last: 0 } }
    expect(await copies.append(id, [change(2)])).toEqual(behind)
    expect(await copies.append(id, [change(1), change(3)])).toMatchObject(behind)
    expect(shelf.files.size).toBe(0)
  })

  test('that differ from what is kept are not taken', async () => {
    const copies = createSafetyCopies(memoryShelf())
    await copies.append(id, range(1, 5))
    const other = [change(5, 'other'), change(6)]
    expect(await copies.append(id, other)).toEqual({ kind: 'ok', value: { kind: 'diverged', last: 5 } })
  })

  test('go on where another window wrote in between', async () => {
    const shelf = memoryShelf()
    const [one, other] = [createSafetyCopies(shelf), createSafetyCopies(shelf)]
    await keep(one, 1, 3)
    await keep(other, 4, 6)
    await keep(one, 7, 8)
    await snapshotAt(other, 8)
    await keep(other, 9, 9)
    await keep(one, 9, 12)
    expect((await heldIn(shelf)).last).toBe(12)
  })
})

describe('when the disk does not take it', () => {
  test.each(['diskFull', 'notPermitted', 'notFound', 'fileInUse', 'unexpected'] as const)(
    'it is said as %s, and goes on by itself once it does, whatever was torn',
    async (kind) => {
      const shelf = memoryShelf()
      const copies = createSafetyCopies(shelf)
      await keep(copies, 1, 3)
      for (const torn of [0, 1, 20, 40]) {
        const { last } = await heldIn(shelf)
        shelf.trouble = { kind, torn }
        expect(await copies.append(id, [change(last + 1)])).toMatchObject({
          kind: 'failed',
          failure: { kind },
        })
        shelf.trouble = null
        await keep(copies, last + 1, last + 2)
      }
      const { entries, seen, last } = await heldIn(shelf)
      expect({ last, seen }).toEqual({ last: 11, seen: 11 })
      expect(entries).toEqual(range(1, 11))
    },
  )

  test('a snapshot that failed takes nothing away', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 30)
    shelf.trouble = { kind: 'diskFull', torn: 0 }
    expect(await snapshotAt(copies, 30)).toMatchObject({ kind: 'failed', failure: { kind: 'diskFull' } })
    shelf.trouble = null
    expect(await heldIn(shelf)).toMatchObject({ base: null, last: 30 })
  })

  test('a snapshot that the disk gives back changed is not counted', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 30)
    const { folder } = shelf
    const lying = createSafetyCopies({
      ...shelf,
      folder: (name) => ({
        ...folder(name),
        writeWhole: (file) => folder(name).writeWhole(file, new Uint8Array(9)),
      }),
    })
    expect(await snapshotAt(lying, 30)).toMatchObject({ kind: 'failed', failure: { kind: 'unexpected' } })
    expect(await heldIn(shelf)).toMatchObject({ base: null, last: 30 })
  })
})

describe('snapshots', () => {
  test('begin a new part, and the journal stays until two newer ones are verified', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    const partsAfter: unknown[] = []
    for (const seq of [500, 1000, 1500]) {
      await copies.append(id, range(seq - 499, seq))
      expect(await snapshotAt(copies, seq)).toEqual({ kind: 'ok', value: 'taken' })
      const parts = names(shelf).filter((name) => name?.includes('journal'))
      partsAfter.push(parts.map((name) => Number(name?.slice(13, 23))))
    }
    expect(partsAfter).toEqual([[1], [501], [1001]])
    await keep(copies, 1501, 1503)
    expect(await heldIn(shelf)).toMatchObject({ base: { seq: 1500 }, last: 1503 })
  })

  test('one after the other leave the last 500 changes in the journal, to be undone', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    for (let seq = 100; seq <= 1200; seq += 100) {
      await copies.append(id, range(seq - 99, seq))
      await snapshotAt(copies, seq)
    }
    const { base, entries } = await heldIn(shelf)
    expect(base).toMatchObject({ seq: 1200 })
    expect(entries).toEqual(range(701, 1200))
  })

  test('of a folder that has vanished behind them are noticed at the next change', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 3)
    await snapshotAt(copies, 3)
    shelf.files.clear()
    expect(await copies.append(id, [change(4)])).toEqual({ kind: 'ok', value: { kind: 'behind', last: 0 } })
    expect(await copies.append(id, range(1, 4))).toMatchObject({ value: { kind: 'kept', last: 4 } })
    expect(await heldIn(shelf)).toMatchObject({ last: 4, seen: 4 })
  })

  test('of the same change are taken once', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 3)
    await snapshotAt(copies, 3)
    expect(await snapshotAt(copies, 3, false, '2026-03-11')).toEqual({ kind: 'ok', value: 'known' })
    expect(names(shelf).filter((name) => name?.includes('snapshot'))).toHaveLength(1)
  })

  test('let the copy go on when the journal could not be written for a while', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 3)
    await snapshotAt(copies, 90)
    await keep(copies, 91, 92)
    expect(await heldIn(shelf)).toMatchObject({ base: { seq: 90 }, last: 92, seen: 92 })
  })

  test('keep the last ten and one a day', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    for (let seq = 1; seq <= 30; seq += 1) {
      await keep(copies, seq, seq)
      await snapshotAt(copies, seq, false, `2026-03-${String(10 + Math.floor(seq / 10))}`)
    }
    const kept = names(shelf).filter((name) => name?.includes('snapshot'))
    expect(kept.map((name) => Number(name?.slice(14, 24)))).toEqual([
      9,
      19,
      ...range(21, 30).map((one) => one.seq),
    ])
  })

  test('can be opened by name, and a damaged one is not', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 3)
    await snapshotAt(copies, 3)
    const name = names(shelf).find((one) => one?.includes('snapshot')) ?? ''
    expect(await copies.open(id, name)).toEqual({ kind: 'ok', value: whole(3).json })
    shelf.files.set(`${id}/${name}`, new Uint8Array(9))
    expect(await copies.open(id, name)).toEqual({ kind: 'ok', value: null })
    expect(await copies.open(id, '../secrets')).toEqual({ kind: 'ok', value: null })
  })
})

describe('when a person has chosen', () => {
  test('a new line begins with the choice, and the other stays on the disk untouched', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 20)
    const before = new Map(shelf.files)
    await snapshotAt(copies, 12, true)
    expect(await copies.append(id, [change(13, 'other')])).toMatchObject({
      value: { kind: 'kept', last: 13 },
    })
    expect(await heldIn(shelf)).toMatchObject({ line: 2, base: { seq: 12 }, last: 13, seen: 13 })
    for (const [path, bytes] of before) expect(shelf.files.get(path)).toEqual(bytes)
  })
})

describe('erasing', () => {
  test('leaves no file of the workshop, and all of the others', async () => {
    const shelf = memoryShelf()
    const copies = createSafetyCopies(shelf)
    await keep(copies, 1, 3)
    await copies.append('other', [change(1)])
    await copies.erase(id)
    expect(await copies.list()).toEqual({ kind: 'ok', value: ['other'] })
    expect(await copies.append(id, [change(4)])).toMatchObject({ value: { kind: 'behind', last: 0 } })
    expect(await copies.list()).toEqual({ kind: 'ok', value: ['other'] })
  })
})

describe('any history with any one file damaged', () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.constant('append') },
    { weight: 1, arbitrary: fc.constant('snapshot') },
  )

  test('gives back a true beginning of it, and says when more is known to have been', async () => {
    const run = fc.tuple(fc.array(step, { minLength: 5, maxLength: 60 }), fc.nat(), fc.nat(), fc.boolean())
    await fc.assert(
      fc.asyncProperty(run, async ([steps, which, where, cut]) => {
        const shelf = memoryShelf()
        const copies = createSafetyCopies(shelf)
        let last = 0
        for (const one of steps) {
          if (one === 'append') {
            last += 1
            await copies.append(id, [change(last)])
          } else if (last > 0) await snapshotAt(copies, last)
        }
        const paths = [...shelf.files.keys()]
        const path = paths[which % paths.length]
        if (!path) return
        const bytes = Uint8Array.from(shelf.files.get(path) ?? [])
        const at = where % bytes.length
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ 0x11
        shelf.files.set(path, cut ? bytes.subarray(0, at) : bytes)
        const held = await heldIn(shelf)
        expect(held.entries).toEqual(held.entries.map(({ seq }) => change(seq)))
        if (held.base) expect(held.base).toEqual(whole(held.base.seq))
        expect(held.last).toBeLessThanOrEqual(last)
        // Only what is cut off the end of the newest part is lost without a trace: the database knows of it.
        const isNewestPart = path === paths.findLast((one) => one.includes('journal'))
        if (!isNewestPart || !cut) expect(Math.max(held.last, held.seen)).toBe(last)
      }),
      { numRuns: 400 },
    )
  })
})
