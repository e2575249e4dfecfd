import type { ReactNode } from 'react'
import type { StepId } from '../../domain/place.ts'
import { say } from '../../texts/interface.ts'

interface ScreenHeadProps {
  /** Whose screen it is: it is headed by the name that the rail has for it. */
  readonly step: StepId
  readonly lead?: string | undefined
  readonly children?: ReactNode
}

/** What a screen is for, and what can be done on it. */
export function ScreenHead({ step, lead, children }: ScreenHeadProps) {
  return (
    <header className="screen-head">
      <div>
        <h1>{say(`step.${step}`)}</h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      {children ? <div className="screen-tools">{children}</div> : null}
    </header>
  )
}
