import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { consequenceOf, tierWith } from '../../../renderer/domain/robustness/consequence.ts'
import { topicsOf } from '../../../renderer/domain/robustness/topics.ts'
import { leadersOf } from '../../../renderer/domain/rule/pick-by-rule.ts'
import { rank, scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import { normaliseWeights } from '../../../renderer/domain/rule/weights.ts'
import { candidatesInPlay } from '../../../renderer/domain/workshop/workshop.ts'
import { anyVotedRoom } from '../../support/any-workshop.ts'
import { countingIds } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { importedInsurer } from '../../support/imported-insurer.ts'

const rooms = fc.oneof(
  { weight: 5, arbitrary: anyVotedRoom },
  { weight: 1, arbitrary: fc.constant(importedInsurer()) },
)

test('what an ending would change is what agreeing on it does change', () => {
  fc.assert(
    fc.property(rooms, (workshop) => {
      const scored = scoreInPlay(workshop)
      const weights = normaliseWeights(workshop.details.criteria)
      for (const topic of topicsOf(scored, weights)) {
        for (const { score, effect } of topic.endings) {
          const { candidateId, criterionId } = topic
          const foreseen = consequenceOf(scored, weights, topic, score)
          const after = edited(
            workshop,
            settleCell(candidateId, criterionId, score, 'because'),
            countingIds(),
          )
          const at = candidatesInPlay(workshop).findIndex(({ id }) => id === candidateId)
          const leaders = leadersOf(rank(after))
          const tier = scoreInPlay(after)[at]?.verdict.tier
          expect(foreseen?.first.after).toEqual({
            leaders: leaders.map(({ candidate }) => candidate.id),
            isReady: leaders[0]?.tier === 'ready',
          })
          expect(foreseen?.tier).toEqual({ before: scored[at]?.verdict.tier, after: tier })
          expect(scored[at] && tierWith(scored[at], topic, score)).toBe(tier)
          if (effect !== 'none') expect(foreseen?.first.after).not.toEqual(foreseen?.first.before)
        }
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
