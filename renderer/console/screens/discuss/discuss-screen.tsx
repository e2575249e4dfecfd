import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { queueOf, rankingOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { EmptyStep } from '../../components/empty-step.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import { selectionIn } from '../../scoring/selection.ts'
import { useSettleMode } from '../../scoring/use-settle-mode.ts'
import { useVoteDraft } from '../../scoring/use-vote-draft.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { DiscussCue } from './discuss-cue.tsx'
import { TopicList } from './topic-list.tsx'
import { TopicPanel } from './topic-panel.tsx'
import { useFirstTopic } from './use-first-topic.ts'
import './discuss-screen.css'

/** What to talk about, by what it could change, and one topic at work: the step is not left until all is discussed. */
export function DiscussScreen({ workshop, place }: StepScreenProps) {
  const selection = selectionIn(workshop, place)
  useSettleMode()
  useVoteDraft(workshop, selection)
  useFirstTopic(workshop, selection)
  const hasTopics = rankingOf(workshop).ranked.length > 0 || queueOf(workshop).length > 0
  if (!selection || candidatesInPlay(workshop).length === 0 || !hasTopics) {
    return (
      <EmptyStep
        workshop={workshop}
        step="discuss"
        lead={say('discuss.lead')}
        title={say('discuss.emptyTitle')}
        text={say('discuss.emptyText')}
        ways={[{ step: 'score', label: 'ranking.toScoring' }]}
      />
    )
  }
  const shown = { candidateId: selection.candidate.id, criterionId: selection.criterionId }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on a button leaves the focus at the topic.
    <div className="discuss" onMouseDown={keepFocus}>
      <TopicList workshop={workshop} shown={shown} />
      <TopicPanel workshop={workshop} selection={selection} />
      <DiscussCue workshop={workshop} selection={selection} />
    </div>
  )
}
