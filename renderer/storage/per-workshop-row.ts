import type { Table } from 'dexie'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Database } from './database.ts'

/** How the row that stands beside a workshop is read and changed; undo knows nothing of it. */
interface PerWorkshopRow<Row> {
  /** The row; the first one where there is none yet. */
  readonly read: (database: Database, workshopId: WorkshopId) => Promise<Row>
  /** Changes the row from what it is now, in any window; of a workshop that was erased, nothing. */
  readonly change: (database: Database, workshopId: WorkshopId, change: (row: Row) => Row) => Promise<void>
}

/** A table that has one row for each workshop, kept out of its journal. */
export function perWorkshopRow<Row>(
  tableOf: (database: Database) => Pick<Table<Row, WorkshopId>, 'get' | 'put' | 'name'>,
  first: (workshopId: WorkshopId) => Row,
): PerWorkshopRow<Row> {
  const read: PerWorkshopRow<Row>['read'] = async (database, workshopId) =>
    (await tableOf(database).get(workshopId)) ?? first(workshopId)
  return {
    read,
    change: (database, workshopId, change) =>
      database.transaction('rw', tableOf(database).name, database.workshops, async () => {
        if (!(await database.workshops.get(workshopId))) return
        const before = await read(database, workshopId)
        const after = change(before)
        if (after !== before) await tableOf(database).put(after)
      }),
  }
}
