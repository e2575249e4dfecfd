import { threeHours } from '../meeting/agenda.ts'
import type { IsoDate } from '../meeting/calendar.ts'
import { usualDotsEach } from '../votes/dot-cards.ts'
import type { Criteria, Criterion, CriterionId, PerCriterion } from '../workshop/criteria.ts'
import type { ParticipantId, WorkshopId } from '../workshop/ids.ts'
import type { Participant } from '../workshop/participant.ts'
import { nameIn } from '../workshop/person-name.ts'
import { criterionName, phrase } from '../workshop/phrase.ts'
import { tidyName } from '../workshop/same-name.ts'
import type { Workshop, WorkshopDetails } from '../workshop/workshop.ts'
import { findParticipant } from '../workshop/workshop.ts'
import type { Edit, EditResult, Given } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** What a new workshop starts with. */
export interface WorkshopStart {
  readonly title: string
  readonly client: string
  readonly heldOn: IsoDate
  readonly currency: string
  readonly paper: WorkshopDetails['paper']
  readonly documentLanguage: WorkshopDetails['documentLanguage']
  readonly criteria: Criteria
}

/** The details of a workshop that begins now. */
export function newWorkshop(start: WorkshopStart, given: Given): Workshop {
  const id = given.newId() as WorkshopId
  const details: WorkshopDetails = {
    ...start,
    id,
    workshopId: id,
    facilitator: '',
    consultant: '',
    confidentiality: '',
    agenda: threeHours,
    purpose: '',
    dotsEach: usualDotsEach,
    gutCheck: null,
    createdAt: given.now,
    deletedAt: null,
  }
  return {
    details,
    participants: [],
    candidates: [],
    ballots: [],
    settled: [],
    decision: null,
    briefs: [],
    pictures: [],
    dots: [],
    findOuts: [],
  }
}

/** What can be changed about a workshop as a whole. */
export type DetailsPatch = Partial<
  Pick<
    WorkshopDetails,
    | 'title'
    | 'client'
    | 'heldOn'
    | 'facilitator'
    | 'consultant'
    | 'currency'
    | 'paper'
    | 'documentLanguage'
    | 'confidentiality'
  >
>

/** Replaces the row of the workshop itself. */
export function updateDetails(
  workshop: Workshop,
  to: WorkshopDetails,
  label: Parameters<typeof changed>[0],
): EditResult {
  const from = workshop.details
  return changed(label, { updated: sameData(from, to) ? [] : [{ table: 'workshops', from, to }] })
}

/** Changes title, client, date and the like. A workshop keeps a title. */
export function editDetails(patch: DetailsPatch): Edit {
  return (workshop) => {
    const to = { ...workshop.details, ...patch }
    if (to.title.trim() === '') return refused(phrase('refused.titleMissing', {}))
    return updateDetails(workshop, to, phrase('label.editDetails', {}))
  }
}

/** Puts the workshop in the bin. Nothing of it is removed. */
export function deleteWorkshop(): Edit {
  return (workshop, { now }) =>
    updateDetails(
      workshop,
      { ...workshop.details, deletedAt: now },
      phrase('label.deleteWorkshop', { title: workshop.details.title }),
    )
}

/** Takes the workshop out of the bin. */
export function restoreWorkshop(): Edit {
  return (workshop) =>
    updateDetails(
      workshop,
      { ...workshop.details, deletedAt: null },
      phrase('label.restoreWorkshop', { title: workshop.details.title }),
    )
}

/** Who is seated; the job title may be left out. */
export type NewParticipant = Pick<Participant, 'name' | 'role'> & Partial<Pick<Participant, 'jobTitle'>>

/** Seats people after those who already sit. Two may have one name; nobody is left out but who has none. */
export function addParticipants(people: readonly NewParticipant[]): Edit {
  return (workshop, { newId }) => {
    const fresh = people
      .map(({ name, role, jobTitle = '' }) => ({ name: tidyName(name), role, jobTitle: tidyName(jobTitle) }))
      .filter(({ name }) => name !== '')
    const lastSeat = Math.max(0, ...workshop.participants.map((participant) => participant.seat))
    const added = fresh.map(({ name, role, jobTitle }, index) => ({
      table: 'participants' as const,
      row: {
        id: newId() as ParticipantId,
        workshopId: workshop.details.id,
        seat: lastSeat + index + 1,
        name,
        role,
        jobTitle,
        present: true,
      },
    }))
    return changed(phrase('label.addParticipants', { count: added.length }), { added })
  }
}

