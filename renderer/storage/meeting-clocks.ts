import { firstMeetingClock } from '../domain/meeting/meeting-clock.ts'
import { perWorkshopRow } from './per-workshop-row.ts'

/** How the meeting of a workshop goes by the clock. */
export const { read: readMeetingClock, change: changeMeetingClock } = perWorkshopRow(
  (database) => database.runs,
  firstMeetingClock,
)
