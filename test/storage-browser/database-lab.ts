import { Dexie } from 'dexie'
import { sameData } from '../../renderer/domain/edits/edit.ts'
import { tableNames, toTables } from '../../renderer/domain/workshop/changes.ts'
import type { WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import { phrase } from '../../renderer/domain/workshop/phrase.ts'
import { openDatabase } from '../../renderer/storage/database.ts'
import { parseRow } from '../../renderer/storage/records/records.ts'
import { latestVersion, schemaVersions } from '../../renderer/storage/records/versions.ts'
import { readWorkshop } from '../../renderer/storage/workshops.ts'
import { undo } from '../../renderer/workspace/commit/commit.ts'
import { database, given, open, takenOver } from './at-hand.ts'
import { readRaw, upgradeRaw } from './raw-database.ts'

type OldRows = Readonly<Record<string, readonly object[]>>

/** Dexie's versions are whole numbers of ten in the browser. */
const newer = (latestVersion + 1) * 10

/** A database as version 1 left it. */
async function makeVersion1(rows: OldRows): Promise<void> {
  database.close()
  await Dexie.delete('pilotage')
  const old = new Dexie('pilotage')
  old.version(1).stores(schemaVersions[0].stores)
  await old.open()
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all])
  old.close()
}

/** The rows of a workshop of version 1 with a journal of two steps. */
function withJournal(rows: OldRows): OldRows {
  const [details] = (rows.workshops ?? []) as { id: WorkshopId; title: string }[]
  if (!details) throw new Error('There is no workshop')
  const changes = {
    added: [],
    updated: [{ table: 'workshops', from: { ...details, title: 'Before' }, to: details }],
    removed: [],
  }
  const entry = { workshopId: details.id, at: given.now, label: phrase('label.editDetails', {}), changes }
  const journal = [
    { ...entry, seq: 1, changes: { ...changes, updated: [] }, step: { kind: 'begin' } },
    { ...entry, seq: 2, step: { kind: 'edit', before: null } },
  ]
  return { ...rows, journal }
}

async function installedShape() {
  const { version, tables } = await readRaw()
  return {
    version,
    shape: Object.fromEntries(Object.entries(tables).map(([name, { keys }]) => [name, keys])),
  }
}

/** The database itself: its tables, its versions, its refusals. */
export const databaseLab = {
  installedShape,

  /** Opens a database of version 1: its rows parsed, its last step taken back. */
  async fromVersion1(rows: OldRows) {
    await makeVersion1(withJournal(rows))
    await open()
    const [details] = await database.workshops.toArray()
    const workshop = details && (await readWorkshop(database, details.id))
    if (!workshop) throw new Error('The workshop is gone')
    const tables = toTables(workshop)
    const refused = tableNames.flatMap((name) =>
      tables[name].filter((row) => parseRow(name, row).kind !== 'row'),
    )
    const undone = await undo(database, details.id, given)
    const title = (await readWorkshop(database, details.id))?.details.title
    const { candidates } = workshop
    return { refused, candidates: candidates.length, undone: undone.kind, title, ...(await installedShape()) }
  },

  /** An upgrade that cannot read one of the old rows. */
  async failingUpgrade(rows: OldRows) {
    await makeVersion1({ ...rows, journal: [{ workshopId: 'w', seq: 1 }] })
    const before = await readRaw()
    const { kind } = await openDatabase(() => {})
    const after = await readRaw()
    return { kind, version: after.version, same: sameData(before, after) }
  },

  /** A newer app has dropped a table and an index and has a table of its own. */
  async newerVersion() {
    database.close()
    await upgradeRaw(newer, (raw, transaction) => {
      raw.deleteObjectStore('preferences')
      raw.createObjectStore('clients', { keyPath: 'id' }).put({ id: 'c', name: 'Client' })
      transaction.objectStore('ballots').deleteIndex('workshopId')
    })
    const before = await readRaw()
    const opened = await openDatabase(() => {})
    const after = await readRaw()
    const { database: _, ...said } = { database: null, ...opened }
    return { said, version: after.version, same: sameData(before, after) }
  },

  /** The browser does not give the database out. */
  async cannotBeOpened() {
    database.close()
    const original = IDBFactory.prototype.open
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
    const opened = await openDatabase(() => {})
    IDBFactory.prototype.open = original
    await open()
    return { ...opened, database: null, workshops: await database.workshops.count() }
  },

  wasTakenOver: () => ({ takenOver, isOpen: database.isOpen() }),

  takeOver: () => upgradeRaw(newer, () => {}),
}
