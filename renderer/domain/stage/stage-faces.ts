import type { GateAnswer, GateId } from '../rule/gates.ts'
import type { StageCandidate } from './stage-standing.ts'

/** A candidate on the list, by the number that is written on a dot card. */
export interface StageListed {
  readonly number: number
  readonly candidate: StageCandidate
  /** Hours of work a year; null where they are not known. */
  readonly hours: number | null
}

/** The client's logo: pixels only, as a PNG file in base64. */
export interface StageLogo {
  readonly png: string
  readonly width: number
  readonly height: number
}

/** The idea that came last, until the next one comes. */
export interface StageNewest {
  readonly number: number
  /** The title of the likest one before it; null where it is like none. */
  readonly looksLike: string | null
}

/** What a candidate takes in a year, as far as it is known: its figures are null where nobody knows. */
export interface StageSize {
  readonly volumePerMonth: number | null
  readonly minutesPerCase: number | null
  readonly hoursPerYear: number | null
  readonly errorRatePercent: number | null
  readonly errorsPerYear: number | null
  /** Its place by hours among those whose hours are known; null where its own are not, or where there is no other. */
  readonly rank: { readonly place: number; readonly of: number } | null
}

/** What the room said to a question; `unasked` where it has not been put. */
export type StageAnswer = GateAnswer | 'unasked'

/** The five questions in their order, and a candidate with what was said to each. */
export interface StageAnswers {
  readonly candidate: StageCandidate
  readonly answers: readonly { readonly gate: GateId; readonly answer: StageAnswer }[]
}

/** The question that is being asked, by row and column of what is shown. */
export interface StageAsked {
  readonly candidate: StageCandidate
  readonly gate: GateId
}

/** A candidate with the dots that it was given. */
export interface StageDotted {
  readonly number: number
  readonly candidate: StageCandidate
  readonly dots: number
}

/** Where the list is cut, and why there. */
export type StageCut =
  | { readonly kind: 'line'; readonly from: number; readonly to: number; readonly isBiggestDrop: boolean }
  /** The line was drawn through equals, or against the dots, by the room. */
  | { readonly kind: 'chosen' }
  /** Equals on both sides of the line: the room decides. */
  | {
      readonly kind: 'band'
      /** How many share the place, and as many of them as there is room for. */
      readonly count: number
      readonly rows: readonly StageDotted[]
    }

/** Candidates below the line. */
export interface StageBelow {
  /** Dots of each of them; null where some have more than others. */
  readonly dots: number | null
  readonly count: number
  /** Those that are named; the ones without a dot are counted only. */
  readonly named: readonly StageCandidate[]
  /** Whether they are parked, or would be. */
  readonly areParked: boolean
}
