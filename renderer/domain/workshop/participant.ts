import type { ParticipantId, WorkshopId } from './ids.ts'

export const roles = [
  'decider',
  'business',
  'operations',
  'technology',
  'data',
  'compliance',
  'finance',
  'other',
] as const

export type Role = (typeof roles)[number]

/** A person in a seat. */
export interface Participant {
  readonly id: ParticipantId
  readonly workshopId: WorkshopId
  /** Position at the table, from 1; the order in which votes are typed. */
  readonly seat: number
  readonly name: string
  readonly role: Role
  /** Their own words for what they do, such as "Head of Claims"; beside the role, empty where none was given. */
  readonly jobTitle: string
  /** An absent seat is skipped when votes are typed; earlier votes stay. */
  readonly present: boolean
}

/** The seats whose absence the method calls a risk: operations (hand-over breaks) and compliance (governance surprise). */
export const neededRoles = ['decider', 'operations', 'compliance'] as const satisfies readonly Role[]

/** Needed roles that no present participant has. */
export function missingRoles(participants: readonly Participant[]): readonly (typeof neededRoles)[number][] {
  return neededRoles.filter((role) => !participants.some((one) => one.present && one.role === role))
}

/** The missing role that hurts most: nobody can say yes, then nobody checks the rules, then nobody runs it. Null for none. */
export function mostMissed(participants: readonly Participant[]): (typeof neededRoles)[number] | null {
  const missing = missingRoles(participants)
  return (['decider', 'compliance', 'operations'] as const).find((role) => missing.includes(role)) ?? null
}
