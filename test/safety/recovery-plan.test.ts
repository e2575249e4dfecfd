import { describe, expect, test } from 'vitest'
import { folderNameOf, partName, snapshotName, workshopIdOf } from '../../renderer/safety/file-names.ts'
import type { Frame, Rest } from '../../renderer/safety/frame.ts'
import type { Found, FoundPart, FoundSnapshot } from '../../renderer/safety/recoverable.ts'
import { recoverableFrom } from '../../renderer/safety/recoverable.ts'
import type { DatabaseState } from '../../renderer/safety/recovery-plan.ts'
import { planRecovery } from '../../renderer/safety/recovery-plan.ts'
import { filesToRemove } from '../../renderer/safety/retention.ts'

const frame = (seq: number, text = ''): Frame => ({ seq, json: JSON.stringify([seq, text]) })

function part(first: number, last: number, rest: Rest = { kind: 'clean' }, line = 1, text = ''): FoundPart {
  const frames = Array.from({ length: last - first + 1 }, (_, index) => frame(first + index, text))
  return { ...partName(line, first, 1), bytes: 1, frames, rest }
}

function snapshot(seq: number, isGood = true, line = 1): FoundSnapshot {
  return { ...snapshotName(line, seq, '2026-03-10'), bytes: 1, frame: isGood ? frame(seq, 'whole') : null }
}

const damagedUpTo = (highestSeq: number): Rest => ({ kind: 'damaged', bytes: 9, laterFrames: 1, highestSeq })
const found = (snapshots: readonly FoundSnapshot[], parts: readonly FoundPart[]): Found => ({
  snapshots,
  parts,
})
const inDatabase = (seq: number, agrees = true): DatabaseState => ({ kind: 'present', seq, agrees })
const none: DatabaseState = { kind: 'none' }
const unreadable: DatabaseState = { kind: 'unreadable', reason: 'UnknownError' }

describe('what a safety copy holds', () => {
  test('is everything since the first change while there is no snapshot yet', () => {
    expect(recoverableFrom(found([], [part(1, 12)]))).toMatchObject({ base: null, last: 12, seen: 12 })
  })

  test('is the newest snapshot with the journal behind it, and the changes before it for undo', () => {
    const held = recoverableFrom(found([snapshot(1000), snapshot(500)], [part(501, 1000), part(1001, 1030)]))
    expect(held).toMatchObject({ base: { seq: 1000 }, last: 1030, seen: 1030 })
    expect(held.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 530 }, (_, i) => i + 501))
  })

  test('is the same when the newest snapshot is damaged: the one before and the older journal do', () => {
    const files = found([snapshot(1000, false), snapshot(500)], [part(501, 1000), part(1001, 1030)])
    expect(recoverableFrom(files)).toMatchObject({ base: { seq: 500 }, last: 1030, seen: 1030 })
  })

  test('ends where the journal is damaged, and what stood behind it is known to be missing', () => {
    const files = found([snapshot(500)], [part(501, 520, damagedUpTo(530))])
    expect(recoverableFrom(files)).toMatchObject({ last: 520, seen: 530 })
  })

  test('ends before a last change that is damaged, and that one is known to be missing', () => {
    const rest: Rest = { kind: 'damaged', bytes: 9, laterFrames: 0, highestSeq: 0 }
    expect(recoverableFrom(found([], [part(1, 20, rest)]))).toMatchObject({ last: 20, seen: 21 })
    expect(recoverableFrom(found([], [part(1, 20, rest), part(21, 21)]))).toMatchObject({
      last: 21,
      seen: 21,
    })
  })

  test('goes on in the next part after a torn end', () => {
    const files = found([], [part(1, 20, { kind: 'torn', bytes: 7 }), part(21, 25)])
    expect(recoverableFrom(files)).toMatchObject({ last: 25, seen: 25 })
  })

  test('never joins changes across a gap', () => {
    expect(recoverableFrom(found([], [part(1, 20), part(22, 25)]))).toMatchObject({ last: 20, seen: 25 })
  })

  test('takes the snapshot that bridges a gap of the journal', () => {
    expect(recoverableFrom(found([snapshot(30)], [part(1, 20), part(31, 33)]))).toMatchObject({
      last: 33,
      seen: 33,
    })
  })

  test('follows the line that was chosen last, and never mixes two', () => {
    const files = found([snapshot(12, true, 2)], [part(1, 20), part(13, 14, { kind: 'clean' }, 2)])
    expect(recoverableFrom(files)).toMatchObject({ line: 2, base: { seq: 12 }, last: 14, seen: 14 })
  })

  test('falls back to the older line when nothing of the newer one can be read, and says that work is missing', () => {
    const held = recoverableFrom(found([snapshot(12, false, 2)], [part(1, 20)]))
    expect(held).toMatchObject({ line: 1, last: 20 })
    expect(held.seen).toBeGreaterThan(held.last)
  })

  test('of two parts that disagree on a change the older one counts', () => {
    const files = found([], [part(1, 20), { ...part(15, 30, { kind: 'clean' }, 1, 'other'), attempt: 2 }])
    expect(recoverableFrom(files)).toMatchObject({ last: 20 })
  })

  test('is nothing without files', () => {
    expect(recoverableFrom(found([], []))).toEqual({ line: 0, base: null, entries: [], last: 0, seen: 0 })
  })
})

