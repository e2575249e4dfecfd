import { criterionName } from '../../../domain/phrase.ts'
import type { Discussion } from '../../../domain/robustness/discussion-queue.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { findCandidate } from '../../../domain/workshop.ts'
import { DotPlot } from '../../../figures/dot-plot.tsx'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { whyTalk } from './why-talk.ts'

interface TalkProps {
  readonly workshop: Workshop
  readonly discussion: Discussion
  readonly isNext: boolean
  /** Whether keys act on it as soon as the step is entered. */
  readonly hasFocus: boolean
}

function Talk({ workshop, discussion, isNext, hasFocus }: TalkProps) {
  const workspace = useWorkspace()
  const { candidateId, criterionId, stake, agreement } = discussion
  const candidate = findCandidate(workshop, candidateId)
  if (!candidate) return null
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const name = `${candidate.key} · ${criterionName(workshop.details.criteria, criterionId)}`
  const goThere = () => {
    useEntryStore.setState({ mode: 'settle', newRound: false, problem: null })
    workspace.goTo({ step: 'score', candidateId, criterionId })
  }
  return (
    <li className="talk" aria-current={isNext ? 'true' : undefined}>
      <div className="talk-words">
        <h2>
          {name} <span className={`stake stake-${stake}`}>{say(`stake.${stake}`)}</span>
        </h2>
        <p className="muted">{candidate.title}</p>
        <p>
          {whyTalk(discussion, cell)} {say(`talk.agreement.${agreement}`)}
        </p>
      </div>
      <div className="talk-dots">
        <DotPlot tally={cell.count.tally} label={say('settle.votes')} />
        {cell.kind === 'provisional' ? (
          <p className="muted number">{say('talk.grade', { grade: cell.value })}</p>
        ) : null}
      </div>
      <Button
        look={isNext ? 'primary' : 'plain'}
        aria-label={say('talk.goTo', { cell: name })}
        data-step-focus={hasFocus ? '' : undefined}
        onClick={goThere}
      >
        {say('talk.go')}
      </Button>
    </li>
  )
}

interface QueueProps {
  readonly workshop: Workshop
  readonly queue: readonly Discussion[]
}

interface TalkListProps extends QueueProps {
  readonly marksNext: boolean
  readonly takesFocus: boolean
}

function TalkList({ workshop, queue, marksNext, takesFocus }: TalkListProps) {
  return (
    <ol className="talk-list">
      {queue.map((discussion, index) => (
        <Talk
          key={`${discussion.candidateId}.${discussion.criterionId}`}
          workshop={workshop}
          discussion={discussion}
          isNext={marksNext && index === 0}
          hasFocus={takesFocus && index === 0}
        />
      ))}
    </ol>
  )
}

/** The cells in which people differ, what could change the pick first; what could not is folded away. */
export function OutcomeQueue({ workshop, queue }: QueueProps) {
  const decisive = queue.filter(
    ({ stake }) => stake === 'decides' || stake === 'separates' || stake === 'findOut',
  )
  const flags = queue.filter(({ stake }) => stake === 'flag' || stake === 'tier' || stake === 'three')
  const cosmetic = queue.filter(({ stake }) => stake === 'nothing')
  return (
    <>
      {decisive.length > 0 ? (
        <TalkList workshop={workshop} queue={decisive} marksNext takesFocus />
      ) : (
        <p className="panel talk-done" role="status">
          {say('discuss.nothingDecides')}
        </p>
      )}
      {flags.length > 0 ? (
        <details className="panel" open={decisive.length === 0}>
          <summary>{say('discuss.flags', { count: flags.length })}</summary>
          <TalkList workshop={workshop} queue={flags} marksNext={false} takesFocus={decisive.length === 0} />
        </details>
      ) : null}
      {cosmetic.length > 0 ? (
        <details className="panel">
          <summary>{say('discuss.cosmetic', { count: cosmetic.length })}</summary>
          <p className="muted">{methodWords.en.say('discussion.sentence')}</p>
          <TalkList workshop={workshop} queue={cosmetic} marksNext={false} takesFocus={false} />
        </details>
      ) : null}
    </>
  )
}
