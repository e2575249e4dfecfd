import { scoreInPlay } from '../ranking.ts'
import type { LeaveOneOut } from '../robustness/leave-one-out.ts'
import { robustness, robustnessBasis } from '../robustness/robustness.ts'
import type { OutOfTen, Word } from '../robustness/word.ts'
import { outOfTen } from '../robustness/word.ts'
import { normaliseWeights } from '../weights.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'

/** How firmly the first place stands, as the room is told: a word, a count, and what happens when each of them is left out. No decimals. */
export interface StageFirmness {
  readonly title: string
  readonly word: Word
  readonly first: OutOfTen
  readonly leaveOneOut: Pick<LeaveOneOut, 'shared' | 'another'> | null
}

/** The firmness of what the room has seen; null where nothing can be said of it. Takes a fraction of a second. */
export function stageFirmness(seen: Workshop): StageFirmness | null {
  const found = robustness(robustnessBasis(seen, scoreInPlay(seen)), normaliseWeights(seen.details.criteria))
  const { firmness, leaveOneOut } = found
  const [leader] = found.leaders
  const candidate = leader && findCandidate(seen, leader)
  if (!candidate || firmness.kind === 'none' || firmness.kind === 'level') return null
  return {
    title: candidate.title,
    word: firmness.word,
    first: outOfTen(firmness.first),
    leaveOneOut: leaveOneOut && { shared: leaveOneOut.shared, another: leaveOneOut.another },
  }
}
