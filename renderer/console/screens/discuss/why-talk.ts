import type { Discussion } from '../../../domain/robustness/value-of-discussion.ts'
import { say } from '../../../texts/interface.ts'

/** Why a cell is where it is in the outcome queue, in one sentence. */
export function whyTalk(discussion: Discussion): string {
  const { stake, votes, decidingScore } = discussion
  const count = (share: number) => Math.round(share * votes)
  switch (stake) {
    case 'decides':
      return say('talk.decides', { score: decidingScore ?? 0, count: count(discussion.pick), votes })
    case 'findOut':
      return say('talk.findOut')
    case 'flagAtStake':
      return discussion.tier > 0
        ? say('talk.tierAtStake', { count: count(discussion.tier), votes })
        : say('talk.flagAtStake')
    case 'cosmetic':
      return say('talk.cosmetic')
  }
}
