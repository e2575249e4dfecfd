import type { Firmness } from '../robustness/firmness.ts'
import type { Robustness } from '../robustness/robustness.ts'
import type { OutOfTen, Word } from '../robustness/word.ts'
import { outOfTen, weakerOf, wordOf } from '../robustness/word.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { distanceToReady } from './distance-to-ready.ts'
import type { GateId } from './gates.ts'
import { closedGates } from './gates.ts'
import { canLead, pickByRule } from './pick-by-rule.ts'
import type { RankedCandidate, Ranking } from './ranking.ts'

/**
 * What the verdict says in one sentence: the finding, with the title of the candidate. The wall and the console say the same
 * one. It holds a count out of ten only where the engine may say how firm the first place is.
 */
export type VerdictHeadline =
  /** Nothing is in play. */
  | { readonly kind: 'noCandidates' }
  /** No candidate has all its scores. */
  | { readonly kind: 'nothingRanked'; readonly candidates: number }
  /** No candidate has all its scores open to the room, and some are there. */
  | { readonly kind: 'sealed' }
  /** Picked by the rule, and nothing is said of how firmly. */
  | { readonly kind: 'pickOnly'; readonly title: string; readonly because: PickOnlyBecause }
  | {
      readonly kind: 'first'
      readonly title: string
      readonly word: Word
      /** In how many what-ifs; of the count with the agreed scores and the one by the votes alone the weaker. */
      readonly share: OutOfTen
      /** Whether that is the count by the votes alone. */
      readonly isByVotesAlone: boolean
      /** Clear by its count, and not called so: few people voted, or too little is known of it. */
      readonly isLimited: boolean
    }
  /** The votes alone put another first, nobody ready, or give no verdict on it: it is first by scores that were agreed. */
  | { readonly kind: 'firstAsAgreed'; readonly title: string }
  /** The points put one first, more what-ifs another. */
  | { readonly kind: 'otherFirst'; readonly title: string; readonly other: string }
  | { readonly kind: 'level'; readonly count: number; readonly lean: Lean }
  /** Whoever is ready has a question that was answered with no; the questions where it is one candidate alone. */
  | { readonly kind: 'stopped'; readonly titles: readonly string[]; readonly questions: readonly GateId[] }
  /** How many of those that can lead would be ready if a single one of their scores rose by one. */
  | { readonly kind: 'nobodyReady'; readonly oneStepAway: number }

/** The what-ifs are being worked out; or nobody else could be first: the others miss scores, are sealed, are stopped by a no, some each, or there are none. */
type PickOnlyBecause =
  | 'pending'
  | 'othersIncomplete'
  | 'othersSealed'
  | 'othersStopped'
  | 'nobodyElse'
  | 'onlyCandidate'

/** Whom the votes lean to among candidates that are level. */
type Lean =
  | { readonly kind: 'pending' }
  | { readonly kind: 'none' }
  | { readonly kind: 'to'; readonly title: string }

type SaidFirmness = Extract<Firmness, { readonly kind: 'said' }>

function firstOf(title: string, { word, first, firstByVotes, hasFixed }: SaidFirmness): VerdictHeadline {
  if (hasFixed && firstByVotes === null) return { kind: 'firstAsAgreed', title }
  const isByVotesAlone =
    firstByVotes !== null && weakerOf(wordOf(firstByVotes), wordOf(first)) !== wordOf(first)
  const share = isByVotesAlone ? firstByVotes : first
  // Open though it is often first: by the votes alone the pick would not be this one.
  if (word === 'open' && wordOf(share) !== 'open') return { kind: 'firstAsAgreed', title }
  const isLimited = word !== 'open' && word !== wordOf(share)
  return { kind: 'first', title, word, share: outOfTen(share), isByVotesAlone, isLimited }
}

function titleIn({ ranked }: Ranking, id: CandidateId | null): string | null {
  return ranked.find(({ candidate }) => candidate.id === id)?.candidate.title ?? null
}

/** Whether what was found is about the leaders that the ranking has now: while it is worked out anew the two differ for a moment. */
export function isAbout(robustness: Robustness | null, leaders: readonly RankedCandidate[]): boolean {
  return (
    robustness !== null &&
    robustness.leaders.length === leaders.length &&
    leaders.every(({ candidate }) => robustness.leaders.includes(candidate.id))
  )
}

function leanOf(ranking: Ranking, robustness: Robustness | null): Lean {
  if (robustness === null) return { kind: 'pending' }
  const title = titleIn(ranking, robustness.lean)
  return title === null ? { kind: 'none' } : { kind: 'to', title }
}

function oneStepAway({ ranked }: Ranking): number {
  return ranked.filter(({ candidate, cells }) => canLead(candidate) && distanceToReady(cells)?.points === 1)
    .length
}

/** Why nobody but the one leader could be first. */
function becauseAlone({ ranked, incomplete }: Ranking, hasSealed: boolean): PickOnlyBecause {
  if (hasSealed) return 'othersSealed'
  if (ranked.length === 1) return incomplete.length === 0 ? 'onlyCandidate' : 'othersIncomplete'
  return incomplete.length === 0 ? 'othersStopped' : 'nobodyElse'
}

/**
 * The headline of a ranking. `robustness` is what was found under the same weights, null while it is being worked out; one
 * that is about other leaders counts as none. `hasSealed` says that scores are missing in the ranking that are there, as
 * the room has not seen them yet.
 */
export function verdictHeadline(
  ranking: Ranking,
  robustness: Robustness | null,
  hasSealed = false,
): VerdictHeadline {
  const found = pickByRule(ranking)
  switch (found.kind) {
    case 'nothingRanked': {
      if (hasSealed) return { kind: 'sealed' }
      const candidates = ranking.incomplete.length
      return candidates === 0 ? { kind: 'noCandidates' } : { kind: 'nothingRanked', candidates }
    }
    case 'nobodyReady':
      return { kind: 'nobodyReady', oneStepAway: oneStepAway(ranking) }
    case 'stopped': {
      const [only, ...others] = found.stopped
      return {
        kind: 'stopped',
        titles: found.stopped.map(({ candidate }) => candidate.title),
        questions: only && others.length === 0 ? closedGates(only.candidate.gates) : [],
      }
    }
    case 'level': {
      const known = isAbout(robustness, found.picks) ? robustness : null
      return { kind: 'level', count: found.picks.length, lean: leanOf(ranking, known) }
    }
    case 'one': {
      const { title } = found.pick.candidate
      const firmness = isAbout(robustness, [found.pick]) ? (robustness?.firmness ?? null) : null
      switch (firmness?.kind) {
        case 'said':
          return firstOf(title, firmness)
        case 'otherFirst':
          return { kind: 'otherFirst', title, other: titleIn(ranking, firmness.other) ?? '' }
        case 'none':
          return { kind: 'pickOnly', title, because: becauseAlone(ranking, hasSealed) }
        default:
          return { kind: 'pickOnly', title, because: 'pending' }
      }
    }
  }
}
