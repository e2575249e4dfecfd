import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { MethodButton } from '../method/method-button.tsx'
import { SettleRest } from '../score/settle-rest.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { useRobustness } from '../use-robustness.ts'
import { ForYouAlone } from './for-you-alone.tsx'
import { OutcomeQueue } from './outcome-queue.tsx'
import './discuss-screen.css'

/** What to talk about: the disagreements that could change the verdict, those that could change it most first. */
export function DiscussScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  const view = useRobustness(workshop)
  const found = view.kind === 'found' ? view.robustness : null
  const isEmpty = found !== null && found.shares.length === 0 && found.queue.length === 0
  return (
    <div className="screen">
      <ScreenHead step="discuss" lead={say('discuss.lead')}>
        {found && !isEmpty ? <MethodButton workshop={workshop} section="discussion" /> : null}
        <SettleRest />
      </ScreenHead>
      {view.kind === 'failed' ? <Warning>{say('robustness.failed', { reason: view.reason })}</Warning> : null}
      {view.kind === 'computing' ? <p className="muted">{say('robustness.computing')}</p> : null}
      {isEmpty ? (
        <EmptyState title={say('discuss.emptyTitle')} text={say('discuss.emptyText')}>
          <Button look="primary" onClick={() => workspace.goTo({ step: 'score' })}>
            {say('ranking.toScoring')}
          </Button>
        </EmptyState>
      ) : null}
      {found && !isEmpty ? (
        <>
          <OutcomeQueue workshop={workshop} queue={found.queue} />
          <ForYouAlone workshop={workshop} robustness={found} />
        </>
      ) : null}
    </div>
  )
}
