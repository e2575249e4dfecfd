import { bestTier } from '../rule/rule.ts'
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
  /** The folded values of each contender. */
  readonly folded: Uint8Array
  /** In how many samples nobody of those that can lead was ready. */
  readonly nobodyReady: number
}

const tierCount = 4

/** How many of some rows stand in each tier, sample by sample. */
function countTiers(rows: readonly ReplayedRow[], samples: number): Int32Array {
  const counts = new Int32Array(samples * tierCount)
  for (const { tier } of rows) {
    for (let sample = 0; sample < samples; sample += 1) {
      const at = sample * tierCount + (tier[sample] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

function leastTiers(counts: Int32Array, samples: number): Uint8Array {
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

/** The contenders of a replay: of the candidates that can lead. Also in how many samples none of those was ready. */
export function contendersOf(
  { rows, samples }: Pick<Replay, 'rows' | 'samples'>,
  canLead: (row: ReplayedRow) => boolean,
): Contenders {
  const leading = rows.map((row, index) => ({ row, index })).filter(({ row }) => canLead(row))
  const counts = countTiers(
    leading.map(({ row }) => row),
    samples,
  )
  let nobodyReady = 0
  for (let sample = 0; sample < samples; sample += 1) {
    if (counts[sample * tierCount + bestTier] === 0) nobodyReady += 1
  }
  const least = leastTiers(counts, samples)
  const starts = new Int32Array(samples + 1)
  for (const { row } of leading) {
    for (let sample = 0; sample < samples; sample += 1) {
      if ((row.tier[sample] ?? 0) >= (least[sample] ?? 0)) starts[sample + 1] = (starts[sample + 1] ?? 0) + 1
    }
  }
  for (let sample = 0; sample < samples; sample += 1) {
    starts[sample + 1] = (starts[sample + 1] ?? 0) + (starts[sample] ?? 0)
  }
  const next = starts.slice(0, samples)
  const count = starts[samples] ?? 0
  const owners = new Int32Array(count)
  const folded = new Uint8Array(count * cellsPerRow)
  for (const { row, index } of leading) {
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
  return { samples, rowCount: rows.length, starts, owners, folded, nobodyReady }
}
