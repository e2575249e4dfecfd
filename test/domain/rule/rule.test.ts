import { describe, expect, test } from 'vitest'
import type { Tier } from '../../../renderer/domain/rule/rule.ts'
import { canStillBeReady, verdict } from '../../../renderer/domain/rule/rule.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import { scores } from '../../../renderer/domain/votes/votes.ts'
import type { PerCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import { oracle } from '../../support/oracles.ts'

type Card = readonly (Score | null)[]

function valuesOf(card: Card): PerCriterion<Score | null> {
  return Object.fromEntries(
    criterionIds.map((id, index) => [id, card[index] ?? null]),
  ) as PerCriterion<Score | null>
}

const cards: readonly Score[][] = scores.flatMap((a) =>
  scores.flatMap((b) =>
    scores.flatMap((c) => scores.flatMap((d) => scores.map((e) => [a, b, c, d, e] as Score[]))),
  ),
)
const tierOf = (card: Card): Tier => verdict(valuesOf(card)).tier
const total = (card: readonly Score[]) => card.reduce<number>((sum, value) => sum + value, 0)
const cardsIn = (...tiers: readonly Tier[]) => cards.filter((card) => tiers.includes(tierOf(card)))

/** ELECTRE TRI-B, pessimistic: profile 4 on each criterion, equal weights, majority 0.8, veto 2. */
function outranksProfile(card: readonly Score[]): boolean {
  const inFavour = card.filter((value) => value >= 4).length / 5
  return inFavour >= 0.8 && !card.some((value) => 4 - value >= 2)
}

describe('the rule', () => {
  const { expected } = oracle<unknown, Record<string, number>>('O18')

  test('sorts the 3,125 cards as counted (O18)', () => {
    const withFlag = cards.filter((card) => card.some((value) => value < 3))
    const strong = cards.filter((card) => card.filter((value) => value >= 4).length >= 4)
    expect({
      cards: cards.length,
      four_plus_on_four: strong.length,
      ready: cardsIn('ready').length,
      four_plus_with_flag: strong.filter((card) => tierOf(card) !== 'ready').length,
      any_flag: withFlag.length,
      not_yet: cards.filter((card) => !withFlag.includes(card) && tierOf(card) !== 'ready').length,
      electre_mismatches: cards.filter((card) => outranksProfile(card) !== (tierOf(card) === 'ready')).length,
      highest_total_not_ready: Math.max(...cardsIn('readyWithFlag', 'nearMiss', 'notYet').map(total)),
      lowest_total_ready: Math.min(...cardsIn('ready').map(total)),
    }).toEqual(expected)
  })

  test('takes no notice of which criterion is weak', () => {
    for (const card of cards) expect(tierOf(card)).toBe(tierOf(card.toSorted()))
  })

  test.each([
    [[4, 4, 4, 4, 3], 'ready'],
    [[5, 5, 5, 5, 2], 'readyWithFlag'],
    [[5, 5, 5, 3, 3], 'nearMiss'],
    [[5, 5, 5, 3, 2], 'notYet'],
    [[5, 5, 3, 3, 3], 'notYet'],
    [[5, 5, 5, 5, null], 'incomplete'],
  ] satisfies [Card, Tier][])('calls %j %s', (card, tier) => {
    expect(tierOf(card)).toBe(tier)
  })

  test('names the strong, the red and the missing criteria', () => {
    expect(verdict(valuesOf([5, 2, 3, 4, null]))).toEqual({
      tier: 'incomplete',
      strong: ['businessImpact', 'teamReadiness'],
      redFlags: ['dataAvailability'],
      missing: ['productionPath'],
    })
  })

  test('knows when an incomplete card can still become ready', () => {
    expect(canStillBeReady(valuesOf([4, 4, 3, null, null]))).toBe(true)
    expect(canStillBeReady(valuesOf([4, 3, 3, null, null]))).toBe(false)
    expect(canStillBeReady(valuesOf([4, 4, 2, null, null]))).toBe(false)
  })
})
