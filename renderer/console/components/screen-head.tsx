import type { ReactNode } from 'react'
import type { StepId } from '../../domain/workshop/steps.ts'
import { say } from '../../texts/interface.ts'

interface ScreenHeadProps {
  /** Whose screen it is: it is headed by the name that the rail has for it. */
  readonly step: StepId
  /** The finding or question that heads the screen instead; the name of the step is read out before it. */
  readonly title?: string | undefined
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** What a screen is for, and what can be done on it. */
export function ScreenHead({ step, title, lead, children }: ScreenHeadProps) {
  return (
    <header className="screen-head">
      <div>
        {title ? (
          <h1 className="screen-finding">
            <span className="visually-hidden">{say('screen.step', { step: say(`step.${step}`) })} </span>
            {title}
          </h1>
        ) : (
          <h1>{say(`step.${step}`)}</h1>
        )}
        {lead ? <p>{lead}</p> : null}
      </div>
      {children ? <div className="screen-tools">{children}</div> : null}
    </header>
  )
}
