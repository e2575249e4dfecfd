import { firstRun } from '../domain/run.ts'
import { rowBeside } from './row-beside.ts'

/** How the meeting of a workshop goes by the clock. */
export const { read: readRun, change: changeRun } = rowBeside((database) => database.runs, firstRun)
