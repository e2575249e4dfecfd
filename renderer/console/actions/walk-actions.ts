import { unparkCandidate } from '../../domain/edits/edit-candidates.ts'
import { tickTrap } from '../../domain/edits/edit-walk.ts'
import type { TrapId } from '../../domain/rule/gates.ts'
import { closedGates } from '../../domain/rule/gates.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import { walkedList } from '../../stores/candidate-list.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { WalkDialog } from '../../stores/walk-store.ts'
import { useWalkStore } from '../../stores/walk-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Action, ActionState } from './action.ts'
import { focusedInPlay, focusedParked } from './focused-candidate.ts'
import { parkByGates } from './park.ts'
import { inWorkshop } from './when-enabled.ts'

const stateNow = () => ({ document: useDocumentStore.getState(), view: useViewStore.getState() })

const focusedNow = () => focusedInPlay(stateNow())

function ask(dialogOf: (id: CandidateId) => WalkDialog): void {
  const candidate = focusedNow()
  if (candidate) useWalkStore.setState({ dialog: dialogOf(candidate.id) })
}

/**
 * Asks why the candidate is parked; where a question was answered with no that is the reason, and it is parked at once.
 * One that is parked comes back. What was answered a moment before counts.
 */
async function parkOrBringBack(workspace: Workspace): Promise<void> {
  await workspace.pendingCommits()
  const now = stateNow()
  const { document, view } = now
  const [parked, candidate] = [focusedParked(now), focusedInPlay(now)]
  if (parked) void workspace.runOrNotify(unparkCandidate(parked.id))
  else if (!candidate || document.kind !== 'open') return
  else if (view.place?.step === 'gates' && closedGates(candidate.gates).length > 0)
    void parkByGates(workspace, document.workshop, candidate)
  else useWalkStore.setState({ dialog: { kind: 'park', id: candidate.id } })
}

/** Goes to the next candidate of the list that is shown (1), or to the one before (-1); false at its end. */
export function walk(workspace: Workspace, step: 1 | -1): boolean {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  if (document.kind !== 'open' || !place) return false
  const { filter, search } = useWalkStore.getState()
  const list = walkedList(document.workshop, filter, search)
  const at = list.findIndex(({ id }) => id === place.candidateId)
  const next = list[Math.max(0, at) + step]
  if (next) workspace.goTo({ candidateId: next.id })
  return next !== undefined
}

const walkSteps = ['candidates', 'gates', 'score'] as const

const inPlayHasFocus = (state: ActionState) => focusedInPlay(state) !== null

function tick(workspace: Workspace, trap: TrapId): void {
  const candidate = focusedNow()
  if (candidate) void workspace.runOrNotify(tickTrap(candidate.id, trap, !candidate.traps[trap]))
}

/** What is done with the candidate that has the focus while the list is walked. */
export const walkActions = [
  {
    id: 'candidate.next',
    label: 'action.nextCandidate',
    keys: ['J'],
    where: ['candidates'],
    enabled: inWorkshop,
    run: (workspace) => void walk(workspace, 1),
  },
  {
    id: 'candidate.previous',
    label: 'action.previousCandidate',
    keys: ['K'],
    where: ['candidates'],
    enabled: inWorkshop,
    run: (workspace) => void walk(workspace, -1),
  },
  {
    id: 'list.next',
    label: 'action.nextCandidate',
    keys: ['ArrowDown'],
    where: ['candidateList'],
    repeats: true,
    enabled: inWorkshop,
    run: (workspace) => void walk(workspace, 1),
  },
  {
    id: 'list.previous',
    label: 'action.previousCandidate',
    keys: ['ArrowUp'],
    where: ['candidateList'],
    repeats: true,
    enabled: inWorkshop,
    run: (workspace) => void walk(workspace, -1),
  },
  {
    id: 'number.next',
    label: 'action.numberNext',
    keys: ['Enter'],
    where: ['numberRow'],
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'number.below',
    label: 'action.numberBelow',
    keys: ['ArrowDown'],
    where: ['numberRow'],
    repeats: true,
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'number.above',
    label: 'action.numberAbove',
    keys: ['ArrowUp'],
    where: ['numberRow'],
    repeats: true,
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'candidate.merge',
    label: 'action.merge',
    keys: ['M'],
    where: walkSteps,
    enabled: inPlayHasFocus,
    run: () => ask((from) => ({ kind: 'merge', from, into: null })),
  },
  {
    id: 'candidate.park',
    label: 'action.park',
    keys: ['P'],
    where: walkSteps,
    enabled: (state) => inPlayHasFocus(state) || focusedParked(state) !== null,
    run: (workspace) => void parkOrBringBack(workspace),
  },
  {
    id: 'trap.moonshot',
    label: 'action.moonshot',
    keys: ['O'],
    where: walkSteps,
    enabled: inPlayHasFocus,
    run: (workspace) => tick(workspace, 'moonshot'),
  },
  {
    id: 'trap.trivial',
    label: 'action.trivial',
    keys: ['I'],
    where: walkSteps,
    enabled: inPlayHasFocus,
    run: (workspace) => tick(workspace, 'trivial'),
  },
] as const satisfies readonly Action[]
