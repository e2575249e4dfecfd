import { firstRun } from '../domain/meeting/meeting-clock.ts'
import { rowBeside } from './per-workshop-row.ts'

/** How the meeting of a workshop goes by the clock. */
export const { read: readRun, change: changeRun } = rowBeside((database) => database.runs, firstRun)
