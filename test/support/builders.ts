import type { Edit, Given } from '../../renderer/domain/edits/edit.ts'
import { addCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { enterCellVotes } from '../../renderer/domain/edits/edit-scores.ts'
import { addParticipants, newWorkshop } from '../../renderer/domain/edits/edit-setup.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { RoundBallots, Score, Vote } from '../../renderer/domain/votes/votes.ts'
import { ballotsId, parseVote } from '../../renderer/domain/votes/votes.ts'
import { emptyCard } from '../../renderer/domain/workshop/candidate.ts'
import type { Criteria, CriterionId } from '../../renderer/domain/workshop/criteria.ts'
import { criterionIds, perCriterion } from '../../renderer/domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId, WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import { edited } from './edited.ts'

const seatId = (index: number) => `p${index + 1}` as ParticipantId

/** A round of one candidate: on each criterion the votes in seat order. */
export function roundOf(round: number, votes: Partial<Record<CriterionId, readonly Vote[]>>): RoundBallots {
  const candidateId = 'c' as CandidateId
  return {
    id: ballotsId(candidateId, round),
    workshopId: 'w' as WorkshopId,
    candidateId,
    round,
    votes: perCriterion((id) =>
      Object.fromEntries((votes[id] ?? []).map((vote, index) => [seatId(index), vote])),
    ),
  }
}

/** Ids that count up, and a fixed time. */
export function countingIds(): Given {
  let last = 0
  return {
    now: '2026-03-10T09:00:00.000Z' as Instant,
    newId: () => {
      last += 1
      return `id-${String(last).padStart(3, '0')}`
    },
  }
}

/** A workshop with one voter, whose votes are the values of the cards; null is no vote. */
export function roomOf(
  cards: Readonly<Record<string, readonly (Score | null)[]>>,
  weights: readonly number[] = [1, 1, 1, 1, 1],
): Workshop {
  const rows = Object.entries(cards).map(([key, values]) => [key, values.map((value) => String(value ?? ''))])
  return votedRoom(Object.fromEntries(rows), 1, weights)
}

/** A workshop of `seats` people; a card holds for each criterion what is typed in seat order, such as `44352`. */
export function votedRoom(
  cards: Readonly<Record<string, readonly string[]>>,
  seats: number,
  weights: readonly number[] = [1, 1, 1, 1, 1],
): Workshop {
  const given = countingIds()
  const criteria: Criteria = defaultCriteria.map((criterion, index) => ({
    ...criterion,
    weight: weights[index] ?? 0,
  }))
  const begun = newWorkshop(
    {
      title: 'Room',
      client: 'Client',
      heldOn: '2026-03-10' as IsoDate,
      currency: 'EUR',
      paper: 'a4',
      documentLanguage: 'en',
      criteria,
    },
    given,
  )
  const take = (workshop: Workshop, edit: Edit) => edited(workshop, edit, given)
  const people = Array.from({ length: seats }, (_, index) => ({
    name: index === 0 ? 'COO' : `Person ${index + 1}`,
    role: index === 0 ? ('decider' as const) : ('business' as const),
  }))
  const seated = take(begun, addParticipants(people))
  return Object.entries(cards).reduce((room, [key, typed]) => {
    const listed = take(room, addCandidate({ ...emptyCard(key), title: `Candidate ${key}` }))
    const candidateId = listed.candidates.find((candidate) => candidate.key === key)?.id as CandidateId
    return criterionIds.reduce((workshop, criterionId, index) => {
      const votes = Object.fromEntries(
        [...(typed[index] ?? '')].map((letter, seat) => [seated.participants[seat]?.id, parseVote(letter)]),
      )
      return Object.keys(votes).length > 0
        ? take(workshop, enterCellVotes({ candidateId, criterionId, round: 1, votes }))
        : workshop
    }, listed)
  }, seated)
}
