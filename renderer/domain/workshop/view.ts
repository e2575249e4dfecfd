import type { GateId } from '../rule/gates.ts'
import type { CriterionId } from './criteria.ts'
import type { CandidateId, ParticipantId, WorkshopId } from './ids.ts'
import type { StepId } from './steps.ts'

/** Where the facilitator is in a workshop. */
export interface View {
  readonly workshopId: WorkshopId
  readonly step: StepId
  readonly candidateId: CandidateId | null
  readonly criterionId: CriterionId | null
  readonly participantId: ParticipantId | null
  /** The question that is being asked; views of earlier versions have none. */
  readonly gateId?: GateId | null
  /** Whether ideas are being added to the list, rather than one of them discussed. */
  readonly isListing?: boolean
}

/** The view of a workshop that has never been opened: its first step, nothing selected. */
export function firstView(workshopId: WorkshopId): View {
  return { workshopId, step: 'prepare', candidateId: null, criterionId: null, participantId: null }
}
