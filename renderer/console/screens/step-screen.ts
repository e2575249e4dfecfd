import type { View } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'

/** What each step's screen is given. */
export interface StepScreenProps {
  readonly workshop: Workshop
  readonly place: View
}
