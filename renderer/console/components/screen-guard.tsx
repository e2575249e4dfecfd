import type { ReactNode } from 'react'
import type { Crash } from '../../figures/guard.tsx'
import { Guard } from '../../figures/guard.tsx'
import { useDocumentStore } from '../../stores/document-store.ts'
import { say } from '../../texts/interface.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'

interface CrashPageProps {
  readonly screen: string
  readonly crash: Crash
  readonly retry: () => void
}

function CrashPage({ screen, crash, retry }: CrashPageProps) {
  const workspace = useWorkspace()
  const isOpen = useDocumentStore((document) => document.kind === 'open')
  return (
    <div className="screen" role="alert">
      <EmptyState whole title={say('crash.title')} text={say(isOpen ? 'crash.textOpen' : 'crash.text')}>
        <Button look="primary" onClick={retry}>
          {say('crash.retry')}
        </Button>
        {isOpen ? (
          <Button onClick={() => void workspace.exportWorkshopFile()}>{say('crash.export')}</Button>
        ) : null}
        <Button onClick={() => void workspace.saveDiagnostics(screen, crash)}>{say('crash.report')}</Button>
      </EmptyState>
      <p className="crash-report muted">{say('crash.reportText')}</p>
    </div>
  )
}

/** Keeps an error in one screen from blanking the app: what was saved stays, and every other step can be gone to. */
export function ScreenGuard({ screen, children }: { readonly screen: string; readonly children: ReactNode }) {
  return (
    <Guard fallback={(crash, retry) => <CrashPage screen={screen} crash={crash} retry={retry} />}>
      {children}
    </Guard>
  )
}
