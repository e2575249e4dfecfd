import type { IsoDate } from '../meeting/calendar.ts'
import type { CandidateId, MetricId, WorkshopId } from '../workshop/ids.ts'
import type { FieldTexts } from './brief-fields.ts'

export const metricCategories = ['performance', 'business', 'userAcceptance', 'operationalReadiness'] as const
export type MetricCategory = (typeof metricCategories)[number]

type Baseline =
  | { readonly kind: 'measured'; readonly value: number }
  | { readonly kind: 'toBeMeasured'; readonly by: IsoDate | null }

/** One row of the success table: levels are ordered from minimum over target to stretch. */
export interface SuccessMetric {
  readonly id: MetricId
  readonly category: MetricCategory
  readonly name: string
  readonly unit: string
  readonly direction: 'higherIsBetter' | 'lowerIsBetter'
  readonly baseline: Baseline
  readonly minimum: number | null
  readonly target: number | null
  readonly stretch: number | null
  readonly howMeasured: string
}

/** The failure modes of method.md, 8; a risk on the brief is one of them or written freely. */
export const failureModes = [
  'wrongProblem',
  'noSponsor',
  'dataNotReady',
  'integrationLate',
  'successUndefined',
  'nobodyOwnsIt',
  'breaksAtVolume',
  'governanceSurprise',
  'peopleResist',
  'talentBottleneck',
  'runningCostIgnored',
  'victoryDeclaredEarly',
] as const
export type FailureMode = (typeof failureModes)[number]

export interface Risk {
  readonly risk: string
  readonly counter: string
}

/** What must be true before a pilot runs in production; no partial credit (method.md, 6). */
export const readinessItems = [
  'successRecorded',
  'architectureReviewed',
  'automatedDelivery',
  'dashboards',
  'dataPipelineChecked',
  'securityReviewed',
  'fallbackTested',
  'runbookRead',
  'usersTrained',
  'sponsorBriefed',
  'ownershipAssigned',
  'rollbackTested',
] as const
export type ReadinessItem = (typeof readinessItems)[number]

export const readinessStates = ['open', 'underway', 'done'] as const
type ReadinessState = (typeof readinessStates)[number]

export const stressQuestions = [
  'modelWrong',
  'hundredfold',
  'providerDown',
] as const satisfies readonly (keyof FieldTexts['stress'])[]

/** Everything a person writes on a pilot brief (method.md, 6). Scores, value and dates of the workshop are derived. */
export interface BriefText extends FieldTexts {
  readonly success: readonly SuccessMetric[]
  readonly risks: readonly Risk[]
  /** Whether text that does not fit the page is continued in an annex; chosen by a person, never by the app. */
  readonly continuesInAnnex: boolean
  /** The twelve items of production readiness, each with an owner and a state. */
  readonly readiness: Readonly<
    Record<ReadinessItem, { readonly owner: string; readonly state: ReadinessState }>
  >
}

/** The brief of one candidate. One row of storage. */
export interface Brief extends BriefText {
  /** The candidate's id. */
  readonly id: CandidateId
  readonly workshopId: WorkshopId
}
