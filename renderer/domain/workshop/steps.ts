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
