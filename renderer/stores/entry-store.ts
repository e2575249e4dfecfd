import { create } from 'zustand'
import type { CandidateId } from '../domain/ids.ts'
import type { VoteString } from '../domain/vote-string.ts'

export const entryModes = ['byCell', 'byCard', 'settle'] as const
export type EntryMode = (typeof entryModes)[number]

/** What is being entered and not yet recorded: votes on the score grid, a pick. */
export interface EntryState {
  readonly mode: EntryMode
  /** Votes typed so far for the selected cell or card. */
  readonly typed: string
  /** Why Enter was refused; null while nothing is wrong. */
  readonly problem: Exclude<VoteString, { kind: 'votes' }> | null
  /** Whether the votes open a new round of the selected cell. */
  readonly newRound: boolean
  /** The round that paper cards are typed into. */
  readonly cardRound: number
  /** Whether it is asked where misplaced votes go. */
  readonly isMovingVotes: boolean
  /** Whom the room considers picking; null for the first place. */
  readonly considered: CandidateId | null
}

export const useEntryStore = create<EntryState>()(() => ({
  mode: 'byCell',
  typed: '',
  problem: null,
  newRound: false,
  cardRound: 1,
  isMovingVotes: false,
  considered: null,
}))
