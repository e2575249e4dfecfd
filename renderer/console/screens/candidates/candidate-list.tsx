import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import type { Candidate } from '../../../domain/candidate.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import { parkedBecause } from '../../../domain/standing.ts'
import { yearlyValue } from '../../../domain/value.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

interface CandidateListProps {
  readonly candidates: readonly Candidate[]
  readonly selectedId: CandidateId | null
  readonly onSelect: (id: CandidateId) => void
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

function facts(candidate: Candidate): string {
  const parked = parkedBecause(candidate)
  if (parked !== null) return say('candidates.parked', { reason: parked })
  const { hours } = yearlyValue(candidate.value)
  return hours === null
    ? say('candidates.notSized')
    : say('candidates.hours', { hours: interfaceTexts.number(hours) })
}

/** All candidates, with the hours they take or why they are parked; arrow keys go through them. */
export function CandidateList({ candidates, selectedId, onSelect }: CandidateListProps) {
  const list = useRef<HTMLUListElement>(null)
  if (candidates.length === 0) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const at = candidates.findIndex(({ id }) => id === selectedId)
    const next = step === undefined ? undefined : candidates[at + step]
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    list.current?.querySelectorAll('button')[at + (step ?? 0)]?.focus()
  }
  return (
    <ul ref={list} className="candidate-list" aria-label={say('candidates.list')} onKeyDown={onKeyDown}>
      {candidates.map((candidate) => (
        <li key={candidate.id}>
          <button
            type="button"
            className={`candidate-option ${candidate.standing.kind === 'inPlay' ? '' : 'candidate-parked'}`}
            aria-current={candidate.id === selectedId ? 'true' : undefined}
            tabIndex={candidate.id === (selectedId ?? candidates[0]?.id) ? 0 : -1}
            onClick={() => onSelect(candidate.id)}
          >
            <span className="candidate-key">{candidate.key}</span>
            <span className="candidate-title">{candidate.title}</span>
            <span className="candidate-facts number">{facts(candidate)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
