import type { Contenders } from './contenders.ts'
import { countedPlaces } from './contenders.ts'

/** How often each row came first and among the first three; equal totals share the credit, so counts may be fractions. */
export interface PlaceCounts {
  readonly first: Float64Array
  readonly inFirstThree: Float64Array
}

/**
 * Credits rows of which some have totals that are equal to the last bit: m rows that share places p to p+m-1 get an equal
 * part of each. `best` and `third` are the largest total and the third largest, each of equals counted.
 */
function creditEqual(
  totals: Float64Array,
  { starts, owners }: Contenders,
  sample: number,
  { best, third }: { readonly best: number; readonly third: number },
  { first, inFirstThree }: PlaceCounts,
): void {
  const from = starts[sample] as number
  const count = (starts[sample + 1] as number) - from
  let [equalBest, equalThird, aboveThird] = [0, 0, 0]
  for (let at = 0; at < count; at += 1) {
    const total = totals[at] as number
    if (total < third) continue
    if (total === best) equalBest += 1
    if (total === third) equalThird += 1
    else aboveThird += 1
  }
  const sharedThird = Math.min(equalThird, countedPlaces - aboveThird) / equalThird
  for (let at = 0; at < count; at += 1) {
    const total = totals[at] as number
    if (total < third) continue
    const row = owners[from + at] as number
    if (total === best) first[row] = (first[row] as number) + 1 / equalBest
    inFirstThree[row] = (inFirstThree[row] as number) + (total === third ? sharedThird : 1)
  }
}

/**
 * Counts the places under weights that vary from sample to sample: `factors` times `weights`, five of each, the factors
 * sample by sample. Weights need no norm: tier and total of one sample are multiplied alike. One pass, one comparison for
 * most contenders; samples with totals that are exactly equal take the slower way.
 */
export function countPlaces(
  contenders: Contenders,
  factors: Float64Array,
  weights: readonly number[],
): PlaceCounts {
  const { samples, rowCount, starts, owners, folded } = contenders
  const counts = { first: new Float64Array(rowCount), inFirstThree: new Float64Array(rowCount) }
  const { first, inFirstThree } = counts
  const totals = new Float64Array(rowCount)
  const [weight0 = 0, weight1 = 0, weight2 = 0, weight3 = 0, weight4 = 0] = weights
  for (let sample = 0; sample < samples; sample += 1) {
    const from = starts[sample] as number
    const to = starts[sample + 1] as number
    const drawn = sample * 5
    const times0 = weight0 * (factors[drawn] as number)
    const times1 = weight1 * (factors[drawn + 1] as number)
    const times2 = weight2 * (factors[drawn + 2] as number)
    const times3 = weight3 * (factors[drawn + 3] as number)
    const times4 = weight4 * (factors[drawn + 4] as number)
    let best = -1
    let second = -1
    let third = -1
    let bestRow = -1
    let secondRow = -1
    let thirdRow = -1
    let hasEqual = false
    for (let at = from; at < to; at += 1) {
      const cell = at * 5
      const total =
        times0 * (folded[cell] as number) +
        times1 * (folded[cell + 1] as number) +
        times2 * (folded[cell + 2] as number) +
        times3 * (folded[cell + 3] as number) +
        times4 * (folded[cell + 4] as number)
      totals[at - from] = total
      if (total < third) continue
      hasEqual ||= total === third || total === second || total === best
      if (total > best) {
        third = second
        thirdRow = secondRow
        second = best
        secondRow = bestRow
        best = total
        bestRow = owners[at] as number
      } else if (total > second) {
        third = second
        thirdRow = secondRow
        second = total
        secondRow = owners[at] as number
      } else {
        third = total
        thirdRow = owners[at] as number
      }
    }
    if (hasEqual) {
      creditEqual(totals, contenders, sample, { best, third }, counts)
      continue
    }
    if (bestRow >= 0) {
      first[bestRow] = (first[bestRow] as number) + 1
      inFirstThree[bestRow] = (inFirstThree[bestRow] as number) + 1
    }
    if (secondRow >= 0) inFirstThree[secondRow] = (inFirstThree[secondRow] as number) + 1
    if (thirdRow >= 0) inFirstThree[thirdRow] = (inFirstThree[thirdRow] as number) + 1
  }
  return counts
}
