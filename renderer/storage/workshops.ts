import type { Table } from 'dexie'
import { sameData } from '../domain/edits/edit.ts'
import type { Changes, Rows, TableName, Tables } from '../domain/workshop/changes.ts'
import { fromTables, tableNames, toTables } from '../domain/workshop/changes.ts'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Workshop, WorkshopDetails } from '../domain/workshop/workshop.ts'
import type { Database } from './database.ts'
import { lastEntry } from './journal.ts'
import type { JournalEntry } from './journal-entry.ts'
import { parseRow } from './records/records.ts'
import type { BuiltWorkshop } from './safety-content.ts'

type AnyRow = Rows[TableName]

function tableOf(database: Database, name: TableName): Table<AnyRow, string> {
  return database.table<AnyRow, string>(name)
}

/** Reads a whole workshop; null when it does not exist. */
export async function readWorkshop(database: Database, id: WorkshopId): Promise<Workshop | null> {
  const of = <T extends Exclude<TableName, 'workshops'>>(name: T): Promise<Rows[T][]> =>
    database.table<Rows[T]>(name).where('workshopId').equals(id).toArray()
  const details = await database.workshops.get(id)
  const lists = await Promise.all(
    tableNames.map(async (name) => [name, name === 'workshops' ? [] : await of(name)] as const),
  )
  const rows = Object.fromEntries(lists) as unknown as Tables
  return fromTables({ ...rows, workshops: details ? [details] : [] })
}

/** The workshops on this machine, with those in the bin. */
export async function listWorkshops(database: Database): Promise<readonly WorkshopDetails[]> {
  return database.workshops.toArray()
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

/** A workshop with the last entry of its journal, read at one moment; null when either is missing. */
export async function readWithLast(
  database: Database,
  id: WorkshopId,
): Promise<{ readonly workshop: Workshop; readonly last: JournalEntry } | null> {
  return database.transaction('r', database.tables, async () => {
    const last = await lastEntry(database, id)
    const workshop = await readWorkshop(database, id)
    return workshop && last ? { workshop, last } : null
  })
}

/**
 * Puts a workshop that was built from its safety copy in the place of what the database holds of it. Older journal
 * entries stay where they belong to the same history.
 */
export async function replaceWorkshop(
  database: Database,
  built: BuiltWorkshop,
  history: 'same' | 'other',
): Promise<void> {
  const { id } = built.workshop.details
  await database.transaction('rw', database.tables, async () => {
    await deleteRows(database, id)
    if (history === 'other') await database.journal.where('workshopId').equals(id).delete()
    const tables = toTables(built.workshop)
    for (const name of tableNames) await tableOf(database, name).bulkAdd([...tables[name]])
    await database.journal.bulkPut([...built.entries])
  })
}

async function deleteRows(database: Database, id: WorkshopId): Promise<void> {
  await database.workshops.delete(id)
  for (const table of tableNames.filter((name) => name !== 'workshops')) {
    await database.table(table).where('workshopId').equals(id).delete()
  }
}

/** Removes a workshop and everything that belongs to it for good. */
export async function eraseWorkshop(database: Database, id: WorkshopId): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await deleteRows(database, id)
    await database.places.delete(id)
    await database.stages.delete(id)
    await database.runs.delete(id)
    const last = await database.preferences.get('openWorkshop')
    if (last?.value === id) await database.preferences.put({ key: 'openWorkshop', value: null })
    for (const table of ['journal', 'drafts']) {
      await database.table(table).where('workshopId').equals(id).delete()
    }
  })
}
