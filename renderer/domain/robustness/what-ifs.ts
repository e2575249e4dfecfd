import type { CandidateId } from '../workshop/ids.ts'
import type { Contenders } from './contenders.ts'
import { contendersOf } from './contenders.ts'
import { countPlaces } from './count-places.ts'
import type { Replay, ReplayedRow } from './replay.ts'
import { cellsPerRow } from './replay.ts'
import { criterionFactors } from './seeded-draws.ts'

/** The seed of every replay: the same votes give the same shares on any laptop. */
export const defaultSeed = 20_260_101

/** Everything a slider move needs; made anew when ballots change. */
export interface WhatIfDraws {
  readonly replay: Replay
  readonly contenders: Contenders
  readonly factors: Float64Array
}

/** How a candidate fared over all samples, as shares from 0 to 1. */
export interface WhatIfShares {
  readonly candidateId: CandidateId
  readonly first: number
  readonly inFirstThree: number
  readonly ready: number
  readonly red: number
}

/** How many samples to draw: fewer for very long lists, so that a slider move stays within a frame. */
export function samplesFor(candidates: number): number {
  return candidates <= 200 ? 10_000 : 2_000
}

/** The draws for a replay; factors of an earlier one are used again. Only those that `canLead` compete for the places. */
export function whatIfDraws(
  replay: Replay,
  canLead: (row: ReplayedRow) => boolean,
  before?: WhatIfDraws,
): WhatIfDraws {
  const { seed, samples } = replay
  const isSame = before?.replay.seed === seed && before.replay.samples === samples
  const factors = isSame ? before.factors : criterionFactors(seed, cellsPerRow, samples)
  return { replay, contenders: contendersOf(replay, canLead), factors }
}

/**
 * Joint SMAA-2: the votes recounted with people counting more or less (Bayesian bootstrap) and each criterion weighing from
 * half to double. `weights` in the order of the criteria, none negative; the same draws at every call, so that a slider
 * moves the shares and chance does not. Candidates without all five values are left out.
 */
export function whatIfs(
  { replay, contenders, factors }: WhatIfDraws,
  weights: readonly number[],
): readonly WhatIfShares[] {
  const { first, inFirstThree } = countPlaces(contenders, factors, weights)
  const { samples, rows } = replay
  return rows.map(({ row, ready, red }, index) => ({
    candidateId: row.candidateId,
    first: (first[index] ?? 0) / samples,
    inFirstThree: (inFirstThree[index] ?? 0) / samples,
    ready: ready / samples,
    red: red / samples,
  }))
}
