import type { CandidateId } from '../workshop/ids.ts'
import type { WhatIfShares } from './what-ifs.ts'
import type { Word } from './word.ts'
import { weakerOf, wordOf } from './word.ts'

/** With fewer voters nothing is called clear. */
export const votersForClear = 5

/** How firmly the first place stands (decision-engine.md, What-ifs). */
export type Firmness =
  /** Nothing can be said: nobody leads, nobody could come first but one, or nobody is ready to be picked. */
  | { readonly kind: 'none'; readonly because: 'nobodyLeads' | 'oneCandidate' | 'nobodyReady' }
  /** Several share the first place. */
  | { readonly kind: 'level'; readonly word: 'open' }
  /** The points put one first, more what-ifs another. */
  | {
      readonly kind: 'otherFirst'
      readonly word: 'open'
      readonly first: number
      readonly other: CandidateId
      readonly otherFirst: number
    }
  | {
      readonly kind: 'said'
      readonly word: Word
      /** Share of the what-ifs in which the leader comes first. */
      readonly first: number
      /** The same by the votes alone; null where no agreed score is held, or the leader has no verdict by its votes alone. */
      readonly firstByVotes: number | null
      /** Whether an agreed score is held, so that the votes alone were recounted too. */
      readonly hasFixed: boolean
    }

/** What the firmness of the first place is told from. */
export interface FirmnessCase {
  readonly leaders: readonly CandidateId[]
  readonly isReady: boolean
  /** Of complete candidates that can lead. */
  readonly shares: readonly WhatIfShares[]
  /** Who leads by the votes alone, ready or not, and the shares; null where no cell is fixed. */
  readonly byVotesAlone: {
    readonly leaders: readonly CandidateId[]
    readonly isReady: boolean
    readonly shares: readonly WhatIfShares[]
  } | null
  readonly people: number
  /** Whether the leader has a cell in which nobody knows, or in which one person alone voted. */
  readonly isThinlyKnown: boolean
}

const shareOf = (shares: readonly WhatIfShares[], id: CandidateId) =>
  shares.find(({ candidateId }) => candidateId === id)?.first ?? null

/** The most frequent first; the leader where it is as frequent as another. */
function mostFrequent(shares: readonly WhatIfShares[], leader: CandidateId): WhatIfShares | undefined {
  const own = shares.find(({ candidateId }) => candidateId === leader)
  return shares.reduce((most, one) => (most && one.first <= most.first ? most : one), own)
}

/** The word that the votes alone give a candidate: open unless it leads by them too, alone and ready. */
function wordByVotes(
  { leaders, isReady, shares }: NonNullable<FirmnessCase['byVotesAlone']>,
  leader: CandidateId,
): Word {
  const leadsAlone = isReady && leaders.length === 1 && leaders[0] === leader
  const isMost = mostFrequent(shares, leader)?.candidateId === leader
  return leadsAlone && isMost ? wordOf(shareOf(shares, leader) ?? 0) : 'open'
}

/**
 * The word for the first place: by the tenths that are shown, the weaker of the one with the agreed scores and the one by the
 * votes alone, never clear with fewer than five voters or where the leader is known thinly.
 */
export function firmnessOf(one: FirmnessCase): Firmness {
  const { leaders, shares, byVotesAlone } = one
  const [leader, ...others] = leaders
  if (leader === undefined) return { kind: 'none', because: 'nobodyLeads' }
  if (shares.length < 2) return { kind: 'none', because: 'oneCandidate' }
  if (!one.isReady) return { kind: 'none', because: 'nobodyReady' }
  if (others.length > 0) return { kind: 'level', word: 'open' }
  const first = shareOf(shares, leader) ?? 0
  const most = mostFrequent(shares, leader)
  if (most && most.candidateId !== leader) {
    return { kind: 'otherFirst', word: 'open', first, other: most.candidateId, otherFirst: most.first }
  }
  const firstByVotes = byVotesAlone && shareOf(byVotesAlone.shares, leader)
  const byVotes = byVotesAlone ? wordByVotes(byVotesAlone, leader) : 'clear'
  const isCapped = one.people < votersForClear || one.isThinlyKnown
  const word = weakerOf(weakerOf(wordOf(first), byVotes), isCapped ? 'ahead' : 'clear')
  return { kind: 'said', word, first, firstByVotes, hasFixed: byVotesAlone !== null }
}
