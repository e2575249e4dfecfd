import { discussionQueue } from '../../renderer/domain/robustness/discussion-queue.ts'
import type { Robustness, RobustnessBasis } from '../../renderer/domain/robustness/robustness.ts'
import { robustness, robustnessBasis } from '../../renderer/domain/robustness/robustness.ts'
import { orderOf, scoreMatrixOf } from '../../renderer/domain/robustness/score-matrix.ts'
import { scoreInPlay, weightsInOrder } from '../../renderer/domain/rule/ranking.ts'
import { normaliseWeights } from '../../renderer/domain/rule/weights.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'

export function basisOf(workshop: Workshop, before?: RobustnessBasis): RobustnessBasis {
  return robustnessBasis(workshop, scoreInPlay(workshop), before)
}

type Keyed<List extends 'shares' | 'challenges' | 'queue'> = readonly (Robustness[List][number] & {
  readonly key: string
})[]

interface KeyedRobustness extends Omit<Robustness, 'leaders' | 'shares' | 'challenges' | 'queue'> {
  readonly leaders: readonly (string | undefined)[]
  readonly shares: Keyed<'shares'>
  readonly challenges: Keyed<'challenges'>
  readonly queue: Keyed<'queue'>
}

/** How firmly the ranking of a workshop stands under its own weights, with references instead of ids. */
export function robustnessOf(workshop: Workshop, basis = basisOf(workshop)): KeyedRobustness {
  const found = robustness(basis, normaliseWeights(workshop.details.criteria))
  const key = new Map(workshop.candidates.map((candidate) => [candidate.id, candidate.key]))
  const named = <T extends { readonly candidateId: string }>(one: T) => ({
    ...one,
    key: key.get(one.candidateId as never) ?? '',
  })
  return {
    ...found,
    leaders: found.leaders.map((id) => key.get(id)),
    shares: found.shares.map(named),
    challenges: found.challenges.map(named),
    queue: found.queue.map(named),
  }
}

/** The discussion queue of a workshop alone, without the what-ifs, which take much longer. */
export function queueOf(workshop: Workshop): Keyed<'queue'> {
  const scored = scoreInPlay(workshop)
  const weights = weightsInOrder(normaliseWeights(workshop.details.criteria))
  const matrix = scoreMatrixOf(scored)
  const keys = new Map(scored.map(({ candidate }) => [candidate.id, candidate.key]))
  return discussionQueue(scored, matrix, orderOf(matrix, weights), weights).map((one) => ({
    ...one,
    key: keys.get(one.candidateId) ?? '',
  }))
}
