import { describe, expect, test } from 'vitest'
import { partName, snapshotName } from '../../renderer/safety/file-names.ts'
import type { Frame } from '../../renderer/safety/frame.ts'
import type { FoundPart, FoundSnapshot } from '../../renderer/safety/recoverable.ts'
import { recoverableFrom } from '../../renderer/safety/recoverable.ts'
import type { DatabaseState } from '../../renderer/safety/recovery-plan.ts'
import { planRecovery } from '../../renderer/safety/recovery-plan.ts'

const states = ['good', 'behind', 'empty', 'damaged', 'missing'] as const
type State = (typeof states)[number]

const newest = 30

const frame = (seq: number): Frame => ({ seq, json: JSON.stringify({ seq }) })
const upTo = (last: number) => Array.from({ length: last }, (_, index) => frame(index + 1))

/** What is there, up to which change it can be read, and up to which change is known to have been. */
interface Made<T> {
  readonly made: T
  readonly readable: number
  readonly known: number
}

const databases: Readonly<Record<State, Made<DatabaseState>>> = {
  good: { made: { kind: 'present', seq: newest, agrees: true }, readable: newest, known: newest },
  behind: { made: { kind: 'present', seq: 18, agrees: true }, readable: 18, known: 18 },
  empty: { made: { kind: 'none' }, readable: 0, known: 0 },
  damaged: { made: { kind: 'unreadable', reason: 'UnknownError' }, readable: 0, known: 0 },
  missing: { made: { kind: 'none' }, readable: 0, known: 0 },
}

const part = (last: number, rest: FoundPart['rest'] = { kind: 'clean' }): FoundPart => ({
  ...partName(1, 1, 1),
  bytes: last,
  frames: upTo(last),
  rest,
})

const journals: Readonly<Record<State, Made<readonly FoundPart[]>>> = {
  good: { made: [part(newest)], readable: newest, known: newest },
  behind: { made: [part(22)], readable: 22, known: 22 },
  empty: { made: [part(0)], readable: 0, known: 0 },
  damaged: {
    made: [part(12, { kind: 'damaged', bytes: 9, laterFrames: 17, highestSeq: newest })],
    readable: 12,
    known: newest,
  },
  missing: { made: [], readable: 0, known: 0 },
}

const snapshot = (seq: number, isWhole: boolean): FoundSnapshot => ({
  ...snapshotName(1, seq, '2026-03-10'),
  bytes: 9,
  frame: isWhole ? frame(seq) : null,
})

const snapshots: Readonly<Record<State, Made<readonly FoundSnapshot[]>>> = {
  good: { made: [snapshot(newest, true)], readable: newest, known: newest },
  behind: { made: [snapshot(10, true)], readable: 10, known: 10 },
  empty: { made: [{ ...snapshot(newest, false), bytes: 0 }], readable: 0, known: newest },
  damaged: { made: [snapshot(newest, false)], readable: 0, known: newest },
  missing: { made: [], readable: 0, known: 0 },
}

const combinations = states.flatMap((database) =>
  states.flatMap((journal) => states.map((copy) => [database, journal, copy] as const)),
)

describe('whatever a start finds', () => {
  test.each(combinations)('database %s, journal %s, snapshot %s', (database, journal, copy) => {
    const here = databases[database]
    const held = recoverableFrom({ snapshots: snapshots[copy].made, parts: journals[journal].made })
    // These journals begin with the first change, so a snapshot adds what it is newer by.
    const inCopy = Math.max(journals[journal].readable, snapshots[copy].readable)
    const most = Math.max(here.readable, inCopy)
    const known = Math.max(here.known, journals[journal].known, snapshots[copy].known)
    const plan = planRecovery(here.made, held)
    expect(held.last).toBe(inCopy)
    if (known > most || (database === 'damaged' && most === 0)) {
      // What is known to be missing is never passed over, and never taken for a new start.
      expect(plan).toMatchObject({
        kind: 'choose',
        because: 'damaged',
        database: here.readable || null,
        safety: inCopy || null,
      })
    } else if (most === 0) expect(plan).toEqual({ kind: 'nothing' })
    else if (here.readable === inCopy) expect(plan).toEqual({ kind: 'equal' })
    else if (here.readable < inCopy) expect(plan).toEqual({ kind: 'rebuild', from: here.readable, to: most })
    else expect(plan).toEqual({ kind: 'bringUp', from: inCopy, to: most })
  })
})
