import { say } from '../texts/interface.ts'
import { Button } from './components/button.tsx'
import { EmptyState } from './components/empty-state.tsx'
import './styles/tokens.css'
import './styles/base.css'

interface StartProblemProps {
  readonly problem:
    | { readonly kind: 'newer'; readonly found: number; readonly known: number }
    | { readonly kind: 'unavailable'; readonly reason: string }
    /** Another window, which this one cannot tell to go, has the database open. */
    | { readonly kind: 'blocked' }
    /** Another window has upgraded or removed the database. */
    | { readonly kind: 'takenOver' }
}

/** Why the app cannot show any workshop; never a blank page. */
export function StartProblem({ problem }: StartProblemProps) {
  return (
    <main>
      <StartProblemWords problem={problem} />
    </main>
  )
}

function StartProblemWords({ problem }: StartProblemProps) {
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
          <Button look="primary" onClick={() => location.reload()}>
            {say('common.retry')}
          </Button>
        </EmptyState>
      )
    }
  }
}
