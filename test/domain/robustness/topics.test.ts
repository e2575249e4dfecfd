import { describe, expect, test } from 'vitest'
import { addFindOut, editFindOut } from '../../../renderer/domain/edits/edit-find-outs.ts'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import type { TopicCell } from '../../../renderer/domain/robustness/topics.ts'
import {
  cheapestToPart,
  topicAfter,
  topicGroups,
  topicsLeft,
  topicsOf,
} from '../../../renderer/domain/robustness/topics.ts'
import { scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import { normaliseWeights } from '../../../renderer/domain/rule/weights.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'

const counting = countingIds()
const given = { ...counting, newId: () => `new-${counting.newId()}` }
const all = importedInsurer()
const insurer = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
const queueOf = (workshop: Workshop) =>
  topicsOf(scoreInPlay(workshop), normaliseWeights(workshop.details.criteria))
const turn = (workshop: Workshop) => ({ queue: queueOf(workshop), findOuts: workshop.findOuts })
const left = (workshop: Workshop) => topicsLeft(queueOf(workshop), workshop.findOuts)
const at = ({ candidateId, criterionId }: TopicCell) => ({ candidateId, criterionId })

const unknown = votedRoom(
  {
    A: ['4444', '4444', '55-4', '4444', '4444'],
    B: ['5555', '3---', '4545', '2255', '4444'],
    C: ['4444', '----', '4444', '4444', '4443'],
  },
  4,
)

describe('the topics', () => {
  test('stand by what is at stake: what nobody knows first, what changes nothing last', () => {
    const order = ['findOut', 'decides', 'separates', 'flag', 'tier', 'three', 'nothing']
    for (const workshop of [insurer, unknown]) {
      const stakes = topicGroups(queueOf(workshop)).map(({ stake }) => stake)
      expect(stakes).toEqual(order.filter((stake) => stakes.some((one) => one === stake)))
    }
    expect(topicGroups(queueOf(unknown))[0]?.stake).toBe('findOut')
    expect(topicGroups(queueOf(insurer))[0]?.stake).toBe('decides')
  })

  test('wait for the room unless they change nothing', () => {
    const groups = topicGroups(queueOf(insurer))
    const idle = groups.find(({ stake }) => stake === 'nothing')?.topics.length ?? 0
    expect(idle).toBeGreaterThan(0)
    expect(left(insurer)).toHaveLength(queueOf(insurer).length - idle)
  })

  test('that nobody knows wait until somebody finds out, and again once the answer is there', () => {
    const [first] = left(unknown)
    if (!first) throw new Error('something is unknown')
    const entry = { question: 'Who owns it?', who: '', by: null }
    const handedOut = edited(unknown, addFindOut(first.candidateId, first.criterionId, entry), given)
    expect(left(handedOut).map(at)).toEqual(left(unknown).slice(1).map(at))
    const id = handedOut.findOuts[0]?.id
    const answered = edited(handedOut, editFindOut(id as never, { done: true }), given)
    expect(left(answered).map(at)).toEqual(left(unknown).map(at))
  })
})

describe('the topic after one that is agreed on', () => {
  const agreedAt = (workshop: Workshop, cell: TopicCell, score: 3 | 4) =>
    edited(workshop, settleCell(cell.candidateId, cell.criterionId, score, 'because'), given)

  test('is the first one that waits then', () => {
    const [first] = left(insurer)
    if (!first) throw new Error('the insurer has topics')
    const agreed = agreedAt(insurer, first, 3)
    const next = topicAfter(first, turn(insurer), turn(agreed))
    expect(next && at(next)).toEqual(left(agreed).map(at)[0])
  })

  test('passes over what was passed over already, and comes back to it at the end', () => {
    const waiting = left(insurer)
    const [passed, taken] = waiting
    if (!passed || !taken) throw new Error('the insurer has topics')
    const next = topicAfter(taken, turn(insurer), turn(insurer))
    expect(next && at(next)).toEqual(at(waiting[2] as TopicCell))
    const last = waiting.at(-1) as TopicCell
    expect(topicAfter(last, turn(insurer), turn(insurer))).toEqual(passed)
  })

  test('is none where all that is left changes nothing, but for a room that is at such a topic', () => {
    const idle = topicGroups(queueOf(insurer)).find(({ stake }) => stake === 'nothing')?.topics ?? []
    const [one, two] = idle
    if (!one || !two) throw new Error('some topics change nothing')
    const decided = candidateOf(insurer, 'INS-02')
    const elsewhere = { candidateId: decided.id, criterionId: 'productionPath' as const }
    const rest = { queue: idle, findOuts: [] }
    expect(topicAfter(elsewhere, rest, rest)).toBeNull()
    expect(topicAfter(one, rest, { queue: idle.slice(1), findOuts: [] })).toEqual(two)
  })
})

describe('the cheapest way to part candidates that are level', () => {
  const five = (digits: string) => [...digits].map((digit) => digit.repeat(8))
  const room = votedRoom(
    {
      A: five('44443').with(0, '44444555'),
      B: five('44434').with(0, '44444455'),
      C: five('34424').with(3, '22225555').with(0, '33333334'),
    },
    8,
  )
  const idOf = (key: string) => candidateOf(room, key).id
  const queue = queueOf(room)

  test('is a topic of theirs, though another candidate stands first in the queue', () => {
    expect(queue[0]?.candidateId).toBe(idOf('C'))
    expect(cheapestToPart(queue, [idOf('A'), idOf('B')])).toMatchObject({
      candidateId: idOf('A'),
      criterionId: 'businessImpact',
    })
  })

  test('is none where they are talked out', () => {
    const others = queue.filter(({ candidateId }) => candidateId === idOf('C'))
    expect(cheapestToPart(others, [idOf('A'), idOf('B')])).toBeNull()
  })
})
