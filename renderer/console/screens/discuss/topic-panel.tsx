import { CircleHelp, RotateCcw } from 'lucide-react'
import { isSameCell } from '../../../domain/robustness/topics.ts'
import { scoreToAgree } from '../../../domain/votes/agreed-score.ts'
import { roundsOf, tallyBefore } from '../../../domain/votes/cell.ts'
import { typedFor } from '../../../domain/votes/typed-votes.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { queueOf, scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { voteAgain } from '../../actions/vote-again.ts'
import { Button } from '../../components/button.tsx'
import { OnlyYou } from '../../components/only-you.tsx'
import { takeBackAgreed } from '../../scoring/agree.ts'
import { AgreeRow } from '../../scoring/agree-row.tsx'
import { askFindOut } from '../../scoring/ask-find-out.ts'
import { roundOfEntry } from '../../scoring/draft-field.ts'
import { EntryProblem } from '../../scoring/entry-problem.tsx'
import { LeftOverVotes, OtherVotes } from '../../scoring/left-over-votes.tsx'
import { SeatVotes } from '../../scoring/seat-votes.tsx'
import type { Selection } from '../../scoring/selection.ts'
import { presentSeats } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { TopicDots } from './topic-dots.tsx'
import { TopicStake } from './topic-stake.tsx'
import { TopicTimer } from './topic-timer.tsx'
import './topic-panel.css'
import { useChosen } from '../../scoring/use-chosen.ts'

interface PanelProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** The votes of the seats on the topic, or the round that is being typed. */
function TopicVotes({ workshop, selection }: PanelProps) {
  const workspace = useWorkspace()
  const entry = useEntryStore()
  const { candidate, criterionId } = selection
  const here = { candidateId: candidate.id, criterionId }
  const { count } = scoredOf(workshop, candidate).cells[criterionId]
  const isTyping = entry.newRound
  const round = isTyping
    ? roundOfEntry(workshop, selection, { ...entry, mode: 'settle' })
    : (count.round ?? 1)
  const seats = presentSeats(workshop).map(({ id }) => id)
  const typed = say('entry.typed', {
    count: seats.filter((id) => typedFor(entry.typed, id)).length,
    of: seats.length,
    abstain: keyOf('vote.abstain'),
    out: keyOf('vote.out'),
    same: keyOf('vote.asBefore'),
  })
  return (
    <section className="topic-votes" aria-label={say('entry.inSeatOrder')}>
      <header>
        <h3>{say('topic.votes', { round })}</h3>
        <OnlyYou />
        <span className="topic-votes-state muted">{isTyping ? typed : ''}</span>
        <Button
          look="quiet"
          action="vote.findOut"
          icon={<CircleHelp />}
          onClick={() => askFindOut(workshop, here)}
        >
          {say('findOut.ask')}
        </Button>
        <Button action="vote.again" aria-pressed={entry.newRound} onClick={() => voteAgain(workspace)}>
          {say('entry.newRound')}
        </Button>
      </header>
      <SeatVotes workshop={workshop} selection={selection} round={round} isTyping={isTyping} />
      {isTyping ? <LeftOverVotes workshop={workshop} /> : null}
      <OtherVotes workshop={workshop} selection={selection} />
      {entry.problem ? <EntryProblem problem={entry.problem} hint="" /> : null}
    </section>
  )
}

/** One topic at work: its votes over what each score means, what is at stake, the second vote, and what is agreed. */
export function TopicPanel({ workshop, selection }: PanelProps) {
  const workspace = useWorkspace()
  const { candidate, criterionId } = selection
  const here = { candidateId: candidate.id, criterionId }
  const chosen = useChosen(here)
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const criterion = workshop.details.criteria.find(({ id }) => id === criterionId)
  const topic = queueOf(workshop).find((one) => isSameCell(one, here))
  const { round } = cell.count
  const before = round === null ? null : tallyBefore(roundsOf(workshop, candidate.id), criterionId, round)
  const context = { workshop, selection, workspace }
  return (
    <section className="topic-panel" data-step-focus tabIndex={-1} aria-labelledby="topic-title">
      <header className="topic-head">
        <div>
          <p className="topic-criterion">
            {before && round
              ? say('topic.criterionAgain', { criterion: criterion?.name ?? '', round })
              : criterion?.name}
          </p>
          <h2 id="topic-title">{candidate.title}</h2>
          <p className="muted">{criterion?.question}</p>
        </div>
        <TopicTimer />
      </header>
      <div className="topic-body">
        <TopicDots
          tally={cell.count.tally}
          before={before}
          anchors={criterion?.anchors ?? ['', '', '', '', '']}
          score={scoreToAgree(cell, chosen)}
        />
        <TopicStake workshop={workshop} selection={selection} cell={cell} topic={topic} />
      </div>
      <TopicVotes workshop={workshop} selection={selection} />
      <div className="topic-agree">
        <AgreeRow context={context} />
        {cell.kind === 'settled' ? (
          <Button look="quiet" icon={<RotateCcw />} onClick={() => takeBackAgreed(context)}>
            {say('settle.open')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
