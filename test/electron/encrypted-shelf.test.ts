import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encryptedShelf } from '../../electron/handlers/encrypted-shelf.ts'
import type { KeyRing } from '../../electron/handlers/key-ring.ts'
import type { Frame } from '../../renderer/safety/frame.ts'
import { encodeFrame, readFrames, readOnlyFrame } from '../../renderer/safety/frame.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import { memoryShelf } from '../support/memory-shelf.ts'

const id = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const key = { id: '00112233aabbccdd', bytes: new Uint8Array(randomBytes(32)) }
const ring: KeyRing = {
  current: key,
  whyOpen: null,
  find: (name) => (name === key.id ? key : undefined),
  lost: 0,
}
const noKey: KeyRing = { current: null, whyOpen: 'noKeychain', find: () => undefined, lost: 1 }

const change = (seq: number): Frame => ({ seq, json: JSON.stringify({ seq, text: 'Größe "Northgate"' }) })
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => change(first + index))
const snapshot = (seq: number) => ({
  frame: { seq, json: JSON.stringify({ all: seq, client: 'Northgate' }) },
  day: '2026-03-10',
  newLine: false,
})

const encrypting = (memory: ReturnType<typeof memoryShelf>, keys = ring) =>
  encryptedShelf(memory, async () => keys)

async function heldIn(memory: ReturnType<typeof memoryShelf>, keys = ring) {
  const read = await createSafetyCopies(encrypting(memory, keys)).read(id)
  if (read.kind === 'failed') throw new Error(read.failure.detail)
  return read.value
}

const contents = ({ files }: ReturnType<typeof memoryShelf>) =>
  [...files.values()].map((bytes) => Buffer.from(bytes).toString('latin1'))

/** A journal of one part, each change appended by itself, with where each of its lines ends on the disk. */
async function journal(last: number) {
  const memory = memoryShelf()
  const copies = createSafetyCopies(encrypting(memory))
  const ends: number[] = []
  for (const entry of range(1, last)) {
    await copies.append(id, [entry])
    ends.push([...memory.files.values()][0]?.length ?? 0)
  }
  const [[path, bytes] = ['', new Uint8Array()]] = memory.files
  const read = async (changed: Uint8Array) => {
    memory.files.set(path, changed)
    const [folder = '', name = ''] = path.split('/')
    const reply = await encrypting(memory).folder(folder).read(name)
    if (reply.kind === 'failed') throw new Error(reply.failure.detail)
    return readFrames(reply.value)
  }
  return { bytes, ends, read }
}

describe('encrypted safety copies', () => {
  test('hold nothing that can be read, and give everything back', async () => {
    const memory = memoryShelf()
    const copies = createSafetyCopies(encrypting(memory))
    await copies.append(id, range(1, 5))
    await copies.snapshot(id, snapshot(5))
    await copies.append(id, range(6, 9))
    expect(memory.files.size).toBe(3)
    for (const content of contents(memory)) {
      expect(content).toMatch(/^(pilotage-sealed-1 00112233aabbccdd \d+ [A-Za-z0-9+/]+=*\n)+$/)
    }
    const { held } = await heldIn(memory)
    expect(held).toMatchObject({ base: { seq: 5 }, last: 9, seen: 9 })
    expect(held.entries).toEqual(range(1, 9))
  })

  test('cost one write and one flush for each change, as before', async () => {
    const memory = memoryShelf()
    const copies = createSafetyCopies(encrypting(memory))
    await copies.append(id, range(1, 3))
    const { flushes } = memory
    await copies.append(id, range(4, 4))
    expect(memory.flushes - flushes).toBe(1)
  })

  test('cut off after any byte keep each change that stands whole before the cut, and nothing else', async () => {
    const { bytes, ends, read } = await journal(12)
    for (let length = 0; length <= bytes.length; length += 1) {
      const { frames, rest } = await read(bytes.subarray(0, length))
      const kept = ends.filter((end) => end - 1 <= length).length
      expect(frames, `${length} bytes`).toEqual(range(1, kept))
      expect(rest.kind).toBe(ends.includes(length) || length === 0 ? 'clean' : 'torn')
    }
  })

  test('with any byte changed lose nothing before it and accept nothing damaged, 1,000 times', async () => {
    const { bytes, ends, read } = await journal(40)
    const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(flip, async ([at, mask]) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ mask
        const { frames, rest } = await read(changed)
        const before = ends.filter((end) => end - 1 <= at).length
        expect(frames).toEqual(range(1, before))
        // Only the last line end can be changed without a finished line being lost.
        expect(rest.kind).toBe(before === 40 ? 'torn' : 'damaged')
      }),
      { numRuns: 1_000 },
    )
  })

  test('a snapshot is read whole or not at all, cut off anywhere or with any byte changed', async () => {
    const memory = memoryShelf()
    const folder = encrypting(memory).folder(id)
    await folder.writeWhole('s', encodeFrame(change(7)))
    const bytes = memory.files.get(`${id}/s`) ?? new Uint8Array()
    const frameOf = async (changed: Uint8Array) => {
      memory.files.set(`${id}/s`, changed)
      const read = await encrypting(memory).folder(id).read('s')
      return read.kind === 'ok' ? readOnlyFrame(read.value) : null
    }
    expect(await frameOf(bytes)).toEqual(change(7))
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(await frameOf(bytes.subarray(0, at))).toBeNull()
      expect(await frameOf(flipped)).toBeNull()
    }
  })

  test('whose line was moved to another workshop or file give nothing of it', async () => {
    const memory = memoryShelf()
    await encrypting(memory)
      .folder(id)
      .writeWhole('s', encodeFrame(change(7)))
    for (const place of [`${id}/t`, 'other/s']) {
      memory.files.set(place, memory.files.get(`${id}/s`) ?? new Uint8Array())
      const [folder = '', name = ''] = place.split('/')
      const read = await encrypting(memory).folder(folder).read(name)
      expect(read.kind === 'ok' && readOnlyFrame(read.value)).toBeNull()
    }
  })

  test('go on where another window wrote in between, and after a torn write', async () => {
    const memory = memoryShelf()
    const [one, other] = [createSafetyCopies(encrypting(memory)), createSafetyCopies(encrypting(memory))]
    await one.append(id, range(1, 3))
    await other.append(id, range(4, 6))
    await one.append(id, range(7, 8))
    for (const torn of [1, 20, 90]) {
      const { held } = await heldIn(memory)
      memory.trouble = { kind: 'diskFull', torn }
      expect(await one.append(id, [change(held.last + 1)])).toMatchObject({ kind: 'failed' })
      memory.trouble = null
      await one.append(id, [change(held.last + 1)])
    }
    expect((await heldIn(memory)).held.entries).toEqual(range(1, 11))
  })

  test('any history with any one file damaged gives back a true beginning of it', async () => {
    const step = fc.constantFrom('append', 'append', 'append', 'append', 'snapshot')
    const run = fc.tuple(fc.array(step, { minLength: 5, maxLength: 40 }), fc.nat(), fc.nat(), fc.boolean())
    await fc.assert(
      fc.asyncProperty(run, async ([steps, which, where, cut]) => {
        const memory = memoryShelf()
        const copies = createSafetyCopies(encrypting(memory))
        let last = 0
        for (const one of steps) {
          if (one === 'append') await copies.append(id, [change(++last)])
          else if (last > 0) await copies.snapshot(id, snapshot(last))
        }
        const paths = [...memory.files.keys()]
        const path = paths[which % paths.length]
        if (!path) return
        const bytes = Uint8Array.from(memory.files.get(path) ?? [])
        const at = where % bytes.length
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ 0x11
        memory.files.set(path, cut ? bytes.subarray(0, at) : bytes)
        const { held } = await heldIn(memory)
        expect(held.entries).toEqual(held.entries.map(({ seq }) => change(seq)))
        if (held.base) expect(held.base).toEqual(snapshot(held.base.seq).frame)
        const isNewestPart = path === paths.findLast((one) => one.includes('journal'))
        if (!isNewestPart) expect(Math.max(held.last, held.seen)).toBe(last)
      }),
      { numRuns: 150 },
    )
  })
})

