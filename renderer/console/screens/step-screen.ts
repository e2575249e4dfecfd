import type { Place } from '../../domain/workshop/steps.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'

/** What each step's screen is given. */
export interface StepScreenProps {
  readonly workshop: Workshop
  readonly place: Place
}
