import { say } from '../../../texts/interface.ts'
import { EmptyStep } from '../../components/empty-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { Warning } from '../../components/warning.tsx'
import { MethodButton } from '../method/method-button.tsx'
import { SettleRest } from '../score/settle-rest.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { useRobustness } from '../use-robustness.ts'
import { ForYouAlone } from './for-you-alone.tsx'
import { OutcomeQueue } from './outcome-queue.tsx'
import './discuss-screen.css'

/** What to talk about: the disagreements that could change the verdict, those that could change it most first. */
export function DiscussScreen({ workshop }: StepScreenProps) {
  const view = useRobustness(workshop)
  const found = view.kind === 'found' ? view.robustness : null
  if (found !== null && found.shares.length === 0 && found.queue.length === 0) {
    return (
      <EmptyStep
        step="discuss"
        lead={say('discuss.lead')}
        title={say('discuss.emptyTitle')}
        text={say('discuss.emptyText')}
        ways={[{ step: 'score', label: 'ranking.toScoring' }]}
      />
    )
  }
  return (
    <div className="screen">
      <ScreenHead step="discuss" lead={say('discuss.lead')}>
        {found ? <MethodButton workshop={workshop} section="discussion" /> : null}
        <SettleRest />
      </ScreenHead>
      {view.kind === 'failed' ? <Warning>{say('robustness.failed', { reason: view.reason })}</Warning> : null}
      {view.kind === 'computing' ? <p className="muted">{say('robustness.computing')}</p> : null}
      {found ? (
        <>
          <OutcomeQueue workshop={workshop} queue={found.queue} />
          <ForYouAlone workshop={workshop} robustness={found} />
        </>
      ) : null}
    </div>
  )
}
