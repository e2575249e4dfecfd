import type { StepId } from '../workshop/steps.ts'
import { stepIds, usualMinutes } from '../workshop/steps.ts'

/** One step of the meeting and the time it is given. */
export interface AgendaItem {
  readonly step: StepId
  readonly minutes: number
  /** A skipped step keeps its minutes, so that it can come back as it was. */
  readonly isSkipped: boolean
}

/** Every step once, in the order of the meeting. */
export type Agenda = readonly AgendaItem[]

/** Longest time that a step can be given, in minutes. */
export const longestStepMinutes = 480

/** The three hours of room.md; preparing comes before them. */
export const threeHours: Agenda = stepIds.map((step) => ({
  step,
  minutes: usualMinutes[step],
  isSkipped: false,
}))

/** Why a step should not be skipped, by what the meeting would lose (room.md, "Never cut"). */
const neverCut: Readonly<
  Partial<Record<StepId, 'calibration' | 'sealedVotes' | 'sponsor' | 'minimumLevels'>>
> = {
  calibrate: 'calibration',
  score: 'sealedVotes',
  reveal: 'sealedVotes',
  gates: 'sponsor',
  brief: 'minimumLevels',
}

/** What skipping the step would cost the meeting; null where nothing is lost that it cannot spare. */
export function lostWithout(step: StepId) {
  return neverCut[step] ?? null
}

/** The steps that have time in the meeting, in their order. Preparing comes before it. */
export function meetingItems(agenda: Agenda): Agenda {
  return agenda.filter(({ step, isSkipped }) => step !== 'prepare' && !isSkipped)
}

/** The time that the meeting takes as planned, in minutes. */
export function plannedMinutes(agenda: Agenda): number {
  return meetingItems(agenda).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The next step that is not skipped (+1), or the one before (-1); null at the ends. */
export function stepBeside(agenda: Agenda, step: StepId, direction: -1 | 1): StepId | null {
  const at = agenda.findIndex((item) => item.step === step)
  const beyond = direction === 1 ? agenda.slice(at + 1) : agenda.slice(0, Math.max(at, 0)).toReversed()
  return beyond.find(({ isSkipped }) => !isSkipped)?.step ?? null
}
