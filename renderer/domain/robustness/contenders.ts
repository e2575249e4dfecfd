import type { Replay, ReplayedRow } from './replay.ts'
import { cellsPerRow } from './replay.ts'

/** Places that are counted. */
export const countedPlaces = 3

/**
 * Of each sample only the candidates that can be among its first three: whole tiers, best first, until three places
 * are filled. Tiers do not depend on the weights, so a slider move has little left to add up.
 */
export interface Contenders {
  readonly samples: number
  /** How many candidates were replayed. */
  readonly rowCount: number
  /** Where the contenders of each sample begin; one more than there are samples. */
  readonly starts: Int32Array
  /** Which row each contender is. */
  readonly owners: Int32Array
  /** The folded scores of each contender. */
  readonly folded: Float32Array
}

const tierCount = 4

function leastTiers(rows: readonly ReplayedRow[], samples: number): Uint8Array {
  const counts = new Int32Array(samples * tierCount)
  for (const { tier } of rows) {
    for (let sample = 0; sample < samples; sample += 1) {
      const at = sample * tierCount + (tier[sample] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const least = new Uint8Array(samples)
  for (let sample = 0; sample < samples; sample += 1) {
    let tier = tierCount - 1
    let filled = counts[sample * tierCount + tier] ?? 0
    while (tier > 0 && filled < countedPlaces) {
      tier -= 1
      filled += counts[sample * tierCount + tier] ?? 0
    }
    least[sample] = tier
  }
  return least
}

/** The contenders of a replay. */
export function contendersOf({ rows, samples }: Pick<Replay, 'rows' | 'samples'>): Contenders {
  const least = leastTiers(rows, samples)
  const starts = new Int32Array(samples + 1)
  for (const { tier } of rows) {
    for (let sample = 0; sample < samples; sample += 1) {
      if ((tier[sample] ?? 0) >= (least[sample] ?? 0)) starts[sample + 1] = (starts[sample + 1] ?? 0) + 1
    }
  }
  for (let sample = 0; sample < samples; sample += 1) {
    starts[sample + 1] = (starts[sample + 1] ?? 0) + (starts[sample] ?? 0)
  }
  const next = starts.slice(0, samples)
  const count = starts[samples] ?? 0
  const owners = new Int32Array(count)
  const folded = new Float32Array(count * cellsPerRow)
  for (const [index, row] of rows.entries()) {
    for (let sample = 0; sample < samples; sample += 1) {
      if ((row.tier[sample] ?? 0) < (least[sample] ?? 0)) continue
      const at = next[sample] ?? 0
      next[sample] = at + 1
      owners[at] = index
      for (let cell = 0; cell < cellsPerRow; cell += 1) {
        folded[at * cellsPerRow + cell] = row.folded[sample * cellsPerRow + cell] ?? 0
      }
    }
  }
  return { samples, rowCount: rows.length, starts, owners, folded }
}
