/** The five criteria of the method, in the order of the score strip. Ids stay; names and anchors can be edited. */
export const criterionIds = [
  'businessImpact',
  'dataAvailability',
  'technicalFeasibility',
  'teamReadiness',
  'productionPath',
] as const

export type CriterionId = (typeof criterionIds)[number]

/** What each of the scores 1 to 5 means, in words. */
export type Anchors = readonly [string, string, string, string, string]

export interface Criterion {
  readonly id: CriterionId
  readonly name: string
  readonly question: string
  readonly anchors: Anchors
  /** Raw weight, zero or more; only the ratio to the other weights counts. */
  readonly weight: number
}

export type Criteria = readonly Criterion[]

/** Something for each of the five criteria. */
export type PerCriterion<T> = Readonly<Record<CriterionId, T>>

/** Builds a record over the five criteria. */
export function perCriterion<T>(make: (id: CriterionId) => T): PerCriterion<T> {
  return Object.fromEntries(criterionIds.map((id) => [id, make(id)])) as Record<CriterionId, T>
}
