import { scoreInPlay } from '../ranking.ts'
import type { Firmness, OutOfTen } from '../robustness/firmness.ts'
import { firmnessOf, outOfTen } from '../robustness/firmness.ts'
import { robustness, robustnessBasis } from '../robustness/robustness.ts'
import { normaliseWeights } from '../weights.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'

/** How firm the first place is, as the room is told: a word, a count, and how many people can be left out. No decimals. */
export interface StageFirmness {
  readonly key: string
  readonly firmness: Firmness
  readonly first: OutOfTen
  readonly leaveOneOut: { readonly keep: number; readonly people: number } | null
}

/** The firmness of what the room has seen; null where nobody is first alone, or only one could be. Takes a fraction of a second. */
export function stageFirmness(seen: Workshop): StageFirmness | null {
  const found = robustness(robustnessBasis(seen, scoreInPlay(seen)), normaliseWeights(seen.details.criteria))
  const [leader, ...others] = found.leaders
  const share = found.shares.find(({ candidateId }) => candidateId === leader)
  const candidate = leader && findCandidate(seen, leader)
  if (!share || !candidate || others.length > 0 || found.shares.length < 2) return null
  const { leaveOneOut } = found
  return {
    key: candidate.key,
    firmness: firmnessOf(share.first),
    first: outOfTen(share.first),
    leaveOneOut: leaveOneOut && { keep: leaveOneOut.keepPick, people: leaveOneOut.people },
  }
}
