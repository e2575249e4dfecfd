import type { CandidateId } from '../ids.ts'
import { cellsPerRow } from './replay.ts'
import type { WhatIfDraws } from './what-ifs.ts'

/** From this share of the same what-ifs a lean is said; nearer to one half it would be a coin toss. */
const leanFrom = 0.6

/** Two of one tier, the first placed above the second or level with it, by how often the first is ahead of it. */
export type Lean = 'ahead' | 'notToldApart' | 'behind'

/** What is said of a share of what-ifs in which one is ahead of another: from 60 % ahead, up to 40 % behind, else nothing tells them apart. */
export function leanOf(ahead: number): Lean {
  if (ahead >= leanFrom) return 'ahead'
  return ahead <= 1 - leanFrom ? 'behind' : 'notToldApart'
}

/** In what share of the same what-ifs one candidate is ahead of another, ties half; 0 to 1. Both have all five values. */
export type AheadShare = (one: CandidateId, other: CandidateId) => number

/**
 * Compares candidates in the samples that the shares are counted in, under weights in the order of the criteria. What one
 * comparison adds up the next uses again.
 */
export function aheadShare({ replay, factors }: WhatIfDraws, weights: readonly number[]): AheadShare {
  const { samples, rows } = replay
  const times = new Float64Array(samples * cellsPerRow)
  for (let at = 0; at < times.length; at += 1) {
    times[at] = (weights[at % cellsPerRow] as number) * (factors[at] as number)
  }
  const byId = new Map(rows.map((row) => [row.row.candidateId, row]))
  const known = new Map<CandidateId, Float64Array>()
  const totalsOf = (id: CandidateId): Float64Array => {
    const found = known.get(id)
    if (found) return found
    const folded = byId.get(id)?.folded
    if (!folded) throw new RangeError('A candidate without all its values is compared')
    const totals = new Float64Array(samples)
    for (let sample = 0; sample < samples; sample += 1) {
      const at = sample * cellsPerRow
      totals[sample] =
        (times[at] as number) * (folded[at] as number) +
        (times[at + 1] as number) * (folded[at + 1] as number) +
        (times[at + 2] as number) * (folded[at + 2] as number) +
        (times[at + 3] as number) * (folded[at + 3] as number) +
        (times[at + 4] as number) * (folded[at + 4] as number)
    }
    known.set(id, totals)
    return totals
  }
  return (one, other) => {
    const ours = totalsOf(one)
    const theirs = totalsOf(other)
    let halves = 0
    for (let sample = 0; sample < samples; sample += 1) {
      const difference = (ours[sample] as number) - (theirs[sample] as number)
      if (difference > 0) halves += 2
      else if (difference === 0) halves += 1
    }
    return halves / (2 * samples)
  }
}

/**
 * The bands of one tier, from 1, for its candidates in the order of the list: a band goes from its first down to the first
 * one that it is told apart from; that one opens the next. Places never depend on them.
 */
export function bandsOf(tier: readonly CandidateId[], ahead: AheadShare): ReadonlyMap<CandidateId, number> {
  const bands = new Map<CandidateId, number>()
  let opener = tier[0]
  let band = 1
  for (const id of tier) {
    if (opener !== undefined && id !== opener && leanOf(ahead(opener, id)) !== 'notToldApart') {
      opener = id
      band += 1
    }
    bands.set(id, band)
  }
  return bands
}

/** The pairs of one tier, in the order of the list, that the votes cannot tell apart. */
export function notToldApart(
  tier: readonly CandidateId[],
  ahead: AheadShare,
): readonly (readonly [CandidateId, CandidateId])[] {
  return tier.flatMap((one, index) =>
    tier
      .slice(index + 1)
      .filter((other) => leanOf(ahead(one, other)) === 'notToldApart')
      .map((other) => [one, other] as const),
  )
}

/** Whom the votes lean to among candidates that are level: the one that is ahead of each other one in 60 % or more; null where none is. */
export function leanAmong(level: readonly CandidateId[], ahead: AheadShare): CandidateId | null {
  const found = level.find((one) =>
    level.every((other) => other === one || leanOf(ahead(one, other)) === 'ahead'),
  )
  return level.length > 1 ? (found ?? null) : null
}
