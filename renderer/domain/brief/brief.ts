import type { IsoDate } from '../meeting/calendar.ts'
import type { TimelinePresetId } from '../meeting/timeline.ts'
import type { CandidateId, MetricId, WorkshopId } from '../workshop/ids.ts'

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

export const fallbacks = ['manual', 'cachedAnswer', 'queueAndRetry'] as const
type Fallback = (typeof fallbacks)[number]

export const autonomies = ['suggests', 'actsAfterReview', 'actsAlone'] as const
type Autonomy = (typeof autonomies)[number]

export const sourcings = ['build', 'buy', 'partner'] as const
type Sourcing = (typeof sourcings)[number]

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

export const stressQuestions = ['modelWrong', 'hundredfold', 'providerDown'] as const
type StressQuestion = (typeof stressQuestions)[number]

/** Everything a person writes on a pilot brief (method.md, 6). Scores, value and dates of the workshop are derived. */
export interface BriefText {
  readonly head: {
    readonly sponsorName: string
    readonly sponsorRole: string
    /** The sponsor's level in the organisation, such as "executive committee". */
    readonly sponsorLevel: string
    readonly sponsorHasProfitAndLoss: 'yes' | 'no' | 'unknown'
    readonly pilotLead: string
    readonly productionOwner: string
  }
  readonly problem: {
    readonly statement: string
    readonly process: string
    readonly whoSuffers: string
    readonly baseline: string
  }
  readonly success: readonly SuccessMetric[]
  readonly production: {
    readonly runsWhere: string
    readonly systems: string
    readonly dataSources: string
    readonly fallback: Fallback
    readonly autonomy: Autonomy
    readonly reviewRoute: string
  }
  readonly scope: { readonly included: string; readonly excluded: string }
  readonly dates: {
    readonly preset: TimelinePresetId
    readonly start: IsoDate | null
    readonly checkIn: IsoDate | null
    readonly end: IsoDate | null
    readonly evaluation: IsoDate | null
    readonly goNoGo: IsoDate | null
    /** Why the pilot is shorter than 4 or longer than 8 weeks; empty within that range. */
    readonly lengthReason: string
  }
  readonly money: {
    readonly pilot: number | null
    readonly production: number | null
    /** Running cost of the first twelve months. */
    readonly apiFees: number | null
    readonly compute: number | null
    readonly monitoring: number | null
    readonly maintenance: number | null
    /** Share of the production effort that goes into hardening, 0 to 100; 40 to 60 is usual. */
    readonly hardeningSharePercent: number
  }
  readonly sourcing: { readonly choice: Sourcing | null; readonly reason: string }
  readonly risks: readonly Risk[]
  readonly firstAction: { readonly what: string; readonly who: string; readonly by: IsoDate | null }
  readonly briefing: { readonly who: string; readonly on: IsoDate | null }
  readonly signOff: { readonly sponsor: string; readonly operations: string; readonly technology: string }
  /** Whether text that does not fit the page is continued in an annex; chosen by a person, never by the app. */
  readonly continuesInAnnex: boolean
  /** What the pilot plan says beyond the brief. */
  readonly plan: { readonly architecture: string; readonly team: string }
  /** The twelve items of production readiness, each with an owner and a state. */
  readonly readiness: Readonly<
    Record<ReadinessItem, { readonly owner: string; readonly state: ReadinessState }>
  >
  /** What happens when the model is wrong, at a hundred times the traffic, and when the provider is down. */
  readonly stress: Readonly<Record<StressQuestion, string>>
}

/** The brief of one candidate. One row of storage. */
export interface Brief extends BriefText {
  /** The candidate's id. */
  readonly id: CandidateId
  readonly workshopId: WorkshopId
}
