import { agreementOf } from '../../../domain/robustness/agreement.ts'
import type { Discussion } from '../../../domain/robustness/discussion-queue.ts'
import type { Cell } from '../../../domain/votes/cell.ts'
import { findOutsOf } from '../../../domain/workshop/find-out.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { CellFlags } from '../../scoring/cell-flags.tsx'
import type { Selection } from '../../scoring/selection.ts'
import { WhoSaid } from '../../scoring/who-said.tsx'
import { FindOutRow } from './find-out-list.tsx'
import { whyTalk } from './why-talk.ts'

interface StakeProps {
  readonly workshop: Workshop
  readonly selection: Selection
  readonly cell: Cell
  /** Undefined where there is nothing to talk about: all gave the same score, or it is agreed. */
  readonly topic: Discussion | undefined
}

function standingWords(cell: Cell): string {
  if (cell.kind === 'settled') return say('topic.agreed', { score: cell.value })
  return say(cell.kind === 'unscored' ? 'settle.state.unscored' : 'topic.same')
}

/** Why a topic matters, how the votes lie, who speaks first, and what is to be found out about it. */
export function TopicStake({ workshop, selection, cell, topic }: StakeProps) {
  const { candidate, criterionId } = selection
  const sentences = topic ? whyTalk(workshop, topic, cell.count.abstentions) : [standingWords(cell)]
  const findOuts = findOutsOf(workshop, candidate.id, criterionId)
  const agreement = agreementOf(cell.count.tally)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="topic-stake" aria-label={say('topic.about')} tabIndex={0}>
      <section aria-label={say('topic.why')}>
        <h3>{say('topic.why')}</h3>
        {sentences.map((sentence, index) => (
          <p key={sentence} className={index === 0 ? undefined : 'muted'}>
            {sentence}
          </p>
        ))}
        {topic && agreement !== 'tooFew' ? <p>{say(`talk.agreement.${agreement}`)}</p> : null}
      </section>
      {findOuts.length > 0 ? (
        <section aria-label={say('findOut.here')}>
          <h3>{say('findOut.here')}</h3>
          <ul>
            {findOuts.map((one) => (
              <FindOutRow key={one.id} workshop={workshop} findOut={one} isHere />
            ))}
          </ul>
        </section>
      ) : null}
      <CellFlags cell={cell} seats={workshop.participants.length} areVotesSaid={topic?.stake === 'findOut'} />
      <WhoSaid workshop={workshop} selection={selection} />
    </section>
  )
}
