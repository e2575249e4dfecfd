import type { Table } from 'dexie'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Database, TableOfDatabase } from './database.ts'

/** How many rows a table has, of which there are some. */
export interface RowCount {
  readonly table: TableOfDatabase
  readonly count: number
}

/** Counts what each table has of something, and leaves out those that have nothing. */
async function counted(
  tables: readonly Table[],
  countIn: (table: Table) => Promise<number>,
): Promise<readonly RowCount[]> {
  const counts = await Promise.all(
    tables.map(async (table) => ({ table: table.name as TableOfDatabase, count: await countIn(table) })),
  )
  return counts.filter(({ count }) => count > 0)
}

/** What the app remembers of itself; nothing of a workshop but which one was open. */
const ownTable = 'preferences'

function keyOf(table: string): string {
  return table === 'workshops' ? 'id' : 'workshopId'
}

/** Counts the rows of workshops in every table there is, also in those that a later version adds. */
export function countRows(database: Database, ids: readonly WorkshopId[]): Promise<readonly RowCount[]> {
  const tables = database.tables.filter(({ name }) => name !== ownTable)
  return counted(tables, (table) => table.where(keyOf(table.name)).anyOf(ids).count())
}

/** Counts every row of every table. */
export function countAllRows(database: Database): Promise<readonly RowCount[]> {
  return counted(database.tables, (table) => table.count())
}

/** Removes every row of every table. */
export async function clearAllRows(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear()
  })
}

/** The workshops whose wiping was begun and is not known to have ended. */
export async function readWiping(database: Database): Promise<readonly WorkshopId[]> {
  const preference = await database.preferences.get('wiping')
  return preference?.key === 'wiping' ? preference.value : []
}

/** Remembers that these are being wiped, so that none of them is ever taken for lost and brought back. */
export async function beginWiping(database: Database, ids: readonly WorkshopId[]): Promise<void> {
  await database.transaction('rw', database.preferences, async () => {
    const value = [...new Set([...(await readWiping(database)), ...ids])]
    await database.preferences.put({ key: 'wiping', value })
  })
}

/** Forgets those of which nothing is left. */
export async function endWiping(database: Database, ids: readonly WorkshopId[]): Promise<void> {
  await database.transaction('rw', database.preferences, async () => {
    const value = (await readWiping(database)).filter((id) => !ids.includes(id))
    if (value.length > 0) await database.preferences.put({ key: 'wiping', value })
    else await database.preferences.delete('wiping')
  })
}

const timeoutMs = 10_000

/** Removes the database with its files; false when it is still there after a while, as another window has it open. */
export async function removeDatabase(database: Database): Promise<boolean> {
  const { name } = database
  const waited = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs))
  await Promise.race([database.delete().catch(() => undefined), waited])
  return !(await indexedDB.databases()).some((one) => one.name === name)
}
