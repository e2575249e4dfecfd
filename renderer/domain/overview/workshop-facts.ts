import type { BriefText } from '../brief/brief.ts'
import type { Instant } from '../meeting/calendar.ts'
import type { Decision } from '../rule/decision.ts'
import type { StepId } from '../workshop/steps.ts'
import type { WorkshopDetails } from '../workshop/workshop.ts'

/** What the list of workshops knows of one: enough for its card, and none of its votes. */
export interface WorkshopFacts {
  readonly details: WorkshopDetails
  /** Where it was left. */
  readonly step: StepId
  /** The clock of its meeting; null before that was started. */
  readonly meeting: { readonly startedAt: Instant; readonly isRunning: boolean } | null
  /** How much it holds; counted only until it is decided, as nothing shows it later. */
  readonly size: { readonly candidates: number; readonly participants: number } | null
  readonly decision: Decision | null
  /** The picked candidate with what its brief says of days and measures; null where none was picked. */
  readonly pick: {
    readonly title: string
    readonly brief: Pick<BriefText, 'dates' | 'success'> | null
  } | null
}
