import type { SuccessMetric } from '../../../renderer/domain/brief/brief.ts'
import { blankSection } from '../../../renderer/domain/brief/brief-fields.ts'
import type { Instant, IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import type { WorkshopFacts } from '../../../renderer/domain/overview/workshop-facts.ts'
import type { Decision } from '../../../renderer/domain/rule/decision.ts'
import type { CandidateId, WorkshopId } from '../../../renderer/domain/workshop/ids.ts'
import { roomOf } from '../../support/builders.ts'

export const day = (text: string) => text as IsoDate
export const today = day('2026-11-28')

const { details } = roomOf({})

/** What the list knows of a workshop that is being prepared. */
export function factsOf(client: string, heldOn: string, more: Partial<WorkshopFacts> = {}): WorkshopFacts {
  return {
    details: { ...details, client, heldOn: day(heldOn), id: client as WorkshopId },
    step: 'prepare',
    meeting: null,
    size: { candidates: 0, participants: 0 },
    decision: null,
    pick: null,
    ...more,
  }
}

/** The clock of a meeting that was started. */
export function begun(isRunning = true): WorkshopFacts['meeting'] {
  return { startedAt: '2026-11-28T09:00:00.000Z' as Instant, isRunning }
}

type Outcome = Decision['outcome']

function decidedOn(on: string, outcome: Outcome): Decision {
  const id = 'w' as WorkshopId
  return {
    id,
    workshopId: id,
    outcome,
    decidedBy: 'COO',
    decidedOn: day(on),
    reason: '',
    methodVersion: 1,
  }
}

/** A workshop that ended without a pilot. */
export function noPilot(client: string, on: string, scoreAgainOn: string | null): WorkshopFacts {
  const outcome = {
    kind: 'noPilotToday',
    fixFirst: [],
    scoreAgainOn: scoreAgainOn === null ? null : day(scoreAgainOn),
  } as const
  return factsOf(client, on, { decision: decidedOn(on, outcome), size: null })
}

interface Pilot {
  readonly start?: string
  readonly checkIn?: string
  readonly end?: string
  readonly goNoGo?: string
  /** Days by which starting values are measured; null for one without a day. */
  readonly measuredBy?: readonly (string | null)[]
  readonly conditionsBy?: readonly string[]
}

/** A workshop that picked a pilot. */
export function pilotOf(client: string, on: string, pilot: Pilot = {}): WorkshopFacts {
  const { measuredBy = [], conditionsBy = [], ...days } = pilot
  const conditions = conditionsBy.map((by) => ({ what: 'Access', who: 'CIO', by: day(by) }))
  const outcome: Outcome = { kind: 'pick', candidateId: 'c' as CandidateId, runnerUp: null, conditions }
  const dates = { ...blankSection('dates'), ...(days as Partial<Record<string, IsoDate>>) }
  const success = measuredBy.map((by) => ({
    baseline: { kind: 'toBeMeasured', by: by === null ? null : day(by) },
  })) as unknown as readonly SuccessMetric[]
  return factsOf(client, on, {
    decision: decidedOn(on, outcome),
    size: null,
    pick: { title: 'Invoices', brief: { dates, success } },
  })
}
