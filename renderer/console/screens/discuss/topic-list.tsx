import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { isSameCell, topicGroups } from '../../../domain/robustness/topics.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { queueOf, rankingOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Warning } from '../../components/warning.tsx'
import { RestSaid } from '../../scoring/rest-said.tsx'
import { SettleRest } from '../../scoring/settle-rest.tsx'
import { MethodButton } from '../method/method-button.tsx'
import { useRobustness } from '../use-robustness.ts'
import { AgreedList } from './agreed-list.tsx'
import { FindOutList } from './find-out-list.tsx'
import { ForYouAlone } from './for-you-alone.tsx'
import { leadWords } from './lead-words.ts'
import { NotToldApart } from './not-told-apart.tsx'
import { stakeHead } from './stake-heads.ts'
import { Topics } from './topic-group.tsx'

/** Candidates with missing scores take no part in what is at stake. */
function Incomplete({ workshop }: { readonly workshop: Workshop }) {
  const { incomplete } = rankingOf(workshop)
  if (incomplete.length === 0) return null
  return (
    <details className="topic-fold">
      <summary>{say('discuss.incomplete', { count: incomplete.length })}</summary>
      <p className="muted">{interfaceTexts.list(incomplete.map(({ candidate }) => candidate.title))}</p>
    </details>
  )
}

interface TopicListProps {
  readonly workshop: Workshop
  readonly shown: TopicCell
}

/** What there is to talk about by what is at stake, what is handed out and what is agreed. */
export function TopicList({ workshop, shown }: TopicListProps) {
  const view = useRobustness(workshop)
  const queue = queueOf(workshop)
  const groups = topicGroups(queue)
  const idle = groups.find(({ stake }) => stake === 'nothing')
  const found = view.kind === 'found' && view.isCurrent ? view.robustness : null
  return (
    <section className="topic-list" aria-labelledby="topic-list-title">
      <header className="topic-list-head">
        <h1 id="topic-list-title">{say('discuss.title')}</h1>
        <p className="topic-list-lead">{leadWords(workshop)}</p>
      </header>
      <div className="topic-list-body">
        {view.kind === 'failed' ? (
          <Warning>{say('robustness.failed', { reason: view.reason })}</Warning>
        ) : null}
        {found ? <NotToldApart workshop={workshop} robustness={found} queue={queue} /> : null}
        {groups
          .filter((group) => group !== idle)
          .map((group) => (
            <section key={group.stake} aria-label={stakeHead(workshop, group)}>
              <h2>{stakeHead(workshop, group)}</h2>
              <Topics workshop={workshop} topics={group.topics} shown={shown} />
            </section>
          ))}
        <FindOutList workshop={workshop} />
        {idle ? (
          <details className="topic-fold" open={idle.topics.some((topic) => isSameCell(topic, shown))}>
            <summary>{say('discuss.idle', { count: idle.topics.length })}</summary>
            <Topics workshop={workshop} topics={idle.topics} shown={shown} />
          </details>
        ) : null}
        <AgreedList workshop={workshop} shown={shown} />
        <Incomplete workshop={workshop} />
        {found ? <ForYouAlone workshop={workshop} robustness={found} /> : null}
        <MethodButton workshop={workshop} section="discussion" />
      </div>
      <footer className="topic-list-foot">
        <RestSaid />
        <SettleRest workshop={workshop} />
      </footer>
    </section>
  )
}
