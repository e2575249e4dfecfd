import type { EntityTable, Table } from 'dexie'
import { Dexie } from 'dexie'
import type { Rows } from '../domain/changes.ts'
import type { WorkshopId } from '../domain/ids.ts'
import type { Place } from '../domain/place.ts'
import type { Run } from '../domain/run.ts'
import type { StageState } from '../domain/stage/stage-state.ts'
import type { Draft, JournalEntry, Preference } from './own-rows.ts'
import type { Dump } from './versions.ts'
import { latestVersion, schemaVersions } from './versions.ts'

type WorkshopTables = { readonly [T in keyof Rows]: EntityTable<Rows[T], 'id'> }

/** The database of the app, its tables typed. */
export type Database = Dexie &
  WorkshopTables & {
    readonly journal: Table<JournalEntry, [WorkshopId, number]>
    readonly drafts: Table<Draft, [WorkshopId, string]>
    readonly places: EntityTable<Place, 'workshopId'>
    readonly stages: EntityTable<StageState, 'workshopId'>
    readonly runs: EntityTable<Run, 'workshopId'>
    readonly preferences: EntityTable<Preference, 'key'>
  }

/** The name never changes: the data belongs to it. */
const databaseName = 'pilotage'

/** IndexedDB counts whole numbers; Dexie stores its versions times ten. */
const dexieVersionFactor = 10

export type Opened =
  | { readonly kind: 'open'; readonly database: Database }
  /** Written by a newer app: opening it would let old code write old rows into it. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** The version that stands on this machine, as Dexie counts; 0 when there is none. */
async function installedVersion(name: string): Promise<number> {
  const all = await indexedDB.databases()
  return (all.find((one) => one.name === name)?.version ?? 0) / dexieVersionFactor
}

/**
 * Opens the database, upgrading an older one. A newer one is refused before Dexie sees it: Dexie would open it
 * silently and put back the tables and indexes that it misses. `onTakenOver` is called when another window upgrades or
 * removes it; the connection is closed then. `onBlocked` is called while another one keeps it from being upgraded.
 */
export async function openDatabase(
  onTakenOver: () => void,
  onBlocked: () => void = () => {},
): Promise<Opened> {
  const database = new Dexie(databaseName) as Database
  const tables = new Set<string>()
  for (const { version, stores, upgrade } of schemaVersions) {
    const declared = database.version(version).stores(stores)
    for (const table of Object.keys(stores)) tables.add(table)
    const all = [...tables]
    if (upgrade) declared.upgrade((transaction) => replaceRows(transaction, all, upgrade))
  }
  // Removing the database later may wait for another window too, which is said by whoever removes it.
  let isOpening = true
  database.on('blocked', () => {
    if (isOpening) onBlocked()
  })
  database.on('versionchange', () => {
    database.close()
    onTakenOver()
  })
  try {
    const found = await installedVersion(databaseName)
    if (found > latestVersion) return { kind: 'newer', found, known: latestVersion }
    await database.open()
    isOpening = false
  } catch (error) {
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) }
  }
  return { kind: 'open', database }
}

/** Removes a database that cannot be opened, so that the next start makes a new one. */
export async function discardDatabase(): Promise<void> {
  await Dexie.delete(databaseName)
}

async function replaceRows(
  transaction: { readonly table: (name: string) => Table },
  tables: readonly string[],
  upgrade: (dump: Dump) => Dump,
): Promise<void> {
  const rows = await Promise.all(tables.map(async (name) => [name, await transaction.table(name).toArray()]))
  const upgraded = upgrade(Object.fromEntries(rows))
  for (const name of tables) {
    await transaction.table(name).clear()
    await transaction.table(name).bulkAdd([...(upgraded[name] ?? [])])
  }
}
