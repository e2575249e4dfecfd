import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly title: string
  readonly text: string
  /** Whether it is all that its screen shows, so that its title is that of the screen. */
  readonly whole?: boolean
  readonly children?: ReactNode
}

/** What to do where there is nothing yet. */
export function EmptyState({ title, text, whole = false, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children ? <div className="empty-actions">{children}</div> : null}
    </div>
  )
}
