import { create } from 'zustand'
import type { VoteString } from '../domain/vote-string.ts'

export const entryModes = ['byCell', 'byCard', 'settle'] as const
export type EntryMode = (typeof entryModes)[number]

/** What is being typed on the score grid. */
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
}

export const useEntryStore = create<EntryState>()(() => ({
  mode: 'byCell',
  typed: '',
  problem: null,
  newRound: false,
  cardRound: 1,
}))
