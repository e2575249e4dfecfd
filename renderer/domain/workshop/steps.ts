import type { CriterionId } from './criteria.ts'
import type { CandidateId, ParticipantId, WorkshopId } from './ids.ts'

/** The steps of the meeting, in the order in which the method takes them. */
export const stepIds = [
  'prepare',
  'open',
  'calibrate',
  'candidates',
  'gates',
  'shortlist',
  'score',
  'reveal',
  'discuss',
  'verdict',
  'decide',
  'brief',
  'close',
] as const
export type StepId = (typeof stepIds)[number]

/** Where the facilitator is in a workshop. */
export interface Place {
  readonly workshopId: WorkshopId
  readonly step: StepId
  readonly candidateId: CandidateId | null
  readonly criterionId: CriterionId | null
  readonly participantId: ParticipantId | null
}

/** The place of a workshop that has never been opened: its first step, nothing selected. */
export function firstPlace(workshopId: WorkshopId): Place {
  return { workshopId, step: 'prepare', candidateId: null, criterionId: null, participantId: null }
}

/** How the console looks; `system` follows the computer. */
const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
