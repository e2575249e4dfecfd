import { pointsOf } from '../../domain/rule/ranking.ts'
import { pointsDecimals, wholeParts } from '../../domain/rule/weights.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import { scores } from '../../domain/votes/votes.ts'
import type { PerCriterion } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { MethodWords } from './method-words.ts'

/** A ratio that no whole numbers up to a thousand give is shown in thousandths, and said to be near. */
const nearParts = 1000

/** What is added up: each value by the whole number that its criterion weighs, over the sum of those. */
function sumOf(values: readonly number[], weights: readonly number[], words: MethodWords): string {
  if (pointsDecimals(weights) === 1) return `(${values.join(' + ')}) / ${values.length}`
  const parts = wholeParts(weights) ?? weights.map((weight) => Math.round(weight * nearParts))
  const terms = values.map((value, index) => `${words.number(parts[index] ?? 0)} × ${value}`)
  return `(${terms.join(' + ')}) / ${words.number(parts.reduce((sum, part) => sum + part, 0))}`
}

/** How the five integers of a card come to its points; for a card with missing scores, between what they lie. */
export function pointsLine(
  cells: PerCriterion<Cell>,
  weights: readonly number[],
  words: MethodWords,
): string {
  const decimals = pointsDecimals(weights)
  const values = criterionIds.map((id) => cellValue(cells[id]))
  const pointsWith = (missing: number) =>
    words.total(
      pointsOf(
        values.map((value) => value ?? missing),
        weights,
      ),
      decimals,
    )
  const known = values.filter((value) => value !== null)
  if (known.length < values.length) {
    return words.say('total.range', { least: pointsWith(1), most: pointsWith(scores.length) })
  }
  const key = decimals === 1 || wholeParts(weights) ? 'total.arithmetic' : 'total.near'
  return words.say(key, { sum: sumOf(known, weights, words), total: pointsWith(1) })
}
