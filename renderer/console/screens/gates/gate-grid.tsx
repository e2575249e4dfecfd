import type { FocusEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import { cycleGate } from '../../../domain/edits/edit-walk.ts'
import type { GateId } from '../../../domain/rule/gates.ts'
import { gateIds } from '../../../domain/rule/gates.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import { say } from '../../../texts/interface.ts'
import { useSayOfSet } from '../../components/use-say-of-set.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { GateCell } from './gate-moves.ts'
import { GateRow } from './gate-row.tsx'
import './gate-grid.css'

interface GateGridProps {
  readonly candidates: readonly Candidate[]
  /** The row that Tab comes to. */
  readonly selectedId: CandidateId
  /** Told of the question that the focus is on. */
  readonly onAsk?: (id: CandidateId, gate: GateId) => void
  /** Narrow, for one candidate on its card. */
  readonly isStrip?: boolean
}

function cellAt(target: EventTarget): GateCell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** Candidates by gates. Its keys are those of the registry. */
export function GateGrid({ candidates, selectedId, onAsk, isStrip = false }: GateGridProps) {
  const workspace = useWorkspace()
  const sayOfSet = useSayOfSet()
  const [column, setColumn] = useState(0)
  const clicked = useRef<GateCell | null>(null)

  const onFocus = (event: FocusEvent) => {
    const cell = cellAt(event.target)
    const [candidate, gate] = [cell && candidates[cell.row], cell && gateIds[cell.column]]
    if (!cell || !candidate || !gate) return
    setColumn(cell.column)
    onAsk?.(candidate.id, gate)
  }

  // The first click goes to a cell, the next one changes its answer.
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellAt(event.target)
    const hasFocus = event.target instanceof Element && event.target.closest('td') === document.activeElement
    clicked.current = hasFocus ? cell : null
  }
  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target)
    const [candidate, gate] = [cell && candidates[cell.row], cell && gateIds[cell.column]]
    const isSame = cell?.row === clicked.current?.row && cell?.column === clicked.current?.column
    if (candidate && gate && isSame) void workspace.runOrNotify(cycleGate(candidate.id, gate))
  }

  return (
    <div className="gates-scroll">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what a click does, keys of the registry do (gate-actions). */}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA practices, grid pattern).
        role="grid"
        data-keys="gateGrid"
        className={isStrip ? 'grid gates-grid gates-strip' : 'grid gates-grid'}
        aria-label={say('gates.grid')}
        aria-rowcount={candidates.length + 1}
        onFocus={onFocus}
        onMouseDown={onMouseDown}
        onClick={onClick}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{say('scores.candidate')}</th>
            {gateIds.map((gate) => (
              <th key={gate} scope="col">
                {sayOfSet(isStrip ? `stage.gate.${gate}` : `gate.${gate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, row) => (
            <GateRow
              key={candidate.id}
              candidate={candidate}
              row={row}
              tabColumn={candidate.id === selectedId ? column : null}
              isStepFocus={!isStrip}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
