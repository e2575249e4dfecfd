import type { StepId } from '../../domain/workshop/steps.ts'

/** The steps in which votes are typed and scores are agreed on. */
export const voteSteps = ['calibrate', 'score', 'reveal', 'discuss'] as const satisfies readonly StepId[]
