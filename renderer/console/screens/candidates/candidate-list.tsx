import { memo, useEffect, useRef } from 'react'
import { yearlyValue } from '../../../domain/value/value.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { candidateName } from '../../../texts/with-titles.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { StopMark } from '../../components/stop-mark.tsx'

interface CandidateListProps {
  readonly workshop: Workshop
  readonly candidates: readonly Candidate[]
  readonly selectedId: CandidateId | null
  readonly areAuthorsShown: boolean
  readonly onSelect: (id: CandidateId) => void
}

function facts(workshop: Workshop, { standing, value }: Candidate): string {
  switch (standing.kind) {
    case 'parked':
      return say('candidates.parked', { reason: standing.because })
    case 'merged': {
      const into = findCandidate(workshop, standing.into)
      return say('candidates.mergedInto', { key: into ? candidateName(into, workshop) : '' })
    }
    case 'inPlay':
    case 'practice': {
      const { hours } = yearlyValue(value)
      return hours === null
        ? say('candidates.notSized')
        : say('candidates.hours', { hours: interfaceTexts.number(hours) })
    }
  }
}

interface OptionProps {
  readonly candidate: Candidate
  readonly facts: string
  readonly author: string
  readonly isSelected: boolean
  readonly hasTab: boolean
  readonly onSelect: (id: CandidateId) => void
}

const CandidateOption = memo(function CandidateOption(props: OptionProps) {
  const { candidate, isSelected, hasTab, onSelect } = props
  const isOut = candidate.standing.kind !== 'inPlay'
  return (
    <li>
      <button
        type="button"
        className={`candidate-option ${isOut ? 'candidate-parked' : ''}`}
        data-reference={candidate.key}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={hasTab ? 0 : -1}
        onClick={() => onSelect(candidate.id)}
      >
        <span className="candidate-key number">{candidate.order}</span>
        <span className="candidate-title">{candidate.title}</span>
        <span className={`candidate-facts number ${isOut ? 'candidate-more' : ''}`}>{props.facts}</span>
        <span className="candidate-more">
          <StopMark gates={candidate.gates} />
          {props.author ? (
            <span className="candidate-facts">{say('candidates.by', { name: props.author })}</span>
          ) : null}
        </span>
      </button>
    </li>
  )
})

/** Candidates with the hours they take, or why they are not in play; arrow keys go through them. */
export function CandidateList({
  workshop,
  candidates,
  selectedId,
  areAuthorsShown,
  onSelect,
}: CandidateListProps) {
  const list = useRef<HTMLUListElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected stays in sight, whatever else is drawn anew.
  useEffect(() => {
    const selected = list.current?.querySelector<HTMLElement>('[aria-current]')
    selected?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) focusByItself(selected)
  }, [selectedId])

  if (candidates.length === 0) return null
  const tabId = candidates.some(({ id }) => id === selectedId) ? selectedId : candidates[0]?.id
  return (
    <ul ref={list} className="candidate-list" aria-label={say('candidates.list')} data-keys="candidateList">
      {candidates.map((candidate) => (
        <CandidateOption
          key={candidate.id}
          candidate={candidate}
          facts={facts(workshop, candidate)}
          author={areAuthorsShown ? candidate.author : ''}
          isSelected={candidate.id === selectedId}
          hasTab={candidate.id === tabId}
          onSelect={onSelect}
        />
      ))}
    </ul>
  )
}
