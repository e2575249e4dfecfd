import type { StepId } from '../../domain/workshop/steps.ts'

/** The labels and sentences of what is printed for the room, by name. */
const printWordKeys = [
  'print.scoreCard',
  'print.scoreHint',
  'print.dotCard',
  'print.dotHint',
  'print.anchors',
  'print.anchorsHint',
  'print.agenda',
  'print.seat',
  'print.number',
  'print.from',
  'print.step',
  'print.minutes',
  'print.part',
] as const
export type PrintWordKey = (typeof printWordKeys)[number] | `step.${StepId}`
