/** The steps of the meeting, in the order in which the method takes them. */
export const stepIds = [
  'prepare',
  'open',
  'calibrate',
  'candidates',
  'gates',
  'shortlist',
  'score',
  'reveal',
  'discuss',
  'verdict',
  'decide',
  'brief',
  'close',
] as const
export type StepId = (typeof stepIds)[number]

/** The minutes of each step in the three hours of room.md. */
export const usualMinutes = {
  prepare: 0,
  open: 10,
  calibrate: 10,
  candidates: 32,
  gates: 8,
  shortlist: 18,
  score: 14,
  reveal: 2,
  discuss: 26,
  verdict: 14,
  decide: 8,
  brief: 35,
  close: 3,
} as const satisfies Readonly<Record<StepId, number>>
