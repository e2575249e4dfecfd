import type { Opened } from '../storage/database.ts'
import { say } from '../texts/interface.ts'
import { EmptyState } from './components/empty-state.tsx'
import './styles/tokens.css'
import './styles/base.css'

/** Why the app cannot show any workshop; never a blank page. */
export function StartProblem({ problem }: { readonly problem: Exclude<Opened, { kind: 'open' }> }) {
  return (
    <main>
      {problem.kind === 'newer' ? (
        <EmptyState
          title={say('start.newerTitle')}
          text={say('start.newerText', { found: problem.found, known: problem.known })}
        />
      ) : (
        <EmptyState
          title={say('start.unavailableTitle')}
          text={say('start.unavailableText', { reason: problem.reason })}
        />
      )}
    </main>
  )
}
