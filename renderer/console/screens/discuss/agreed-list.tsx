import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { isSameCell } from '../../../domain/robustness/topics.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { scoredInPlay } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { AgreedMark, TopicRow } from './topic-row.tsx'

/** As many as stand open without taking the place of what is still to be talked about. */
const mostOpen = 6

interface AgreedProps {
  readonly workshop: Workshop
  readonly shown: TopicCell
}

/** What the room has agreed on, ticked off: what was talked about first. Each can be gone back to. */
export function AgreedList({ workshop, shown }: AgreedProps) {
  const agreed = scoredInPlay(workshop).flatMap(({ candidate, cells }) =>
    criterionIds.flatMap((criterionId) => {
      const cell = cells[criterionId]
      if (cell.kind !== 'settled') return []
      const wasTopic = cell.reason !== '' || cell.isFixed || (cell.count.round ?? 0) > 1
      return [{ candidateId: candidate.id, criterionId, cell, wasTopic }]
    }),
  )
  if (agreed.length === 0) return null
  const sorted = agreed.toSorted((one, other) => Number(other.wasTopic) - Number(one.wasTopic))
  const isIn = agreed.some((one) => isSameCell(one, shown))
  return (
    <details className="topic-fold" open={isIn || agreed.length <= mostOpen}>
      <summary>{say('discuss.agreed', { count: agreed.length })}</summary>
      <ol className="topic-rows">
        {sorted.map(({ candidateId, criterionId, cell }) => (
          <TopicRow
            key={`${candidateId}.${criterionId}`}
            workshop={workshop}
            topic={{ candidateId, criterionId }}
            isShown={isSameCell({ candidateId, criterionId }, shown)}
          >
            <AgreedMark score={cell.value} isAgainst={cell.isAgainstVotes} />
          </TopicRow>
        ))}
      </ol>
    </details>
  )
}
