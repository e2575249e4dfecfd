import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { Participant } from '../../domain/workshop/participant.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { View } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay, practiceCandidate } from '../../domain/workshop/workshop.ts'

/** The selected cell and the participant whose card is typed; always something that exists. */
export interface Selection {
  readonly candidate: Candidate
  readonly criterionId: CriterionId
  readonly participant: Participant
  /** The rows of the grid that the votes are typed in. */
  readonly candidates: readonly Candidate[]
}

/** The seats that votes are typed for. */
export function presentSeats(workshop: Workshop): readonly Participant[] {
  return workshop.participants.filter((participant) => participant.present)
}

/** Calibrating is on the practice candidate alone. */
function rowsIn(workshop: Workshop, step: StepId): readonly Candidate[] {
  return step === 'calibrate' ? listOf(practiceCandidate(workshop)) : candidatesInPlay(workshop)
}

function listOf(candidate: Candidate | undefined): readonly Candidate[] {
  return candidate ? [candidate] : []
}

/** What the place selects, or the first of each; null when there is nobody or nothing to score. */
export function selectionIn(workshop: Workshop, place: View): Selection | null {
  const candidates = rowsIn(workshop, place.step)
  const seats = presentSeats(workshop)
  const candidate = candidates.find(({ id }) => id === place.candidateId) ?? candidates[0]
  const participant = seats.find(({ id }) => id === place.participantId) ?? seats[0]
  if (!candidate || !participant) return null
  return { candidate, participant, criterionId: place.criterionId ?? criterionIds[0], candidates }
}

/** A cell as a place. */
export type CellPlace = Pick<View, 'candidateId' | 'criterionId'>

/** The cell `columns` to the right and `rows` down; stays inside the grid. */
export function neighbourCell(from: Selection, columns: number, rows: number): CellPlace {
  const { candidates } = from
  const row = candidates.findIndex(({ id }) => id === from.candidate.id) + rows
  const column = criterionIds.indexOf(from.criterionId) + columns
  const candidate = candidates[Math.min(Math.max(row, 0), candidates.length - 1)] ?? from.candidate
  const last = criterionIds.length - 1
  return {
    candidateId: candidate.id,
    criterionId: criterionIds[Math.min(Math.max(column, 0), last)] ?? from.criterionId,
  }
}

/** The cells after this one in reading order, once around the grid. */
export function cellsAfter(from: Selection): readonly CellPlace[] {
  const all = from.candidates.flatMap((candidate) =>
    criterionIds.map((criterionId) => ({ candidateId: candidate.id, criterionId })),
  )
  const at = all.findIndex(
    (cell) => cell.candidateId === from.candidate.id && cell.criterionId === from.criterionId,
  )
  return [...all.slice(at + 1), ...all.slice(0, at)]
}

/** After a card: the same participant's card of the next candidate, then the next participant's first one. */
export function nextCard(workshop: Workshop, from: Selection): Partial<View> {
  const { candidates } = from
  const seats = presentSeats(workshop)
  const next = candidates[candidates.findIndex(({ id }) => id === from.candidate.id) + 1]
  if (next) return { candidateId: next.id }
  const participant = seats[seats.findIndex(({ id }) => id === from.participant.id) + 1] ?? from.participant
  const first = candidates[0] ?? from.candidate
  return participant === from.participant ? {} : { candidateId: first.id, participantId: participant.id }
}
