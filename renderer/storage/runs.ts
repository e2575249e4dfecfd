import type { WorkshopId } from '../domain/ids.ts'
import type { Run } from '../domain/run.ts'
import { firstRun } from '../domain/run.ts'
import type { Database } from './database.ts'

/** How the meeting of a workshop goes by the clock. */
export async function readRun(database: Database, workshopId: WorkshopId): Promise<Run> {
  return (await database.runs.get(workshopId)) ?? firstRun(workshopId)
}

/** Changes the clock of a workshop from what it is now, in any window; of one that was erased, nothing. */
export async function changeRun(
  database: Database,
  workshopId: WorkshopId,
  change: (run: Run) => Run,
): Promise<void> {
  await database.transaction('rw', database.runs, database.workshops, async () => {
    if (!(await database.workshops.get(workshopId))) return
    const before = await readRun(database, workshopId)
    const after = change(before)
    if (after !== before) await database.runs.put(after)
  })
}
