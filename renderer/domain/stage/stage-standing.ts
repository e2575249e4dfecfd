import type { GateId } from '../rule/gates.ts'
import type { CompleteTier, Tier } from '../rule/rule.ts'
import type { Score } from '../votes/votes.ts'

/** A candidate as the room knows it. */
export interface StageCandidate {
  readonly key: string
  readonly title: string
}

/** One of the five scores of a candidate. */
export interface StageValue {
  /** Null where it is missing. */
  readonly score: Score | null
  /** Whether nobody knows: more people abstained than voted. */
  readonly isUnknown: boolean
}

/** What a candidate costs today and what could be gained, in a year; null where figures are missing. */
export interface StageWorth {
  readonly currency: string
  readonly hours: number | null
  /** Money for those hours, and for errors where their cost is known. */
  readonly cost: number | null
  readonly countsErrors: boolean
  /** What a pilot could save, and with revenue also bring in: equal bounds where no figure has a range. */
  readonly gain: { readonly least: number; readonly most: number; readonly hasRevenue: boolean } | null
}

/** A score that has to rise, with what the room called that score. */
export interface StageLift {
  readonly criterion: string
  readonly from: Score
  readonly to: Score
  readonly anchor: string
}

/** A candidate in a row of its own, with its scores in the order of the criteria. */
export interface StageRow {
  readonly candidate: StageCandidate
  readonly place: number
  /** Whether another one has the same place. */
  readonly isShared: boolean
  /** Whether it is among the first, or the votes cannot tell it from the first. */
  readonly isMarked: boolean
  readonly tier: CompleteTier
  readonly values: readonly StageValue[]
  /** Questions that were answered with no. */
  readonly closedGates: readonly GateId[]
  readonly worth: StageWorth
  /** What would have to rise for it to be ready; null where that is not the question. */
  readonly lifts: readonly StageLift[] | null
}

/** A candidate that is named among others. */
export interface StageNamed {
  readonly candidate: StageCandidate
  readonly closedGates: readonly GateId[]
  /** Criteria on which nobody knows, so that there is no score. */
  readonly unknown: readonly string[]
  /** Criteria whose score is missing for want of votes. */
  readonly missing: readonly string[]
}

/** Candidates of one group, by name. */
export interface StageGroup {
  /** `sealed`: votes are in that the room has not seen. */
  readonly group: Tier | 'sealed'
  readonly named: readonly StageNamed[]
  /** How many more there are than are named. */
  readonly more: number
}

/** Where the candidates stand: the first in rows, the others by name. */
export interface StageStanding {
  /** Names of the criteria, in order. */
  readonly criteria: readonly string[]
  /** The group of the rows, where it is the same for all of them. */
  readonly group: CompleteTier | null
  readonly rows: readonly StageRow[]
  readonly others: readonly StageGroup[]
}
