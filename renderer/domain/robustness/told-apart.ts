import type { CandidateId } from '../workshop/ids.ts'
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

/** Weighted totals of a candidate, sample by sample; `times` holds the five weights of each sample. */
function addUp(totals: Float64Array, from: number, folded: Uint8Array, times: Float64Array): void {
  const samples = times.length / cellsPerRow
  for (let sample = 0; sample < samples; sample += 1) {
    const at = sample * cellsPerRow
    totals[from + sample] =
      (times[at] as number) * (folded[at] as number) +
      (times[at + 1] as number) * (folded[at + 1] as number) +
      (times[at + 2] as number) * (folded[at + 2] as number) +
      (times[at + 3] as number) * (folded[at + 3] as number) +
      (times[at + 4] as number) * (folded[at + 4] as number)
  }
}

/** In what share of the samples the first totals are the larger ones, equal ones half. */
function shareAhead(totals: Float64Array, ours: number, theirs: number, samples: number): number {
  let halves = 0
  for (let sample = 0; sample < samples; sample += 1) {
    const difference = (totals[ours + sample] as number) - (totals[theirs + sample] as number)
    if (difference > 0) halves += 2
    else if (difference === 0) halves += 1
  }
  return halves / (2 * samples)
}

/**
 * Compares candidates in the first `samples` of those that the shares are counted in, under weights in the order of the
 * criteria. What one comparison adds up the next uses again.
 */
export function aheadShare(
  { replay, factors }: WhatIfDraws,
  weights: readonly number[],
  samples: number = replay.samples,
): AheadShare {
  const times = new Float64Array(samples * cellsPerRow)
  for (let at = 0; at < times.length; at += cellsPerRow) {
    for (let index = 0; index < cellsPerRow; index += 1) {
      times[at + index] = (weights[index] as number) * (factors[at + index] as number)
    }
  }
  const { rows } = replay
  const totals = new Float64Array(rows.length * samples)
  const places = new Map(rows.map(({ row }, index) => [row.candidateId, index]))
  const isAddedUp = new Uint8Array(rows.length)
  const totalsOf = (id: CandidateId): number => {
    const place = places.get(id)
    const row = place === undefined ? undefined : rows[place]
    if (place === undefined || !row) throw new RangeError('A candidate without all its values is compared')
    const from = place * samples
    if (isAddedUp[place] === 0) addUp(totals, from, row.folded, times)
    isAddedUp[place] = 1
    return from
  }
  return (one, other) => shareAhead(totals, totalsOf(one), totalsOf(other), samples)
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
