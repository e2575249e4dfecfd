import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import type { Candidate } from '../../../domain/candidate.ts'
import { answerGate, cycleGate } from '../../../domain/edits/walk.ts'
import { gateIds } from '../../../domain/gates.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import { say } from '../../../texts/interface.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { GateCell } from './gate-moves.ts'
import { gateKey } from './gate-moves.ts'
import { GateRow } from './gate-row.tsx'
import './gate-grid.css'

interface GateGridProps {
  readonly candidates: readonly Candidate[]
  /** The row that Tab comes to. */
  readonly selectedId: CandidateId
  readonly onSelect?: (id: CandidateId) => void
  /** Narrow, for one candidate on its card. */
  readonly isStrip?: boolean
}

function cellAt(target: EventTarget): GateCell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/**
 * Candidates by gates. Arrow keys move; y, n and ? answer and go on; Space goes round the answers. The focus is moved
 * before the answer is stored, so that keys may follow each other however quickly.
 */
export function GateGrid({ candidates, selectedId, onSelect, isStrip = false }: GateGridProps) {
  const workspace = useWorkspace()
  const table = useRef<HTMLTableElement>(null)
  const [column, setColumn] = useState(0)
  const clicked = useRef<GateCell | null>(null)
  const [said, setSaid] = useState('')

  const focus = (cell: GateCell) =>
    table.current
      ?.querySelector<HTMLElement>(`td[data-row="${cell.row}"][data-column="${cell.column}"]`)
      ?.focus()

  const onFocus = (event: FocusEvent) => {
    const cell = cellAt(event.target)
    const candidate = cell && candidates[cell.row]
    if (!candidate) return
    setColumn(cell.column)
    if (candidate.id !== selectedId) onSelect?.(candidate.id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellAt(event.target)
    const candidate = cell && candidates[cell.row]
    const gate = cell && gateIds[cell.column]
    const isWhole = event.ctrlKey || event.metaKey
    if (!(candidate && gate) || event.altKey || (isWhole && !['Home', 'End'].includes(event.key))) return
    const does = gateKey(event.key, isWhole, cell, candidates.length)
    if (!does) return
    event.preventDefault()
    if (does.kind === 'cycle') {
      void workspace.runOrSay(cycleGate(candidate.id, gate))
      return
    }
    focus(does.to)
    if (does.kind === 'go') return
    const { answer } = does
    void workspace.runOrSay(answerGate(candidate.id, gate, answer))
    setSaid(
      say('gates.said', {
        key: candidate.key,
        gate: say(`stage.gate.${gate}`),
        answer: say(`gate.answer.${answer}`),
      }),
    )
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
    if (candidate && gate && isSame) void workspace.runOrSay(cycleGate(candidate.id, gate))
  }

  return (
    <div className="gates-scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA practices, grid pattern).
        role="grid"
        className={isStrip ? 'grid gates-grid gates-strip' : 'grid gates-grid'}
        aria-label={say('gates.grid')}
        aria-rowcount={candidates.length + 1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onClick={onClick}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{say('scores.candidate')}</th>
            {gateIds.map((gate) => (
              <th key={gate} scope="col">
                {say(isStrip ? `stage.gate.${gate}` : `gate.${gate}`)}
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
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
