import type { Consequence, First } from '../../../domain/robustness/consequence.ts'
import { consequenceOf } from '../../../domain/robustness/consequence.ts'
import type { Discussion, Ending } from '../../../domain/robustness/discussion-queue.ts'
import { redBar } from '../../../domain/rule/rule.ts'
import { normaliseWeights } from '../../../domain/rule/weights.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { scoredInPlay } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { titlesOf } from './titles.ts'

/** What an ending would make, with the scores that make it. */
interface Outcome {
  readonly words: string
  readonly scores: readonly number[]
  readonly votes: number
}

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

/** What becomes of the first place, said of the candidate that is talked about. */
function firstWords(workshop: Workshop, own: CandidateId, { first, tier }: Consequence): string {
  const { before, after } = first
  const others = (first: First) => first.leaders.filter((id) => id !== own)
  const [wasFirst, isFirst] = [before.leaders.includes(own), after.leaders.includes(own)]
  const [from, to] = [others(before), others(after)]
  const ready = tier.after === 'ready' && tier.before !== 'ready' ? 'becomes' : 'other'
  if (!isFirst) {
    const said = { others: titlesOf(workshop, to), count: to.length }
    return say(from.length > 0 ? 'talk.first.leaves' : 'talk.first.loses', said)
  }
  if (to.length > 0) return say('talk.first.shares', { others: titlesOf(workshop, to), ready })
  if (!wasFirst)
    return say('talk.first.takes', { others: titlesOf(workshop, from), count: from.length, ready })
  if (from.length > 0) return say('talk.first.alone', { ready })
  return say(after.isReady ? 'talk.first.becomesReady' : 'talk.first.notReady')
}

function outcomeWords(
  workshop: Workshop,
  { stake, candidateId }: Discussion,
  ending: Ending,
  consequence: Consequence,
): string {
  const { first, tier } = consequence
  const groups = { before: say(`tier.${tier.before}`), after: say(`tier.${tier.after}`) }
  if (stake === 'flag') return say(ending.score < redBar ? 'talk.getsFlag' : 'talk.losesFlag', groups)
  if (stake === 'tier') return say('talk.moves', groups)
  if (stake === 'three') return say('talk.otherThree')
  const words = firstWords(workshop, candidateId, consequence)
  const nobody =
    first.before.isReady && !first.after.isReady && first.after.leaders[0] !== first.before.leaders[0]
  return nobody ? say('talk.first.nobodyReady', { words }) : words
}

/** The endings that matter, those that come to the same together, most votes first. */
function outcomesOf(workshop: Workshop, discussion: Discussion): readonly Outcome[] {
  const scored = scoredInPlay(workshop)
  const weights = normaliseWeights(workshop.details.criteria)
  const found = new Map<string, Outcome>()
  for (const ending of discussion.endings.filter((one) => matters(discussion, one))) {
    const consequence = consequenceOf(scored, weights, discussion, ending.score)
    if (!consequence) continue
    const words = outcomeWords(workshop, discussion, ending, consequence)
    const { scores, votes } = found.get(words) ?? { scores: [], votes: 0 }
    found.set(words, { words, scores: [...scores, ending.score], votes: votes + ending.votes })
  }
  return [...found.values()].toSorted((one, other) => other.votes - one.votes)
}

function findOutWords({ votes, leadsFrom }: Discussion, abstentions: number): readonly string[] {
  const known = say('talk.findOut', { votes, abstentions })
  return leadsFrom === null ? [known] : [known, say('talk.leadsFrom', { score: leadsFrom })]
}

/**
 * What is at stake in a topic, a sentence each: what an ending would change, and how many voted for it. None of them names
 * the score that the cell has already.
 */
export function whyTalk(workshop: Workshop, discussion: Discussion, abstentions: number): readonly string[] {
  const { stake, votes } = discussion
  if (stake === 'findOut') return findOutWords(discussion, abstentions)
  if (stake === 'nothing') return [say('talk.nothing')]
  const alone = stake === 'decides' || stake === 'separates' ? [] : [say('talk.notAlone')]
  const outcomes = outcomesOf(workshop, discussion).map(({ words, scores, votes: count }) => {
    const either = interfaceTexts.either(scores.map(String))
    return say('talk.if', { scores: either, words, count, votes })
  })
  return [...outcomes, ...alone]
}
