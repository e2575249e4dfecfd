import type { DexieOptions, EntityTable, Table } from 'dexie'
import { Dexie } from 'dexie'
import type { MeetingClock } from '../domain/meeting/meeting-clock.ts'
import type { StageState } from '../domain/stage/stage-state.ts'
import type { Rows } from '../domain/workshop/changes.ts'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { View } from '../domain/workshop/view.ts'
import type { Draft } from './draft.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { Preference } from './preference.ts'
import type { Dump } from './records/versions.ts'
import { latestVersion, schemaVersions } from './records/versions.ts'

type WorkshopTables = { readonly [T in keyof Rows]: EntityTable<Rows[T], 'id'> }

/** The database of the app, its tables typed. */
export type Database = Dexie &
  WorkshopTables & {
    readonly journal: Table<JournalEntry, [WorkshopId, number]>
    readonly drafts: Table<Draft, [WorkshopId, string]>
    readonly places: EntityTable<View, 'workshopId'>
    readonly stages: Table<StageState, WorkshopId>
    readonly runs: Table<MeetingClock, WorkshopId>
    readonly preferences: EntityTable<Preference, 'key'>
  }

/** A table of the database, by its name there. */
export type TableOfDatabase = Exclude<keyof Database, keyof Dexie>

/** The name never changes: the data belongs to it. */
const databaseName = 'pilotage'

/** IndexedDB counts whole numbers; Dexie stores its versions times ten. */
const dexieVersionFactor = 10

export type Opened =
  | { readonly kind: 'open'; readonly database: Database }
  /** Written by a newer app: opening it would let old code write old rows into it. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** What a browser refuses just after a crash it often gives out a moment later. */
const triedAgainAfterMs = [300, 1_000] as const
/** Longer than upgrading the largest database takes; a browser whose disk hangs never answers. */
const opensWithinMs = 15_000

/** The version that stands on this machine, as Dexie counts; 0 when there is none. */
async function installedVersion(name: string): Promise<number> {
  const all = await indexedDB.databases()
  return (all.find((one) => one.name === name)?.version ?? 0) / dexieVersionFactor
}

/** The database with the tables of all versions, not opened. */
export function declareDatabase(name: string = databaseName, options: DexieOptions = {}): Database {
  const database = new Dexie(name, options) as Database
  const tables = new Set<string>()
  for (const { version, stores, upgrade } of schemaVersions) {
    const declared = database.version(version).stores(stores)
    for (const table of Object.keys(stores)) tables.add(table)
    const all = [...tables]
    if (upgrade) declared.upgrade((transaction) => replaceRows(transaction, all, upgrade))
  }
  return database
}

/**
 * Opens the database, upgrading an older one. A newer one is refused before Dexie sees it: Dexie would open it
 * silently and put back the tables and indexes that it misses. One that the browser refuses is asked for again a
 * moment later. `onTakenOver` is called when another window upgrades or removes it; the connection is closed then.
 * `onBlocked` is called while another one keeps it from being upgraded, however long that takes.
 */
export async function openDatabase(
  onTakenOver: () => void,
  onBlocked: () => void = () => {},
): Promise<Opened> {
  let opened = await openOnce(onTakenOver, onBlocked)
  for (const waitMs of triedAgainAfterMs) {
    if (opened.kind !== 'unavailable') break
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    opened = await openOnce(onTakenOver, onBlocked)
  }
  return opened
}

async function openOnce(onTakenOver: () => void, onBlocked: () => void): Promise<Opened> {
  const database = declareDatabase()
  const limit = startLimit()
  // Removing the database later may wait for another window too, which is said by whoever removes it.
  let isOpening = true
  database.on('blocked', () => {
    if (!isOpening) return
    limit.lift()
    onBlocked()
  })
  database.on('versionchange', () => {
    database.close()
    onTakenOver()
  })
  try {
    const found = await Promise.race([installedVersion(databaseName), limit.passed])
    if (found > latestVersion) return { kind: 'newer', found, known: latestVersion }
    await Promise.race([database.open(), limit.passed])
  } catch (error) {
    database.close()
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    isOpening = false
    limit.lift()
  }
  return { kind: 'open', database }
}

/** A time after which waiting ends with an error, unless it is lifted before. */
function startLimit(): { readonly passed: Promise<never>; readonly lift: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new Error(`No answer in ${opensWithinMs / 1_000} seconds`)),
    opensWithinMs,
  )
  return { passed: promise, lift: () => clearTimeout(timer) }
}

/** Removes a database that cannot be opened, so that the next start makes a new one. */
export async function discardDatabase(): Promise<void> {
  const limit = startLimit()
  await Promise.race([Dexie.delete(databaseName), limit.passed]).finally(limit.lift)
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
