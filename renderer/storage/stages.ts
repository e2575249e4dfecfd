import type { WorkshopId } from '../domain/ids.ts'
import type { StageState } from '../domain/stage/stage-state.ts'
import { firstStage } from '../domain/stage/stage-state.ts'
import type { Database } from './database.ts'

/** What was made of the stage in a workshop; every vote is sealed where nothing was. */
export async function readStage(database: Database, workshopId: WorkshopId): Promise<StageState> {
  return (await database.stages.get(workshopId)) ?? firstStage(workshopId)
}

/** Changes the stage of a workshop from what it is now, in any window; of one that was erased, nothing. */
export async function changeStage(
  database: Database,
  workshopId: WorkshopId,
  change: (state: StageState) => StageState,
): Promise<void> {
  await database.transaction('rw', database.stages, database.workshops, async () => {
    if (!(await database.workshops.get(workshopId))) return
    await database.stages.put(change(await readStage(database, workshopId)))
  })
}
