import type { Tally } from '../votes/grade.ts'
import type { StageValue } from './stage-standing.ts'

/** One cell of the grid: nothing typed, typed and not yet revealed, or open to the room. */
export type StageGridCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sealed' }
  | {
      readonly kind: 'open'
      readonly value: StageValue
      /** The votes where the room is split on them; null everywhere else. */
      readonly split: Tally | null
    }

/** A column of the grid. */
export interface StageGridColumn {
  readonly name: string
  /** Whether the room has seen little or nothing of its votes. */
  readonly isSealed: boolean
  /** Whether it is opened next. */
  readonly isNext: boolean
}

/** What there is on all pages of the grid. */
export interface StageGridCounts {
  /** With votes or agreed on. */
  readonly scores: number
  readonly sealed: number
  readonly flags: number
  readonly splits: number
}

/** The votes are being opened, a criterion after the other. */
export interface StageReveal {
  /** How many criteria are open, of those with votes. */
  readonly opened: number
  readonly of: number
  /** What was opened last; null before the first. */
  readonly current: { readonly column: number; readonly question: string } | null
}
