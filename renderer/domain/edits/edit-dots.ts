import { mostDotsEach } from '../votes/dot-cards.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import { nameIn } from '../workshop/person-name.ts'
import { phrase } from '../workshop/phrase.ts'
import { findCandidate, findParticipant } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/**
 * Enters one participant's dot card, or corrects it. More dots than each person has are refused, and new dots for what is
 * not in play.
 */
export function enterDotCard(participantId: ParticipantId, picks: readonly CandidateId[]): Edit {
  return (workshop) => {
    const participant = findParticipant(workshop, participantId)
    if (!participant) return refused(phrase('refused.gone', {}))
    const { dotsEach } = workshop.details
    if (picks.length > dotsEach) {
      return refused(phrase('refused.tooManyDots', { given: picks.length, most: dotsEach }))
    }
    const from = workshop.dots.find(({ id }) => id === participant.id)
    for (const id of picks) {
      const candidate = findCandidate(workshop, id)
      if (!candidate) return refused(phrase('refused.gone', {}))
      if (candidate.standing.kind !== 'inPlay' && !from?.picks.includes(id)) {
        return refused(phrase('refused.notInPlay', { key: candidate.key }))
      }
    }
    const to = { id: participant.id, workshopId: workshop.details.id, picks }
    const label = phrase('label.dotCard', { name: nameIn(workshop, participant) })
    if (!from) return changed(label, { added: [{ table: 'dots', row: to }] })
    return changed(label, { updated: sameData(from, to) ? [] : [{ table: 'dots', from, to }] })
  }
}

/** Takes a card away, as if it had not been handed in. */
export function removeDotCard(participantId: ParticipantId): Edit {
  return (workshop) => {
    const row = workshop.dots.find(({ id }) => id === participantId)
    const participant = findParticipant(workshop, participantId)
    const name = participant ? nameIn(workshop, participant) : ''
    return changed(phrase('label.removeDotCard', { name }), {
      removed: row ? [{ table: 'dots', row }] : [],
    })
  }
}

/** Sets how many dots each person has, from 1; fewer than a card holds already are refused. */
export function setDotsEach(dotsEach: number): Edit {
  return (workshop) => {
    if (!Number.isInteger(dotsEach) || dotsEach < 1 || dotsEach > mostDotsEach) {
      return refused(phrase('refused.dotsEach', { most: mostDotsEach }))
    }
    const fullest = Math.max(0, ...workshop.dots.map(({ picks }) => picks.length))
    if (dotsEach < fullest) return refused(phrase('refused.dotsEachGiven', { given: fullest }))
    const from = workshop.details
    const to = { ...from, dotsEach }
    return changed(phrase('label.dotsEach', { count: dotsEach }), {
      updated: sameData(from, to) ? [] : [{ table: 'workshops', from, to }],
    })
  }
}

/** Puts candidates on the not-now register, each with its reason, in one step. What is not in play stays where it is. */
export function parkRest(
  rest: readonly { readonly candidateId: CandidateId; readonly because: string }[],
): Edit {
  return (workshop) => {
    if (rest.some(({ because }) => because.trim() === '')) {
      return refused(phrase('refused.parkReasonMissing', {}))
    }
    const updated = rest.flatMap(({ candidateId, because }) => {
      const from = findCandidate(workshop, candidateId)
      if (from?.standing.kind !== 'inPlay') return []
      const to = { ...from, standing: { kind: 'parked' as const, because: because.trim() } }
      return [{ table: 'candidates' as const, from, to }]
    })
    return changed(phrase('label.parkRest', { count: updated.length }), { updated })
  }
}
