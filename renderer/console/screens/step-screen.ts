import type { Place } from '../../domain/place.ts'
import type { Workshop } from '../../domain/workshop.ts'

/** What each step's screen is given. */
export interface StepScreenProps {
  readonly workshop: Workshop
  readonly place: Place
}
