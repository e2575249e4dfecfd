import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { redBar } from '../../../domain/rule/rule.ts'
import type { Tally } from '../../../domain/votes/grade.ts'
import type { Score } from '../../../domain/votes/votes.ts'
import { scores } from '../../../domain/votes/votes.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { ScoreChip } from '../../components/score-chip.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { showTopic } from './show-topic.ts'

/** The votes of a cell as five small bars; what they say is said beside the topic. */
export function VoteBars({ tally }: { readonly tally: Tally }) {
  const most = Math.max(1, ...tally)
  return (
    <span className="vote-bars" aria-hidden>
      {scores.map((score) => {
        const share = (tally[score - 1] ?? 0) / most
        return (
          <i
            key={score}
            className={score < redBar ? 'vote-bar-red' : undefined}
            style={{ height: `${Math.max(0.12, share) * 100}%`, opacity: share === 0 ? 0.45 : 1 }}
          />
        )
      })}
    </span>
  )
}

interface RowProps {
  readonly workshop: Workshop
  readonly topic: TopicCell
  readonly isShown: boolean
  /** What stands at the end of the row. */
  readonly children: ReactNode
}

/** One topic, by the title of its candidate; pressed, it is talked about. */
export function TopicRow({ workshop, topic, isShown, children }: RowProps) {
  const workspace = useWorkspace()
  const { candidateId, criterionId } = topic
  const candidate = findCandidate(workshop, candidateId)
  if (!candidate) return null
  return (
    <li>
      <button
        type="button"
        className="topic-row"
        data-topic={`${candidate.key}.${criterionId}`}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => showTopic(workspace, topic)}
      >
        <span className="topic-row-words">
          <span className="topic-row-title">{candidate.title}</span>
          <span className="topic-row-criterion">{criterionName(workshop.details.criteria, criterionId)}</span>
        </span>
        {children}
      </button>
    </li>
  )
}

/** What a cell was agreed on at. */
export function AgreedMark({ score, isAgainst }: { readonly score: Score; readonly isAgainst: boolean }) {
  return (
    <span className="agreed-mark">
      {isAgainst ? <span className="agreed-against">{say('flag.againstVotes')}</span> : null}
      <Check aria-hidden />
      <span className="visually-hidden">{say('settle.agreed')}</span>
      <ScoreChip score={score} />
    </span>
  )
}
