import type { CandidateId } from '../workshop/ids.ts'
import { cellsPerRow } from './replay.ts'
import type { Order, ScoreMatrix } from './score-matrix.ts'
import { standingOf, tierOfValues, valuesOf } from './score-matrix.ts'

/** The fall of one cell of the leader, in whole points, and the candidates that it brings to the first place. */
export interface LeaderFall {
  /** In the order of the criteria, from 0. */
  readonly criterion: number
  readonly fall: number
  readonly challengers: readonly CandidateId[]
}

/** The smallest fall that makes somebody level with the leader, and the smallest that makes somebody pass it; null where none does. */
export interface WeakestCell {
  readonly levels: LeaderFall | null
  readonly passes: LeaderFall | null
}

/** What the fall of a single cell of the only leader can change; null where nobody leads alone. Of equal falls the first criterion. */
export function weakestCell(
  matrix: ScoreMatrix,
  order: Order,
  weights: readonly number[],
): WeakestCell | null {
  const [leader, ...shared] = order.first
  if (leader === undefined || shared.length > 0) return null
  const others = order.rows.filter((row) => row !== leader && matrix.canLead[row])
  const values = valuesOf(matrix, leader)
  const smallest = (isReached: (standing: number, fallen: number) => boolean): LeaderFall | null => {
    for (let fall = 1; fall < 5; fall += 1) {
      for (let criterion = 0; criterion < cellsPerRow; criterion += 1) {
        const value = values[criterion] ?? 0
        if (value - fall < 1) continue
        const after = values.with(criterion, value - fall)
        const fallen = standingOf(tierOfValues(after), after, weights)
        const reached = others.filter((row) => isReached(order.standings[row] as number, fallen))
        const best = Math.max(...reached.map((row) => order.standings[row] as number))
        const challengers = reached.filter((row) => order.standings[row] === best)
        if (challengers.length > 0) {
          return { criterion, fall, challengers: challengers.map((row) => matrix.ids[row] as CandidateId) }
        }
      }
    }
    return null
  }
  return {
    levels: smallest((standing, fallen) => standing >= fallen),
    passes: smallest((standing, fallen) => standing > fallen),
  }
}
