import type { IsoDate } from '../meeting/calendar.ts'
import type { CandidateId, WorkshopId } from '../workshop/ids.ts'

/** Something to fix before the candidates are scored again. */
export interface FixFirst {
  readonly what: string
  readonly who: string
  readonly by: IsoDate | null
}

/** What must come true before the pilot of a conditional pick starts. All three are needed: without an owner and a date it is a wish. */
export interface Condition {
  readonly what: string
  readonly who: string
  readonly by: IsoDate
}

type Outcome =
  | {
      readonly kind: 'pick'
      readonly candidateId: CandidateId
      readonly runnerUp: CandidateId | null
      /** Empty for a pick without conditions; otherwise it is a conditional pick. */
      readonly conditions: readonly Condition[]
    }
  | {
      readonly kind: 'noPilotToday'
      readonly fixFirst: readonly FixFirst[]
      readonly scoreAgainOn: IsoDate | null
    }

/** What the room decided. One row of storage, one per workshop. */
export interface Decision {
  /** The workshop's id. */
  readonly id: WorkshopId
  readonly workshopId: WorkshopId
  readonly outcome: Outcome
  readonly decidedBy: string
  readonly decidedOn: IsoDate
  /** Why this outcome; required when the pick departs from the rule or a gate says no. */
  readonly reason: string
  /** The version of the method that the room was shown when it decided. */
  readonly methodVersion: number
}
