import type { IsoDate } from '../meeting/calendar.ts'
import type { CriterionId } from './criteria.ts'
import type { CandidateId, FindOutId, WorkshopId } from './ids.ts'

/** A fact to be had about a cell in which nobody knows. It changes no vote and no value. One row of storage. */
export interface FindOut {
  readonly id: FindOutId
  readonly workshopId: WorkshopId
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
  /** What has to be found out; never empty. */
  readonly question: string
  /** Who finds out; empty while nobody has taken it. */
  readonly who: string
  /** By when; null while no date was set. */
  readonly by: IsoDate | null
  /** Whether the answer is there. Open ones print on the brief, the no-pilot page and the report. */
  readonly done: boolean
}

type WithFindOuts = { readonly findOuts: readonly FindOut[] }

/** The find-outs that wait for their answer, those with the nearest date first; without a date last. */
export function openFindOuts({ findOuts }: WithFindOuts): readonly FindOut[] {
  return findOuts
    .filter(({ done }) => !done)
    .toSorted((one, other) => (one.by ?? '9999').localeCompare(other.by ?? '9999'))
}

/** The find-outs of one cell, open ones first. */
export function findOutsOf(
  { findOuts }: WithFindOuts,
  candidateId: CandidateId,
  criterionId: CriterionId,
): readonly FindOut[] {
  return findOuts
    .filter((one) => one.candidateId === candidateId && one.criterionId === criterionId)
    .toSorted((one, other) => Number(one.done) - Number(other.done))
}
