import type { Table } from 'dexie'
import type { Changes, Rows, TableName } from '../domain/changes.ts'
import { fromTables, tableNames } from '../domain/changes.ts'
import { sameData } from '../domain/edits/edit.ts'
import type { WorkshopId } from '../domain/ids.ts'
import type { Workshop, WorkshopDetails } from '../domain/workshop.ts'
import type { Database } from './database.ts'
import { parseRow } from './records.ts'

type AnyRow = Rows[TableName]

function tableOf(database: Database, name: TableName): Table<AnyRow, string> {
  return database.table<AnyRow, string>(name)
}

/** Reads a whole workshop; null when it does not exist. */
export async function readWorkshop(database: Database, id: WorkshopId): Promise<Workshop | null> {
  const of = <T extends Exclude<TableName, 'workshops'>>(name: T): Promise<Rows[T][]> =>
    database.table<Rows[T]>(name).where('workshopId').equals(id).toArray()
  const [details, participants, candidates, ballots, settled, decisions, briefs, pictures] =
    await Promise.all([
      database.workshops.get(id),
      of('participants'),
      of('candidates'),
      of('ballots'),
      of('settled'),
      of('decisions'),
      of('briefs'),
      of('pictures'),
    ])
  const workshops = details ? [details] : []
  return fromTables({ workshops, participants, candidates, ballots, settled, decisions, briefs, pictures })
}

/** The workshops on this machine, with those in the bin. */
export async function listWorkshops(database: Database): Promise<readonly WorkshopDetails[]> {
  return database.workshops.toArray()
}

/** How much a workshop holds. */
export interface WorkshopSize {
  readonly candidates: number
  readonly participants: number
}

/** Counts what a workshop holds, for the list of workshops. */
export async function measureWorkshop(database: Database, id: WorkshopId): Promise<WorkshopSize> {
  const [candidates, participants] = await Promise.all([
    database.candidates.where('workshopId').equals(id).count(),
    database.participants.where('workshopId').equals(id).count(),
  ])
  return { candidates, participants }
}

/** Throws for a row that no schema reads: it could be kept, but never be opened from a workshop file again. */
function requireReadable(table: TableName, row: AnyRow): void {
  const parsed = parseRow(table, row)
  if (parsed.kind === 'row') return
  const [issue] = parsed.issues
  throw new RangeError(`${[table, ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.message}`)
}

/**
 * Writes changes inside the transaction that is open. False, and nothing written, when a row is not as the changes
 * found it. Throws, so that the transaction is taken back, when a row is not one that its schema reads.
 */
export async function writeChanges(database: Database, changes: Changes): Promise<boolean> {
  const expected = [...changes.updated.map(({ table, from }) => ({ table, row: from })), ...changes.removed]
  for (const { table, row } of expected) {
    if (!sameData(await tableOf(database, table).get(row.id), row)) return false
  }
  for (const { table, row } of changes.added) {
    if (await tableOf(database, table).get(row.id)) return false
  }
  for (const name of tableNames) {
    const table = tableOf(database, name)
    const written = [
      ...changes.added.filter((change) => change.table === name).map((change) => change.row),
      ...changes.updated.filter((change) => change.table === name).map((change) => change.to),
    ]
    const removed = changes.removed.filter((change) => change.table === name).map((change) => change.row.id)
    for (const row of written) requireReadable(name, row)
    if (written.length > 0) await table.bulkPut(written)
    if (removed.length > 0) await table.bulkDelete(removed)
  }
  return true
}

/** Removes a workshop and everything that belongs to it for good. */
export async function eraseWorkshop(database: Database, id: WorkshopId): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.workshops.delete(id)
    await database.places.delete(id)
    const last = await database.preferences.get('openWorkshop')
    if (last?.value === id) await database.preferences.put({ key: 'openWorkshop', value: null })
    for (const table of [...tableNames.filter((name) => name !== 'workshops'), 'journal', 'drafts']) {
      await database.table(table).where('workshopId').equals(id).delete()
    }
  })
}