describe('at opening', () => {
  const upTo30 = recoverableFrom(found([snapshot(20)], [part(21, 30)]))
  const nothing = recoverableFrom(found([], []))
  const damaged = recoverableFrom(found([], [part(1, 20, damagedUpTo(30))]))
  const lastDamaged = recoverableFrom(found([], [part(1, 20, damagedUpTo(21))]))

  test.each([
    ['both are equal', inDatabase(30), upTo30, { kind: 'equal' }],
    ['the database is behind', inDatabase(18), upTo30, { kind: 'rebuild', from: 18, to: 30 }],
    ['the database is empty or gone', none, upTo30, { kind: 'rebuild', from: 0, to: 30 }],
    ['the database cannot be read', unreadable, upTo30, { kind: 'rebuild', from: 0, to: 30 }],
    ['the safety copy is behind', inDatabase(34), upTo30, { kind: 'bringUp', from: 30, to: 34 }],
    ['there is no safety copy yet', inDatabase(34), nothing, { kind: 'bringUp', from: 0, to: 34 }],
    ['a damaged safety copy is behind', inDatabase(31), damaged, { kind: 'bringUp', from: 20, to: 31 }],
    ['neither holds anything', none, nothing, { kind: 'nothing' }],
    [
      'both went on in different ways',
      inDatabase(34, false),
      upTo30,
      { kind: 'choose', because: 'diverged', database: 34, safety: 30, seen: 34 },
    ],
    [
      'both are damaged',
      inDatabase(25),
      damaged,
      { kind: 'choose', because: 'damaged', database: 25, safety: 20, seen: 30 },
    ],
    [
      'the database is gone and the safety copy damaged',
      none,
      damaged,
      { kind: 'choose', because: 'damaged', database: null, safety: 20, seen: 30 },
    ],
    [
      'exactly one change is known to be lost, and the database is gone',
      none,
      lastDamaged,
      { kind: 'choose', because: 'damaged', database: null, safety: 20, seen: 21 },
    ],
    [
      'exactly one change is known to be lost, and the database is behind',
      inDatabase(19),
      lastDamaged,
      { kind: 'choose', because: 'damaged', database: 19, safety: 20, seen: 21 },
    ],
    [
      'the one damaged change is in the database',
      inDatabase(21),
      lastDamaged,
      { kind: 'bringUp', from: 20, to: 21 },
    ],
    [
      'the database cannot be read and there is no safety copy',
      unreadable,
      nothing,
      { kind: 'choose', because: 'damaged', database: null, safety: null, seen: 0 },
    ],
  ] as const)('when %s', (_what, database, held, plan) => {
    expect(planRecovery(database, held)).toEqual(plan)
  })
})

describe('what may go', () => {
  const snapshots = Array.from({ length: 14 }, (_, index) =>
    snapshotName(1, 500 * (index + 1), `2026-03-${index < 3 ? '10' : '11'}`),
  )
  const parts = Array.from({ length: 15 }, (_, index) => partName(1, 500 * index + 1, 1))
  const newest = snapshots.toReversed()

  test('are snapshots beyond the last ten that are not the last of their day', () => {
    const removed = filesToRemove({ snapshots, parts: [] }, [])
    expect(removed).toEqual([3, 1, 0].map((at) => snapshots[at]?.name))
  })

  test('are parts of the journal of which every change is in two newer verified snapshots', () => {
    const removed = filesToRemove({ snapshots: [], parts }, newest.slice(0, 2))
    expect(removed).toEqual(parts.slice(0, 13).map(({ name }) => name))
  })

  test('are no parts while only one snapshot is verified', () => {
    expect(filesToRemove({ snapshots: [], parts }, newest.slice(0, 1))).toEqual([])
  })

  test('is never the part that is written now', () => {
    const [only] = parts
    expect(filesToRemove({ snapshots: [], parts: only ? [only] : [] }, newest)).toEqual([])
  })
})

describe('the folder of a workshop', () => {
  test.each(['a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11', 'CON', '../up', 'Größe 💡', '.', 'id-61'])(
    'of the id %s has a name that is safe on every system and leads back to it',
    (id) => {
      const name = folderNameOf(id) ?? ''
      expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$|^id-[0-9a-f]+$/)
      expect(workshopIdOf(name)).toBe(id)
    },
  )

  test('is refused for an id too long to be a name, and no other folder is taken for one', () => {
    expect(folderNameOf('x'.repeat(101))).toBeNull()
    expect(['Cache', 'id-', 'id-6', 'id-ff', '..'].map(workshopIdOf)).toEqual([null, null, null, null, null])
  })
})
