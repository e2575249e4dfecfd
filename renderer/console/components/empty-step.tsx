import type { StepId } from '../../domain/workshop/steps.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { InterfaceKey } from '../../texts/interface.ts'
import { say } from '../../texts/interface.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button } from './button.tsx'
import { CueBar } from './cue-bar.tsx'
import { EmptyState } from './empty-state.tsx'
import { NextStep } from './next-step.tsx'
import { ScreenHead } from './screen-head.tsx'

interface EmptyStepProps {
  readonly workshop: Workshop
  readonly step: StepId
  readonly lead?: string | undefined
  readonly title: string
  readonly text: string
  /** The steps in which what is missing is made; the first one is the likeliest. */
  readonly ways: readonly { readonly step: StepId; readonly label: InterfaceKey }[]
}

/** A step that has nothing to work on yet, and where to go for it. */
export function EmptyStep({ workshop, step, lead, title, text, ways }: EmptyStepProps) {
  const workspace = useWorkspace()
  return (
    <>
      <div className="screen">
        <ScreenHead step={step} lead={lead} />
        <EmptyState title={title} text={text}>
          {ways.map((way, index) => (
            <Button
              key={way.step}
              look={index === 0 ? 'primary' : 'plain'}
              onClick={() => workspace.goTo({ step: way.step })}
            >
              {say(way.label)}
            </Button>
          ))}
        </EmptyState>
      </div>
      <CueBar kind="do" cue={say('cue.empty')}>
        <NextStep workshop={workshop} step={step} isReady={false} />
      </CueBar>
    </>
  )
}
