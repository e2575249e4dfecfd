import type { Instant } from './calendar.ts'
import type { WorkshopId } from './ids.ts'
import type { StepId } from './place.ts'

/** One step of the meeting and the time it is given. */
interface AgendaItem {
  readonly step: StepId
  readonly minutes: number
  /** A skipped step keeps its minutes, so that it can come back as it was. */
  readonly isSkipped: boolean
}

/** Every step once, in the order of the meeting. */
export type Agenda = readonly AgendaItem[]

/** Longest time that a step can be given, in minutes. */
export const longestStepMinutes = 480

const minutesOf = {
  prepare: 0,
  open: 10,
  calibrate: 10,
  candidates: 32,
  gates: 8,
  shortlist: 18,
  score: 14,
  reveal: 2,
  discuss: 26,
  verdict: 14,
  decide: 8,
  brief: 35,
  close: 3,
} as const satisfies Readonly<Record<StepId, number>>

/** The three hours of room.md; preparing comes before them. */
export const threeHours: Agenda = Object.entries(minutesOf).map(([step, minutes]) => ({
  step: step as StepId,
  minutes,
  isSkipped: false,
}))

/** How the meeting goes by the clock of this computer. Kept beside the workshop: undo leaves it alone. */
export interface Run {
  readonly workshopId: WorkshopId
  /** Null until the meeting was begun. */
  readonly startedAt: Instant | null
  /** The step that the time is counted for now. */
  readonly current: { readonly step: StepId; readonly since: Instant } | null
  /** Time spent in steps that were left, in seconds. */
  readonly spentSeconds: Readonly<Partial<Record<StepId, number>>>
}
