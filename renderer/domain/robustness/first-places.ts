import { bestTier } from '../rule/rule.ts'
import { countedPlaces } from './contenders.ts'
import type { Order, ScoreMatrix } from './score-matrix.ts'
import { tierOfStanding, unranked } from './score-matrix.ts'

/**
 * What happens to the first place if one candidate's standing changes. `displaces`: every leader of now loses it, or the
 * leaders go from ready to not ready or back. `levels`: a newcomer shares it. `separates`: fewer share it.
 */
export type EndingEffect = 'displaces' | 'levels' | 'separates' | 'none'

/** What follows for the first places if one candidate stood elsewhere and the others stayed. */
interface ChangesOf {
  readonly leads: (standing: number) => boolean
  readonly effectOf: (standing: number) => EndingEffect
  readonly changesFirstThree: (standing: number) => boolean
}

export interface FirstPlaces {
  /** `row` is one of the matrix. */
  readonly changesOf: (row: number) => ChangesOf
}

const isReady = (standing: number) => tierOfStanding(standing) === bestTier

/** How many of a falling list are at or above a bar. */
function countFrom(falling: readonly number[], bar: number): number {
  let low = 0
  let high = falling.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((falling[middle] as number) >= bar) low = middle + 1
    else high = middle
  }
  return low
}

const unchanged: ChangesOf = {
  leads: () => false,
  effectOf: () => 'none',
  changesFirstThree: () => false,
}

/** The first places of a matrix in its present order, of those that can lead. */
export function firstPlaces({ canLead }: ScoreMatrix, { standings }: Order): FirstPlaces {
  const falling = [...standings]
    .filter((standing, row) => canLead[row] && standing !== unranked)
    .sort((one, other) => other - one)
  return {
    changesOf: (row) => {
      if (!canLead[row]) return unchanged
      const present = standings[row] as number
      const isIn = present !== unranked
      const own = isIn ? falling.indexOf(present) : falling.length
      const others = falling.slice(0, countedPlaces + 1).filter((_, index) => index !== own)
      const best = others[0] ?? unranked
      const side = (standing: number) => Math.sign(standing - best)
      const readyWith = (standing: number) => isReady(Math.max(standing, best))
      /** Whether it is among the first three, and how many others are. The others keep their order, so the number says which. */
      const firstThree = (standing: number, isRanked: boolean) => {
        const better = others.slice(0, countedPlaces)
        const all = (isRanked ? [...better, standing] : better).sort((one, other) => other - one)
        const bar = all[Math.min(countedPlaces, all.length) - 1]
        if (bar === undefined) return { isIn: false, others: 0 }
        const from = countFrom(falling, bar) - Number(isIn && present >= bar)
        return { isIn: isRanked && standing >= bar, others: from }
      }
      const now = firstThree(present, isIn)
      return {
        leads: (standing) => standing >= best,
        effectOf: (standing) => {
          const [before, after] = [side(present), side(standing)]
          const isReplaced = before * after < 0
          if (isReplaced || readyWith(present) !== readyWith(standing)) return 'displaces'
          if (before !== 0 && after === 0) return 'levels'
          return before === 0 && after !== 0 ? 'separates' : 'none'
        },
        changesFirstThree: (standing) => {
          const then = firstThree(standing, true)
          return then.isIn !== now.isIn || then.others !== now.others
        },
      }
    },
  }
}
