import { create } from 'zustand'
import type { TimeSaver } from '../domain/meeting/time-savers.ts'
import type { TopicCell } from '../domain/robustness/topics.ts'
import type { Agreeing } from '../domain/votes/agreed-score.ts'
import type { TypedProblem, TypedVotes } from '../domain/votes/typed-votes.ts'
import type { Score } from '../domain/votes/votes.ts'
import type { CandidateId, FindOutId } from '../domain/workshop/ids.ts'

export const entryModes = ['byCell', 'byCard', 'settle'] as const
export type EntryMode = (typeof entryModes)[number]

/** A score that was chosen for one cell and is not agreed on yet. */
interface ChosenScore extends TopicCell {
  readonly score: Score
}

/** What is being written down about a cell: a fact to find out, new or known already. */
interface FindOutAsked extends TopicCell {
  /** Null for a new one. */
  readonly id: FindOutId | null
  /** What a new one begins with; empty for the question of its criterion. */
  readonly question: string
}

type CosmeticSaver = Extract<TimeSaver, { readonly kind: 'settleCosmetic' }>

/** What is being entered and not yet recorded: votes on the score grid, a score to agree on, a pick. */
export interface EntryState {
  readonly mode: EntryMode
  /** Votes typed so far for the selected cell or card. */
  readonly typed: TypedVotes
  /** Why Enter was refused; null while nothing is wrong. */
  readonly problem: TypedProblem | null
  /** Whether the votes open a new round of the selected cell. */
  readonly newRound: boolean
  /** The score to agree on, where it is not the room's; it is about its own cell alone. */
  readonly chosen: ChosenScore | null
  /** Why nothing was agreed on; null while nothing is missing. */
  readonly agreeProblem: Exclude<Agreeing['kind'], 'agree'> | null
  /** Not null while the list of what accepting the rest would do is open; `toSaveTime` where it was opened to save time. */
  readonly acceptingRest: { readonly toSaveTime: CosmeticSaver | null } | null
  /** What is being written down to be found out; null while nothing is. */
  readonly findOut: FindOutAsked | null
  /** The round that paper cards are typed into. */
  readonly cardRound: number
  /** Whether it is asked where misplaced votes go. */
  readonly isMovingVotes: boolean
  /** Whom the room considers picking; null for the first place. */
  readonly considered: CandidateId | null
}

export const useEntryStore = create<EntryState>()(() => ({
  mode: 'byCell',
  typed: [],
  problem: null,
  newRound: false,
  chosen: null,
  agreeProblem: null,
  acceptingRest: null,
  findOut: null,
  cardRound: 1,
  isMovingVotes: false,
  considered: null,
}))