/** Changes a participant's name, role or job title, or marks the seat absent or present. */
export function editParticipant(
  id: ParticipantId,
  patch: Partial<Pick<Participant, 'name' | 'role' | 'jobTitle' | 'present'>>,
): Edit {
  return (workshop) => {
    const from = findParticipant(workshop, id)
    if (!from) return refused(phrase('refused.gone', {}))
    const { name, jobTitle } = { ...from, ...patch }
    const to = { ...from, ...patch, name: tidyName(name), jobTitle: tidyName(jobTitle) }
    if (to.name === '') return refused(phrase('refused.nameMissing', {}))
    const updated = sameData(from, to) ? [] : [{ table: 'participants' as const, from, to }]
    return changed(phrase('label.editParticipant', { name: nameIn(workshop, from) }), { updated })
  }
}

/** Moves a participant one seat up (-1) or down (+1). */
export function moveParticipant(id: ParticipantId, step: -1 | 1): Edit {
  return (workshop) => {
    const index = workshop.participants.findIndex((participant) => participant.id === id)
    const from = workshop.participants[index]
    const neighbour = workshop.participants[index + step]
    if (!from) return refused(phrase('refused.gone', {}))
    if (!neighbour) return { kind: 'unchanged' }
    return changed(phrase('label.moveParticipant', { name: nameIn(workshop, from) }), {
      updated: [
        { table: 'participants', from, to: { ...from, seat: neighbour.seat } },
        { table: 'participants', from: neighbour, to: { ...neighbour, seat: from.seat } },
      ],
    })
  }
}

/** Takes a seat away. A participant who has voted stays, as ballots are never thrown away; mark the seat absent instead. */
export function removeParticipant(id: ParticipantId): Edit {
  return (workshop) => {
    const row = findParticipant(workshop, id)
    if (!row) return refused(phrase('refused.gone', {}))
    const voted = workshop.ballots.some((round) =>
      Object.values(round.votes).some((votes) => votes[id] !== undefined),
    )
    const card = workshop.dots.find((one) => one.id === id)
    if (voted) return refused(phrase('refused.hasBallots', { name: nameIn(workshop, row) }))
    return changed(phrase('label.removeParticipant', { name: nameIn(workshop, row) }), {
      removed: [{ table: 'participants', row }, ...(card ? [{ table: 'dots' as const, row: card }] : [])],
    })
  }
}

/** Puts the words of another set of criteria in the place of the present ones; weights stay. `set` is how it is called. */
export function chooseCriteria(set: string, words: Criteria): Edit {
  return (workshop) => {
    const { details } = workshop
    const weightOf = new Map(details.criteria.map(({ id, weight }) => [id, weight]))
    const criteria = words.map((one) => ({ ...one, weight: weightOf.get(one.id) ?? one.weight }))
    return updateDetails(workshop, { ...details, criteria }, phrase('label.chooseCriteria', { set }))
  }
}

/** Changes the words of a criterion. */
export function editCriterion(
  id: CriterionId,
  patch: Partial<Pick<Criterion, 'name' | 'question' | 'anchors'>>,
): Edit {
  return (workshop) => {
    const { criteria } = workshop.details
    const to = criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...patch } : criterion))
    if (to.some((criterion) => criterion.name.trim() === ''))
      return refused(phrase('refused.nameMissing', {}))
    const label = phrase('label.editCriterion', { criterion: criterionName(criteria, id) })
    return updateDetails(workshop, { ...workshop.details, criteria: to }, label)
  }
}

/** Sets the raw weights of all five criteria. */
export function setWeights(weights: PerCriterion<number>): Edit {
  return (workshop) => {
    const criteria = workshop.details.criteria.map((criterion) => ({
      ...criterion,
      weight: weights[criterion.id],
    }))
    if (criteria.some(({ weight }) => !(Number.isFinite(weight) && weight >= 0))) {
      return refused(phrase('refused.weightNegative', {}))
    }
    return updateDetails(workshop, { ...workshop.details, criteria }, phrase('label.weights', {}))
  }
}
