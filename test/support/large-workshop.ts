import type { Given } from '../../renderer/domain/edits/edit.ts'
import { importCandidates } from '../../renderer/domain/edits/edit-candidates.ts'
import { importBallots } from '../../renderer/domain/edits/edit-scores.ts'
import { addParticipants, newWorkshop } from '../../renderer/domain/edits/edit-setup.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import { scores } from '../../renderer/domain/votes/votes.ts'
import { emptyCard } from '../../renderer/domain/workshop/candidate.ts'
import { perCriterion } from '../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import { edited } from './edited.ts'

export interface WorkshopScale {
  readonly candidates: number
  readonly participants: number
  readonly rounds: number
}

/** A workshop with every cell voted in every round, the same at each call. */
export function largeWorkshop(scale: WorkshopScale): Workshop {
  let last = 0
  const given: Given = {
    now: '2026-11-20T09:00:00.000Z' as Instant,
    newId: () => {
      last += 1
      return `large-${last}`
    },
  }
  const empty = newWorkshop(
    {
      title: 'Large workshop',
      client: 'Client',
      heldOn: '2026-11-20' as IsoDate,
      currency: 'EUR',
      paper: 'a4',
      documentLanguage: 'en',
      criteria: defaultCriteria,
    },
    given,
  )
  const people = Array.from({ length: scale.participants }, (_, seat) => ({
    name: `Participant ${seat + 1}`,
    role: 'business' as const,
  }))
  const cards = Array.from({ length: scale.candidates }, (_, index) => ({
    ...emptyCard(`L-${index + 1}`),
    title: `Candidate ${index + 1} with a title of the usual length`,
  }))
  const seated = edited(empty, addParticipants(people), given)
  const listed = edited(seated, importCandidates(cards), given)
  const ballots = Array.from({ length: scale.rounds }, (_, round) =>
    listed.candidates.flatMap((candidate, row) =>
      listed.participants.map((participant, seat) => ({
        round: round + 1,
        candidateId: candidate.id,
        participantId: participant.id,
        votes: perCriterion((id) => scores[(row * 3 + seat * 7 + round + id.length) % 5] ?? 3),
      })),
    ),
  ).flat()
  return ballots.length === 0 ? listed : edited(listed, importBallots(ballots), given)
}
