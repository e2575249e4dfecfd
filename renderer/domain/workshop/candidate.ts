import type { Gates, Traps } from '../rule/gates.ts'
import { openGates } from '../rule/gates.ts'
import type { ValueInputs, ValueRanges } from '../value/value-inputs.ts'
import { unknownValue } from '../value/value-inputs.ts'
import type { CriterionId } from './criteria.ts'
import type { CandidateId, WorkshopId } from './ids.ts'
import type { Standing } from './standing.ts'
import { inPlay } from './standing.ts'

/** What a person fills in on a candidate's card. */
export interface CandidateCard {
  /** Short reference of the client, such as INS-02; unique in the workshop. */
  readonly key: string
  readonly title: string
  readonly problem: string
  readonly process: string
  readonly value: ValueInputs
  readonly dataSources: readonly string[]
  readonly sponsorRole: string
  readonly notes: string
  /** Who brought the idea; shown to nobody unless asked for, and never on the stage or in a document. */
  readonly author: string
}

/** One use case on the list. */
export interface Candidate extends CandidateCard {
  readonly id: CandidateId
  readonly workshopId: WorkshopId
  /** Position on the list, from 1. */
  readonly order: number
  readonly valueRanges: ValueRanges
  readonly evidence: Readonly<Partial<Record<CriterionId, string>>>
  readonly gates: Gates
  readonly traps: Traps
  readonly standing: Standing
  /** The candidate that this one was copied or split from; null for one that was brought. */
  readonly origin: Origin | null
}

/** Where a candidate came from that was made out of another. The other may have been removed since. */
export interface Origin {
  readonly kind: 'copy' | 'split'
  readonly from: CandidateId
}

/** A card with nothing on it but its reference. */
export function emptyCard(key: string): CandidateCard {
  return {
    key,
    title: '',
    problem: '',
    process: '',
    value: unknownValue,
    dataSources: [],
    sponsorRole: '',
    notes: '',
    author: '',
  }
}

/** A candidate that has just been put on the list: no gate asked, no evidence, in play. */
export function newCandidate(
  card: CandidateCard,
  place: Pick<Candidate, 'id' | 'workshopId' | 'order'>,
): Candidate {
  const { author, ...said } = card
  return {
    ...said,
    ...place,
    valueRanges: {},
    evidence: {},
    gates: openGates,
    traps: { moonshot: false, trivial: false },
    author,
    standing: inPlay,
    origin: null,
  }
}
