import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tableNames, toTables } from '../../renderer/domain/workshop/changes.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { parseRow } from '../../renderer/storage/records/records.ts'
import { latestVersion, schemaVersions } from '../../renderer/storage/records/versions.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const frozen = schemaVersions.map(({ version }) => version).filter((version) => version < latestVersion)

describe.each(frozen)('a workshop of version %i', (version) => {
  const text = readFileSync(join(fixtures, `workshop-version-${version}.json`), 'utf8')

  test('is read, its decision and brief whole', () => {
    const read = readWorkshopFile(text)
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems))
    const { workshop } = read
    expect(workshop.candidates).toHaveLength(24)
    expect(workshop.decision?.outcome.kind).toBe('pick')
    expect(workshop.briefs[0]?.head.sponsorName).toBe('Marta Lindqvist')
    const tables = toTables(workshop)
    for (const name of tableNames) {
      for (const row of tables[name]) expect(parseRow(name, row).kind).toBe('row')
    }
  })
})

test('a decision of an earlier version keeps the method that it was made by', () => {
  const read = readWorkshopFile(readFileSync(join(fixtures, 'workshop-version-4.json'), 'utf8'))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems))
  const { decision, participants, candidates, findOuts } = read.workshop
  expect(decision).toMatchObject({ methodVersion: 1, outcome: { kind: 'pick', conditions: [] } })
  expect(participants.every(({ jobTitle }) => jobTitle === '')).toBe(true)
  expect(candidates.every(({ origin }) => origin === null)).toBe(true)
  expect(findOuts).toEqual([])
})

test('what is upgraded stands in the journal too, so that old steps can still be taken back', () => {
  const old = JSON.parse(readFileSync(join(fixtures, 'workshop-version-1.json'), 'utf8')).workshop
  const [details] = old.workshops
  const [brief] = old.briefs
  const changes = {
    added: [{ table: 'briefs', row: brief }],
    updated: [{ table: 'workshops', from: details, to: { ...details, title: 'Second' } }],
    removed: [{ table: 'candidates', row: old.candidates[0] }],
  }
  const dump = schemaVersions.reduce((rows, { upgrade }) => upgrade?.(rows) ?? rows, {
    journal: [{ workshopId: details.id, seq: 1, changes }],
  } as Readonly<Record<string, readonly unknown[]>>)
  const [entry] = dump.journal as [{ changes: typeof changes }]
  const { added, updated, removed } = entry.changes
  expect(parseRow('briefs', added[0]?.row).kind).toBe('row')
  expect(parseRow('workshops', updated[0]?.from).kind).toBe('row')
  expect(parseRow('workshops', updated[0]?.to)).toMatchObject({ kind: 'row', row: { title: 'Second' } })
  expect(parseRow('candidates', removed[0]?.row).kind).toBe('row')
})
