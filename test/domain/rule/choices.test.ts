import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../renderer/domain/rule/choices.ts'
import type { ScoredCandidate } from '../../../renderer/domain/rule/ranking.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import { roomOf } from '../../support/builders.ts'

const keys = (all: readonly ScoredCandidate[]) => all.map(({ candidate }) => candidate.key)

describe('the candidates that can be picked', () => {
  test('are in sight as far as they are near the rule; the others stand behind, those without all scores last', () => {
    const { shown, behind } = choicesOf(
      rank(
        roomOf({
          'A-1': [1, 1, 1, 1, 1],
          'A-2': [5, 4, null, 4, 4],
          'A-3': [4, 4, 4, 3, 3],
          'A-4': [5, 4, 4, 4, 4],
          'A-5': [5, 5, 5, 5, 2],
        }),
      ),
    )
    expect(keys(shown)).toEqual(['A-4', 'A-5', 'A-3'])
    expect(keys(behind)).toEqual(['A-1', 'A-2'])
  })

  test('are in sight where nobody is near the rule, the best of them first', () => {
    const cards = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`A-${index}`, [1, 1, 1, 1, 1] as const]),
    )
    const { shown, behind } = choicesOf(rank(roomOf({ ...cards, 'A-9': [2, 1, 1, 1, 1] })))
    expect(keys(shown)).toEqual(['A-9', 'A-0', 'A-1', 'A-2', 'A-3'])
    expect(behind).toHaveLength(3)
  })

  test('are none where the list is empty', () => {
    expect(choicesOf(rank(roomOf({})))).toEqual({ shown: [], behind: [] })
  })
})
