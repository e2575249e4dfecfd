import { firstStage } from '../domain/stage/stage-state.ts'
import { perWorkshopRow } from './per-workshop-row.ts'

/** What was made of the stage in a workshop; every vote is sealed where nothing was. */
export const { read: readStage, change: changeStage } = perWorkshopRow(
  (database) => database.stages,
  firstStage,
)
