/** Yes, no or unknown tests beside the scores (method.md, 4). */
export const gateIds = [
  'sponsorNamed',
  'outcomeMeasurable',
  'contained',
  'dataOwnerKnown',
  'worthAtHalfEffect',
] as const
export type GateId = (typeof gateIds)[number]

export const gateAnswers = ['yes', 'no', 'unknown'] as const
export type GateAnswer = (typeof gateAnswers)[number]

export type Gates = Readonly<Record<GateId, GateAnswer>>

/** Traps to tick at capture: a moonshot reinvents everything; nobody would notice a trivial one. */
export const trapIds = ['moonshot', 'trivial'] as const
export type TrapId = (typeof trapIds)[number]
export type Traps = Readonly<Record<TrapId, boolean>>

/** Nothing asked yet. */
export const openGates: Gates = {
  sponsorNamed: 'unknown',
  outcomeMeasurable: 'unknown',
  contained: 'unknown',
  dataOwnerKnown: 'unknown',
  worthAtHalfEffect: 'unknown',
}

/** The gates that were answered with no, in order. */
export function closedGates(gates: Gates): readonly GateId[] {
  return gateIds.filter((id) => gates[id] === 'no')
}

/** How many of the questions that the gates of these candidates ask are answered. */
export function gatesAnswered(all: readonly { readonly gates: Gates }[]): {
  readonly answered: number
  readonly of: number
} {
  const answers = all.flatMap(({ gates }) => gateIds.map((id) => gates[id]))
  return { answered: answers.filter((answer) => answer !== 'unknown').length, of: answers.length }
}
