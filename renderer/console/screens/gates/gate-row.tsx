import { memo } from 'react'
import { gateIds } from '../../../domain/rule/gates.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { StopMark } from '../../components/stop-mark.tsx'
import { GateMark } from './gate-mark.tsx'

interface GateRowProps {
  readonly candidate: Candidate
  /** From 0. */
  readonly row: number
  /** The column that Tab comes to; null in all other rows. */
  readonly tabColumn: number | null
  /** Whether the step begins in that column. */
  readonly isStepFocus: boolean
}

/** One candidate with its five answers. */
export const GateRow = memo(function GateRow({ candidate, row, tabColumn, isStepFocus }: GateRowProps) {
  return (
    <tr aria-rowindex={row + 2} className={tabColumn === null ? undefined : 'grid-row-selected'}>
      <th scope="row">
        <span className="visually-hidden">{candidate.key} </span>
        <span className="grid-title" title={candidate.title}>
          {candidate.title}
        </span>
        <StopMark gates={candidate.gates} />
      </th>
      {gateIds.map((gate, column) => (
        <td
          key={gate}
          data-cell={`${candidate.key}.${gate}`}
          data-candidate={candidate.id}
          data-row={row}
          data-column={column}
          data-step-focus={isStepFocus && column === tabColumn ? '' : undefined}
          className="gate-cell"
          tabIndex={column === tabColumn ? 0 : -1}
        >
          <GateMark answer={candidate.gates[gate]} />
        </td>
      ))}
    </tr>
  )
})
