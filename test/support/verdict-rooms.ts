import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { decideNoPilot, decidePick } from '../../renderer/domain/edits/edit-decision.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from './builders.ts'
import { edited } from './edited.ts'
import { longestTitle, longReason } from './full-room.ts'

const usualTitles = [
  'Repair invoice checking',
  'Motor claim first-notice intake',
  'Mid-term change e-mail processing',
  'Injury file medical summary',
  'Sanctions alert clearing',
  'Household fraud signal screening',
  'Underwriting guideline finder',
  'Fully autonomous claim settlement',
] as const

/** The votes of a candidate, a text for each criterion. */
type Card = readonly string[]
type Cards = readonly Card[]

const ready: Card = ['5', '4', '4', '4', '4']
const second: Card = ['5', '3', '4', '4', '4']
const flagged: Card = ['5', '4', '2', '4', '4']
const away: Card = ['3', '5', '5', '3', '5']
const low: Card = ['3', '2', '3', '2', '4']

interface RoomCase {
  readonly name: string
  readonly cards: Cards
  readonly seats?: number
  readonly isLong?: boolean
  /** Candidates, counted from 0, whose questions are answered with no. */
  readonly stopped?: readonly number[]
  /** Whether the question before the decision is measured as well. */
  readonly asks?: boolean
  readonly decision?: (room: Workshop) => Edit
}

const day = '2026-12-04' as IsoDate
const what =
  'The rate cards of the 40 largest garages are renewed before the start, and the archive is open to the team.'
const condition = { what, who: 'Head of claims operations and data', by: day }

function picked(at: number, conditions: number, reason = ''): (room: Workshop) => Edit {
  return ({ candidates }) => {
    const [candidate, runnerUp] = [candidates[at], candidates[at === 0 ? 1 : 0]]
    if (!candidate) throw new Error('There is no such candidate')
    return decidePick({
      candidateId: candidate.id,
      runnerUp: runnerUp?.id ?? null,
      decidedBy: 'COO',
      decidedOn: day,
      reason,
      ...(conditions > 0 ? { conditions: Array.from({ length: conditions }, () => condition) } : {}),
    })
  }
}

const noPilot = (fixes: number) => () =>
  decideNoPilot({
    fixFirst: Array.from({ length: fixes }, () => condition),
    scoreAgainOn: day,
    decidedBy: 'COO',
    decidedOn: day,
    reason: '',
  })

const eight: Cards = [ready, second, second, flagged, away, low, low, low]
const many: Cards = Array.from({ length: 24 }, (_, at) => eight[at % eight.length] ?? low)

const cases: readonly RoomCase[] = [
  { name: 'a first place', cards: eight },
  { name: 'a first place with the longest titles', cards: eight, isLong: true },
  { name: 'a tie of two', cards: [ready, ready, second, flagged, low], asks: true },
  { name: 'a tie of three with the longest titles', cards: many, isLong: true },
  { name: 'one voter', cards: [ready, second, low], seats: 1 },
  { name: 'one candidate', cards: [ready] },
  { name: 'nobody ready', cards: [away, low, low, ['5', '2', '4', '3', '4']] },
  { name: 'nobody ready with the longest titles', cards: [away, low, low, low], isLong: true, asks: true },
  {
    name: 'scores that nobody knows',
    cards: [ready, ['5', '----4', '4', '4', '4'], ['4', '--', '4', '4', '4'], ['4', '4', '', '', '4'], low],
  },
  { name: 'answers of no', cards: [ready, second, flagged, away, low], stopped: [0, 3], asks: true },
  { name: 'a pick', cards: eight, decision: picked(0, 0) },
  { name: 'a pick on conditions', cards: eight, decision: picked(0, 1) },
  { name: 'an exception', cards: eight, decision: picked(3, 0, longReason) },
  {
    name: 'an exception on conditions with the longest titles',
    cards: eight,
    isLong: true,
    decision: picked(3, 3, longReason),
  },
  { name: 'no pilot', cards: [away, low, low], decision: noPilot(3) },
  { name: 'no pilot with more to fix', cards: [away, low, low], decision: noPilot(6) },
]

/** Votes of all seats, each vote of the card repeated over them. */
function voices(votes: string, seats: number): string {
  return votes === '' ? '' : Array.from({ length: seats }, (_, seat) => votes[seat % votes.length]).join('')
}

function roomOfCase({ cards, seats = 8, isLong = false, stopped = [], decision }: RoomCase): Workshop {
  const voted = votedRoom(
    Object.fromEntries(cards.map((card, at) => [`K-${at + 1}`, card.map((votes) => voices(votes, seats))])),
    seats,
  )
  const room: Workshop = {
    ...voted,
    details: { ...voted.details, client: 'Northgate Insurance' },
    candidates: voted.candidates.map((one, at) => ({
      ...one,
      title: isLong ? `${longestTitle} ${at + 1}` : `${usualTitles[at % usualTitles.length]}`,
      gates: stopped.includes(at) ? { ...one.gates, sponsorNamed: 'no', dataOwnerKnown: 'no' } : one.gates,
      value:
        at === 2
          ? one.value
          : {
              ...one.value,
              volumePerMonth: 3200 * (at + 1),
              minutesPerCase: 14,
              costPerHour: 42,
              savableSharePercent: at % 2 === 0 ? 45 : null,
            },
    })),
  }
  return decision ? edited(room, decision(room), countingIds()) : room
}

/** Rooms in which the verdict and the decision are at their fullest, or are a case of their own. */
export const verdictRooms: readonly {
  readonly name: string
  readonly room: Workshop
  readonly faces: readonly ('verdict' | 'pick')[]
  /** Whether it holds as much as any. */
  readonly isFullest: boolean
}[] = cases.map((one) => ({
  name: one.name,
  room: roomOfCase(one),
  isFullest: one.isLong === true || one.stopped !== undefined,
  faces: one.decision ? ['pick'] : one.asks ? ['verdict', 'pick'] : ['verdict'],
}))
