import type { Gates, Traps } from '../rule/gates.ts'
import type { ValueInputs, ValueRanges } from '../value/value-inputs.ts'
import type { CriterionId } from './criteria.ts'
import type { CandidateId, ParticipantId } from './ids.ts'

/** The parts of a card that two candidates put together. */
export interface MergedParts {
  readonly title: string
  readonly problem: string
  readonly process: string
  readonly value: ValueInputs
  readonly valueRanges: ValueRanges
  readonly dataSources: readonly string[]
  readonly sponsorRole: string
  readonly notes: string
  readonly author: string
  readonly evidence: Readonly<Partial<Record<CriterionId, string>>>
  readonly gates: Gates
  readonly traps: Traps
}

/** What a merge did to the candidate that goes on, so that it can be taken back later. */
export interface MergeTrail {
  /** Its parts before the merge. */
  readonly before: MergedParts
  readonly after: MergedParts
  /** Candidates that were merged into this one earlier and went on with it. */
  readonly brought: readonly CandidateId[]
  /** Whose dots went on with it; a person is named once for each dot. */
  readonly dots: readonly ParticipantId[]
}
