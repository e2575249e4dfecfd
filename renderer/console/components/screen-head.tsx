import type { ReactNode } from 'react'

interface ScreenHeadProps {
  readonly title: string
  readonly lead: string
  readonly children?: ReactNode
}

/** What a screen is for, and what can be done on it. */
export function ScreenHead({ title, lead, children }: ScreenHeadProps) {
  return (
    <header className="screen-head">
      <div>
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      {children ? <div className="screen-tools">{children}</div> : null}
    </header>
  )
}
