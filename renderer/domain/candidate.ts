import type { CriterionId } from './criteria.ts'
import type { Gates, Traps } from './gates.ts'
import { openGates } from './gates.ts'
import type { CandidateId, WorkshopId } from './ids.ts'
import type { Standing } from './standing.ts'
import { inPlay } from './standing.ts'

/** What sizing a candidate needs; null where nobody knows yet, which is not zero. */
export interface ValueInputs {
  readonly volumePerMonth: number | null
  readonly minutesPerCase: number | null
  readonly costPerHour: number | null
  /** Share of cases with an error, 0 to 100. */
  readonly errorRatePercent: number | null
  readonly costPerError: number | null
  readonly revenueEffectPerYear: number | null
  /** Share of the effort that the pilot can save, 0 to 100. */
  readonly savableSharePercent: number | null
}

/** The inputs in the order in which they are asked. */
export const valueInputs = [
  'volumePerMonth',
  'minutesPerCase',
  'costPerHour',
  'errorRatePercent',
  'costPerError',
  'revenueEffectPerYear',
  'savableSharePercent',
] as const satisfies readonly (keyof ValueInputs)[]
export type ValueInput = (typeof valueInputs)[number]

/** How low and how high an input may be, one time in ten beyond each; an input without a range is taken as it stands. */
export type ValueRanges = Readonly<
  Partial<Record<ValueInput, { readonly low: number; readonly high: number }>>
>

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
  /** Who brought the idea; shown to nobody unless asked for, and never on the stage. */
  readonly author: string
  readonly standing: Standing
}

export const unknownValue: ValueInputs = {
  volumePerMonth: null,
  minutesPerCase: null,
  costPerHour: null,
  errorRatePercent: null,
  costPerError: null,
  revenueEffectPerYear: null,
  savableSharePercent: null,
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
  }
}

/** A candidate that has just been put on the list: no gate asked, no evidence, in play. */
export function newCandidate(
  card: CandidateCard,
  place: Pick<Candidate, 'id' | 'workshopId' | 'order'>,
): Candidate {
  return {
    ...card,
    ...place,
    valueRanges: {},
    evidence: {},
    gates: openGates,
    traps: { moonshot: false, trivial: false },
    author: '',
    standing: inPlay,
  }
}
