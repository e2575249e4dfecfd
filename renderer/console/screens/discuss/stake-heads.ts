import { tierWith } from '../../../domain/robustness/consequence.ts'
import type { Discussion } from '../../../domain/robustness/discussion-queue.ts'
import type { TopicGroup } from '../../../domain/robustness/topics.ts'
import { pickByRule } from '../../../domain/rule/pick-by-rule.ts'
import { isUnknown } from '../../../domain/votes/flags.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { rankingOf, scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'

/**
 * Whether one of these topics can make a pick, or another one. Where nobody is ready that takes a candidate that becomes so:
 * else only who comes first may change.
 */
export function canChangePick(workshop: Workshop, topics: readonly Discussion[]): boolean {
  const { kind } = pickByRule(rankingOf(workshop))
  if (kind === 'one' || kind === 'level') return true
  return topics.some((topic) => {
    const candidate = findCandidate(workshop, topic.candidateId)
    if (!candidate) return false
    const scored = scoredOf(workshop, candidate)
    return topic.endings.some(
      ({ effect, score }) => effect !== 'none' && tierWith(scored, topic, score) === 'ready',
    )
  })
}

/** What stands over the topics of a group. */
export function stakeHead(workshop: Workshop, group: TopicGroup): string {
  if (group.stake === 'decides' && !canChangePick(workshop, group.topics)) return say('stake.decidesFirst')
  if (group.stake !== 'findOut') return say(`stake.${group.stake}`)
  const isKnownToOne = group.topics.every(({ candidateId, criterionId }) => {
    const candidate = findCandidate(workshop, candidateId)
    return candidate !== undefined && !isUnknown(scoredOf(workshop, candidate).cells[criterionId])
  })
  return say(isKnownToOne ? 'stake.oneKnows' : 'stake.findOut')
}
