import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Discussion } from '../../../domain/robustness/discussion-queue.ts'
import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { isSameCell } from '../../../domain/robustness/topics.ts'
import { findOutsOf } from '../../../domain/workshop/find-out.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { UnknownMark } from '../../components/unknown-mark.tsx'
import { TopicRow, VoteBars } from './topic-row.tsx'

/** More topics of one kind than a room gets to are shown on demand. */
const mostShown = 8

interface TopicsProps {
  readonly workshop: Workshop
  readonly topics: readonly Discussion[]
  readonly shown: TopicCell
}

/** What stands beside a topic: its votes, or how far it is with a fact to find out. */
function Mark({ workshop, topic }: { readonly workshop: Workshop; readonly topic: Discussion }) {
  const { candidateId, criterionId, stake } = topic
  const candidate = findCandidate(workshop, candidateId)
  if (stake !== 'findOut') {
    return candidate ? (
      <VoteBars tally={scoredOf(workshop, candidate).cells[criterionId].count.tally} />
    ) : null
  }
  const isHandedOut = findOutsOf(workshop, candidateId, criterionId).some(({ done }) => !done)
  return (
    <span className="topic-row-find-out">
      {isHandedOut ? <Check aria-hidden /> : <UnknownMark />}
      {isHandedOut ? <span className="visually-hidden">{say('findOut.handedOut')}</span> : null}
    </span>
  )
}

/** Topics with the same at stake, in the order of the queue. */
export function Topics({ workshop, topics, shown }: TopicsProps) {
  const [areAllShown, setAllShown] = useState(false)
  const at = topics.findIndex((topic) => isSameCell(topic, shown))
  const most = areAllShown ? topics.length : Math.max(mostShown, at + 1)
  return (
    <>
      <ol className="topic-rows">
        {topics.slice(0, most).map((topic) => (
          <TopicRow
            key={`${topic.candidateId}.${topic.criterionId}`}
            workshop={workshop}
            topic={topic}
            isShown={isSameCell(topic, shown)}
          >
            <Mark workshop={workshop} topic={topic} />
          </TopicRow>
        ))}
      </ol>
      {topics.length > most ? (
        <Button look="quiet" onClick={() => setAllShown(true)}>
          {say('discuss.more', { count: topics.length - most })}
        </Button>
      ) : null}
    </>
  )
}
