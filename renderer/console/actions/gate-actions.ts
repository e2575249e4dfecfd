import { answerGate, cycleGate } from '../../domain/edits/edit-walk.ts'
import type { GateAnswer, GateId } from '../../domain/rule/gates.ts'
import { gateIds } from '../../domain/rule/gates.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { GateCell } from '../screens/gates/gate-moves.ts'
import { cellAfter, cellBefore, cellBeside } from '../screens/gates/gate-moves.ts'
import type { Action } from './action.ts'
import { focusByItself } from './own-focus.ts'
import { inWorkshop } from './when-enabled.ts'

interface Current {
  readonly cell: GateCell
  readonly candidateId: CandidateId
  readonly gate: GateId
  /** How many candidates the grid has. */
  readonly rows: number
  readonly goTo: (cell: GateCell) => void
}

/** The cell of the grid that has the focus, or that Tab comes to; null where there is no grid. */
function currentCell(): Current | null {
  const grid = document.querySelector('[data-keys="gateGrid"]')
  const focused = document.activeElement?.closest<HTMLElement>('td[data-cell]')
  const cell =
    focused && grid?.contains(focused) ? focused : grid?.querySelector<HTMLElement>('td[tabindex="0"]')
  const gate = gateIds[Number(cell?.dataset.column)]
  if (!grid || !cell || !gate) return null
  const { row = '', column = '', candidate = '' } = cell.dataset
  return {
    cell: { row: Number(row), column: Number(column) },
    candidateId: candidate as CandidateId,
    gate,
    rows: grid.querySelectorAll('tbody tr').length,
    goTo: (to) =>
      focusByItself(grid.querySelector<HTMLElement>(`td[data-row="${to.row}"][data-column="${to.column}"]`)),
  }
}

/** Answers and goes on. The focus is moved before the answer is stored, so that keys may follow each other however quickly. */
function answer(workspace: Workspace, given: GateAnswer): void {
  const current = currentCell()
  if (!current) return
  current.goTo(cellAfter(current.cell, current.rows))
  void workspace.runOrNotify(answerGate(current.candidateId, current.gate, given))
}

function goRound(workspace: Workspace): void {
  const current = currentCell()
  if (!current) return
  current.goTo(current.cell)
  void workspace.runOrNotify(cycleGate(current.candidateId, current.gate))
}

function go(to: (cell: GateCell, rows: number) => GateCell): void {
  const current = currentCell()
  current?.goTo(to(current.cell, current.rows))
}

/** Farther than any grid goes. */
const far = 10_000

const moves: Readonly<Record<string, readonly [columns: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-far, 0],
  End: [far, 0],
  'Mod+Home': [-far, -far],
  'Mod+End': [far, far],
}

const where = ['gates', 'gateGrid'] as const

/** The answers to the five questions: wherever the focus is in their step, and where they stand on a candidate's card. */
export const gateActions = [
  {
    id: 'gate.yes',
    label: 'action.gateYes',
    keys: ['Y'],
    where,
    enabled: inWorkshop,
    run: (workspace) => answer(workspace, 'yes'),
  },
  {
    id: 'gate.no',
    label: 'action.gateNo',
    keys: ['N'],
    where,
    enabled: inWorkshop,
    run: (workspace) => answer(workspace, 'no'),
  },
  {
    id: 'gate.unknown',
    label: 'action.gateUnknown',
    keys: ['?'],
    where,
    enabled: inWorkshop,
    run: (workspace) => answer(workspace, 'unknown'),
  },
  { id: 'gate.cycle', label: 'action.gateCycle', keys: ['Space'], where, enabled: inWorkshop, run: goRound },
  {
    id: 'gate.next',
    label: 'action.gateNext',
    keys: ['Enter'],
    where,
    enabled: inWorkshop,
    run: () => go(cellAfter),
  },
  {
    id: 'gate.back',
    label: 'action.gateBack',
    keys: ['Backspace'],
    where,
    repeats: true,
    enabled: inWorkshop,
    run: () => go(cellBefore),
  },
  {
    id: 'gate.move',
    label: 'action.gateMove',
    keys: Object.keys(moves),
    where,
    repeats: true,
    enabled: inWorkshop,
    run: (_, { key }) => {
      const by = key && moves[key]
      if (by) go((cell, rows) => cellBeside(cell, ...by, rows))
    },
  },
] as const satisfies readonly Action[]
