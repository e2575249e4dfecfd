import { ArrowRight } from 'lucide-react'
import { stepBeside } from '../../domain/meeting/agenda.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { say } from '../../texts/interface.ts'
import { enterStep } from '../actions/step-beside.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button } from './button.tsx'

interface NextStepProps {
  readonly workshop: Workshop
  /** The step that is left. */
  readonly step: StepId
  /** Outlined as long as something is missing that the next step works on. */
  readonly isReady?: boolean
}

/** The way on from a step to the next one of the agenda; nothing after the last. */
export function NextStep({ workshop, step, isReady = true }: NextStepProps) {
  const workspace = useWorkspace()
  const next = stepBeside(workshop.details.agenda, step, 1)
  if (!next) return null
  return (
    <Button look={isReady ? 'primary' : 'plain'} data-next onClick={() => enterStep(workspace, next)}>
      <span>{say('cue.next', { step: say(`step.${next}`) })}</span>
      <ArrowRight aria-hidden />
    </Button>
  )
}
