import { say } from '../texts/interface.ts'
import { Button } from './components/button.tsx'
import { EmptyState } from './components/empty-state.tsx'
import './styles/tokens.css'
import './styles/base.css'

interface StartProblemProps {
  readonly problem:
    | { readonly kind: 'newer'; readonly found: number; readonly known: number }
    | { readonly kind: 'unavailable'; readonly reason: string }
}

/** Why the app cannot show any workshop; never a blank page. */
export function StartProblem({ problem }: StartProblemProps) {
  return (
    <main>
      {problem.kind === 'newer' ? (
        <EmptyState
          whole
          title={say('start.newerTitle')}
          text={say('start.newerText', { found: problem.found, known: problem.known })}
        />
      ) : (
        <EmptyState
          whole
          title={say('start.unavailableTitle')}
          text={say('start.unavailableText', { reason: problem.reason })}
        >
          <Button look="primary" onClick={() => location.reload()}>
            {say('common.retry')}
          </Button>
        </EmptyState>
      )}
    </main>
  )
}