describe('safety copies from before there was a key', () => {
  test('are read, and encrypted whole as soon as they are', async () => {
    const memory = memoryShelf()
    const before = createSafetyCopies(encrypting(memory, noKey))
    await before.append(id, range(1, 4))
    await before.snapshot(id, snapshot(4))
    await before.append(id, range(5, 6))
    expect(contents(memory).every((content) => content.startsWith('pilotage-1 '))).toBe(true)
    const shelf = encrypting(memory)
    const copies = createSafetyCopies(shelf)
    await copies.append(id, range(7, 8))
    expect(contents(memory).join()).not.toContain('Northgate')
    expect(shelf.openFiles()).toBe(0)
    expect((await heldIn(memory)).held.entries).toEqual(range(1, 8))
  })

  test('that are damaged stay as they are', async () => {
    const memory = memoryShelf()
    await createSafetyCopies(encrypting(memory, noKey)).append(id, range(1, 4))
    const [[path, bytes] = ['', new Uint8Array()]] = memory.files
    const cut = bytes.subarray(0, bytes.length - 9)
    memory.files.set(path, cut)
    const shelf = encrypting(memory)
    const copies = createSafetyCopies(shelf)
    await copies.append(id, range(4, 5))
    expect(memory.files.get(path)).toEqual(cut)
    expect(shelf.openFiles()).toBe(1)
    expect((await heldIn(memory)).held.entries).toEqual(range(1, 5))
  })

  test('stay as they are when the disk does not take them encrypted', async () => {
    const memory = memoryShelf()
    await createSafetyCopies(encrypting(memory, noKey)).append(id, range(1, 4))
    const before = new Map(memory.files)
    memory.trouble = { kind: 'diskFull', torn: 0 }
    expect((await heldIn(memory)).held.entries).toEqual(range(1, 4))
    expect(memory.files).toEqual(before)
  })
})

describe('safety copies whose key is lost', () => {
  test('are counted, never changed, and the workshop is kept anew beside them', async () => {
    const memory = memoryShelf()
    await createSafetyCopies(encrypting(memory)).append(id, range(1, 4))
    const before = new Map(memory.files)
    const shelf = encrypting(memory, noKey)
    const copies = createSafetyCopies(shelf)
    const read = await copies.read(id)
    expect(read).toMatchObject({ value: { held: { last: 0 } } })
    expect(shelf.keylessFiles()).toBe(1)
    await copies.snapshot(id, snapshot(4))
    await copies.append(id, [change(5)])
    for (const [path, bytes] of before) expect(memory.files.get(path)).toEqual(bytes)
    expect((await heldIn(memory)).held).toMatchObject({ last: 5 })
  })
})
