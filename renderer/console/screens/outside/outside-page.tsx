import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import './outside-page.css'

interface OutsidePageProps {
  readonly title: string
  readonly lead?: string | undefined
  /** The way back to the workshops; something else stands there where none leads back. */
  readonly onBack: (() => void) | ReactNode
  readonly canGoBack?: boolean
  readonly tools?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A page that belongs to no workshop, over the whole window. */
export function OutsidePage(props: OutsidePageProps) {
  const { title, lead, onBack, canGoBack = true, tools, foot, children } = props
  return (
    <main className="outside">
      <header className="outside-head">
        <div>
          {typeof onBack === 'function' ? (
            <Button look="quiet" icon={<ChevronLeft />} disabled={!canGoBack} onClick={onBack}>
              {say('common.workshops')}
            </Button>
          ) : (
            onBack
          )}
          <h1>{title}</h1>
          {lead ? <p className="muted">{lead}</p> : null}
        </div>
        {tools}
      </header>
      {children}
      {foot ? <footer className="outside-foot">{foot}</footer> : null}
    </main>
  )
}
