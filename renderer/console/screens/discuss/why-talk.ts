import type { Cell } from '../../../domain/cell.ts'
import type { Discussion, Ending } from '../../../domain/robustness/discussion-queue.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

function matters({ stake }: Discussion, ending: Ending): boolean {
  switch (stake) {
    case 'decides':
      return ending.effect === 'displaces' || ending.effect === 'levels'
    case 'separates':
      return ending.effect === 'separates'
    case 'flag':
      return ending.changesFlag && ending.changesTier
    case 'tier':
      return ending.changesTier
    default:
      return ending.changesFirstThree
  }
}

/** What is at stake in a cell, in one sentence. It never names the score that the cell has already. */
export function whyTalk(discussion: Discussion, { count }: Cell): string {
  const { stake, votes, leadsFrom } = discussion
  if (stake === 'findOut') {
    const unknown = say('talk.findOut', { votes, abstentions: count.abstentions })
    return leadsFrom === null ? unknown : `${unknown} ${say('talk.leadsFrom', { score: leadsFrom })}`
  }
  const endings = discussion.endings.filter((ending) => matters(discussion, ending))
  return say(`talk.${stake}`, {
    scores: interfaceTexts.either(endings.map(({ score }) => String(score))),
    count: endings.reduce((sum, ending) => sum + ending.votes, 0),
    votes,
  })
}
