import type { ScoredCandidate } from '../rule/ranking.ts'
import { weightsInOrder } from '../rule/ranking.ts'
import type { Weights } from '../rule/weights.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import type { FindOut } from '../workshop/find-out.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Discussion, Stake } from './discussion-queue.ts'
import { discussionQueue } from './discussion-queue.ts'
import { orderOf, scoreMatrixOf } from './score-matrix.ts'

/** A cell that is talked about. */
export interface TopicCell {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
}

/** The topics with one thing at stake. */
export interface TopicGroup {
  readonly stake: Stake
  readonly topics: readonly Discussion[]
}

/** In the order in which a room takes them: facts that nobody has are handed out first, what changes nothing comes last. */
const stakesInOrder = [
  'findOut',
  'decides',
  'separates',
  'flag',
  'tier',
  'three',
  'nothing',
] as const satisfies readonly Stake[]

/** What there is to talk about under these weights. */
export function topicsOf(scored: readonly ScoredCandidate[], weights: Weights): readonly Discussion[] {
  const inOrder = weightsInOrder(weights)
  const matrix = scoreMatrixOf(scored)
  return discussionQueue(scored, matrix, orderOf(matrix, inOrder), inOrder)
}

/** The topics by what is at stake; within a group in the order of the queue. Groups without topics are left out. */
export function topicGroups(queue: readonly Discussion[]): readonly TopicGroup[] {
  return stakesInOrder
    .map((stake) => ({ stake, topics: queue.filter((topic) => topic.stake === stake) }))
    .filter(({ topics }) => topics.length > 0)
}

export function isSameCell(one: TopicCell, other: TopicCell): boolean {
  return one.candidateId === other.candidateId && one.criterionId === other.criterionId
}

/** Whether somebody finds out about a cell: it is written down, and the answer is not there yet. */
export function isHandedOut(findOuts: readonly FindOut[], topic: TopicCell): boolean {
  return findOuts.some((one) => !one.done && isSameCell(one, topic))
}

/**
 * The topics that wait for the room, in the order in which it takes them: those with something at stake, and of the facts
 * to find out those that nobody has taken yet.
 */
export function topicsLeft(
  queue: readonly Discussion[],
  findOuts: readonly FindOut[],
): readonly Discussion[] {
  return topicGroups(queue)
    .flatMap(({ topics }) => topics)
    .filter((topic) => topic.stake !== 'nothing')
    .filter((topic) => topic.stake !== 'findOut' || !isHandedOut(findOuts, topic))
}

/**
 * The cheapest way to part candidates that are not told apart: of their own topics the first one that can put somebody else
 * first, or fewer. A talk about another candidate could put that one before them and leave them as level as they were.
 */
export function cheapestToPart(
  queue: readonly Discussion[],
  level: readonly CandidateId[],
): Discussion | null {
  const parts = ({ endings }: Discussion) =>
    endings.some(({ effect }) => effect === 'displaces' || effect === 'separates')
  return queue.find((topic) => level.includes(topic.candidateId) && parts(topic)) ?? null
}

/** What is talked about, before and after the room came to the end of a topic. */
interface Turn {
  readonly queue: readonly Discussion[]
  readonly findOuts: readonly FindOut[]
}

/**
 * The topic that comes after one that is done: of those that wait the first one, but for those that were passed over on the
 * way to it, which come at the end. Of what changes nothing the next one comes only where the room was at such a topic.
 * Null where nothing waits.
 */
export function topicAfter(done: TopicCell, before: Turn, now: Turn): Discussion | null {
  const waiting = topicsLeft(now.queue, now.findOuts).filter((topic) => !isSameCell(topic, done))
  const waited = topicsLeft(before.queue, before.findOuts)
  const at = waited.findIndex((topic) => isSameCell(topic, done))
  const passedOver = waited.slice(0, Math.max(0, at))
  const isPassedOver = (topic: Discussion) => passedOver.some((one) => isSameCell(one, topic))
  const next = waiting.find((topic) => !isPassedOver(topic)) ?? waiting[0]
  if (next) return next
  const isIdle = before.queue.some((topic) => topic.stake === 'nothing' && isSameCell(topic, done))
  return (isIdle ? now.queue.find(({ stake }) => stake === 'nothing') : undefined) ?? null
}
