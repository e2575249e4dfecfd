import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { say } from '../../texts/interface.ts'
import { focusByItself } from '../actions/own-focus.ts'
import { StopMark } from '../components/stop-mark.tsx'
import type { Selection } from './selection.ts'

/** The names of the columns of a grid of candidates and criteria. */
export function GridHead({ workshop }: { readonly workshop: Workshop }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say('scores.candidate')}</th>
        {workshop.details.criteria.map((criterion) => (
          <th key={criterion.id} scope="col" title={criterion.question}>
            {criterion.name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The candidate of a row. */
export function GridRowHead({ candidate }: { readonly candidate: Candidate }) {
  return (
    <th scope="row">
      <span className="visually-hidden">{candidate.key} </span>
      <span className="grid-title" title={candidate.title}>
        {candidate.title}
      </span>
      <StopMark gates={candidate.gates} />
    </th>
  )
}

/** The table of a grid; its selected cell has the focus, and takes the keys. */
export function useFocusOnSelected({
  candidate,
  criterionId,
  participant,
}: Selection): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the selection, whatever else is drawn anew.
  useEffect(() => {
    focusByItself(table.current?.querySelector<HTMLButtonElement>('[aria-pressed="true"]'))
  }, [candidate.id, criterionId, participant.id])
  return table
}
