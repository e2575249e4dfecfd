import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyRow } from '../../renderer/domain/workshop/changes.ts'
import { phrase } from '../../renderer/domain/workshop/phrase.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import type { JournalEntry } from '../../renderer/storage/journal-entry.ts'
import { latestVersion } from '../../renderer/storage/records/versions.ts'
import {
  buildFromSafety,
  readSafetyEntry,
  readSnapshotJson,
  writeEntry,
  writeSnapshot,
} from '../../renderer/storage/safety-content.ts'
import { anyEdit } from '../support/any-edit.ts'
import { countingIds, roomOf } from '../support/builders.ts'
import { edited } from '../support/edited.ts'

const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3] })
const { id } = room.details
const given = countingIds()

/** A history of a workshop: every state, and the entry that led to it. */
function history(seed: number, steps: number) {
  const label = phrase('label.createWorkshop', { title: 'Room' })
  const at = given.now
  const first: JournalEntry = {
    workshopId: id,
    seq: 1,
    at,
    label,
    changes: everyRow(room),
    step: { kind: 'begin' },
  }
  const states: Workshop[] = [room]
  const entries: JournalEntry[] = [first]
  for (let turn = 0; states.length <= steps; turn += 1) {
    const before = states.at(-1) ?? room
    const [edit] = fc.sample(anyEdit(before), { seed: seed + turn, numRuns: 1 })
    const result = edit?.(before, given)
    if (!edit || result?.kind !== 'changed') continue
    const { label: said, changes } = result
    states.push(edited(before, () => result, given))
    const step = { kind: 'edit', before: null } as const
    entries.push({ workshopId: id, seq: entries.length + 1, at, label: said, changes, step })
  }
  return { states, entries, frames: entries.map(writeEntry) }
}

const { states, entries, frames } = history(7, 40)
const stateAt = (seq: number) => states[seq - 1] as Workshop
const entryAt = (seq: number) => entries[seq - 1] as JournalEntry

describe('a workshop built from its safety copy', () => {
  test('is the one that was kept, from the first change on', () => {
    for (const last of [1, 2, 17, 41]) {
      const build = buildFromSafety(id, { base: null, entries: frames.slice(0, last) })
      expect(build).toMatchObject({ kind: 'built', built: { workshop: stateAt(last), seq: last } })
    }
  })

  test('is the one that was kept, from any snapshot on, with the changes before it for undo', () => {
    for (const seq of [1, 10, 41]) {
      const base = writeSnapshot(stateAt(seq), entryAt(seq))
      const build = buildFromSafety(id, { base, entries: frames.slice(4) })
      const expected = { workshop: stateAt(41), seq: 41, entries: entries.slice(4) }
      if (seq >= 5) expect(build).toMatchObject({ kind: 'built', built: expected })
    }
  })

  test('from a snapshot alone has the entry that opening needs', () => {
    const build = buildFromSafety(id, { base: writeSnapshot(stateAt(9), entryAt(9)), entries: [] })
    expect(build).toEqual({
      kind: 'built',
      built: { workshop: stateAt(9), seq: 9, entries: [entryAt(9)] },
    })
  })

  test.each([
    ['nothing', { base: null, entries: [] }],
    ['changes without their beginning', { base: null, entries: frames.slice(3) }],
    ['another kind of JSON', { base: { seq: 1, json: '{"version":2}' }, entries: [] }],
    ['no JSON', { base: { seq: 1, json: '{' }, entries: [] }],
    [
      'a newer version',
      { base: null, entries: [{ seq: 1, json: `{"version":${latestVersion + 1},"entry":{}}` }] },
    ],
    ['a change under another number', { base: null, entries: [{ ...writeEntry(entryAt(1)), seq: 2 }] }],
  ])('is refused when the copy holds %s', (_what, held) => {
    expect(buildFromSafety(id, held)).toMatchObject({ kind: 'unreadable' })
  })

  test('is refused when it is another workshop', () => {
    expect(buildFromSafety('other' as typeof id, { base: null, entries: frames })).toMatchObject({
      kind: 'unreadable',
    })
  })
})

describe('a safety copy of version 1', () => {
  const older = ({ documentLanguage, confidentiality, ...row }: Workshop['details']) => row
  const details = { ...room.details, documentLanguage: 'en', confidentiality: '' } as const
  const entry = {
    ...entryAt(1),
    changes: { added: [{ table: 'workshops', row: older(details) }], updated: [], removed: [] },
  }

  test('is read as this version would have written it', () => {
    const read = readSafetyEntry({ seq: 1, json: JSON.stringify({ version: 1, entry }) })
    expect(read.changes.added).toEqual([{ table: 'workshops', row: details }])
    const tables = { participants: [], candidates: [], ballots: [], settled: [], decisions: [], briefs: [] }
    const workshop = { ...tables, workshops: [older(details)] }
    const snapshot = readSnapshotJson(JSON.stringify({ version: 1, workshop, last: entry }))
    expect(snapshot.workshop.details).toEqual(details)
    expect(snapshot.last).toEqual(read)
  })
})
