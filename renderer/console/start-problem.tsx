import { useState } from 'react'
import { say } from '../texts/interface.ts'
import { rebuildDatabase } from '../workspace/rebuild-database.ts'
import { Button } from './components/button.tsx'
import { EmptyState } from './components/empty-state.tsx'
import './styles/tokens.css'
import './styles/base.css'

interface StartProblemProps {
  /** Workshops that can be given back whole from their safety copies. */
  readonly whole: number
  readonly problem:
    | { readonly kind: 'newer'; readonly found: number; readonly known: number }
    | { readonly kind: 'unavailable'; readonly reason: string }
    /** Another window, which this one cannot tell to go, has the database open. */
    | { readonly kind: 'blocked' }
    /** Another window has upgraded or removed the database. */
    | { readonly kind: 'takenOver' }
}

/** Offers to make the database anew, where everything that would be in it can be given back. */
function Rebuild({ whole }: { readonly whole: number }) {
  const [said, setSaid] = useState<string | null>(null)
  return (
    <>
      <p>{said ?? say('start.rebuildText', { count: whole })}</p>
      <Button look="primary" disabled={said !== null} onClick={() => void rebuildDatabase().then(setSaid)}>
        {say('start.rebuild')}
      </Button>
    </>
  )
}

/** Why the app cannot show any workshop; never a blank page. */
export function StartProblem({ whole, problem }: StartProblemProps) {
  return (
    <main>
      <Told problem={problem} whole={whole} />
    </main>
  )
}

function Told({ whole, problem }: StartProblemProps) {
  switch (problem.kind) {
    case 'newer': {
      const { found, known } = problem
      return (
        <EmptyState whole title={say('start.newerTitle')} text={say('start.newerText', { found, known })} />
      )
    }
    case 'blocked':
      return <EmptyState whole title={say('start.blockedTitle')} text={say('start.blockedText')} />
    case 'takenOver':
      return (
        <EmptyState whole title={say('start.takenOverTitle')} text={say('start.takenOver')}>
          <Button onClick={() => location.reload()}>{say('start.again')}</Button>
        </EmptyState>
      )
    case 'unavailable': {
      const { reason } = problem
      return (
        <EmptyState
          whole
          title={say('start.unavailableTitle')}
          text={say('start.unavailableText', { reason })}
        >
          {whole > 0 ? <Rebuild whole={whole} /> : null}
        </EmptyState>
      )
    }
  }
}
