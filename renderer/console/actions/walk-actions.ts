import { unparkCandidate } from '../../domain/edits/candidates.ts'
import { tickTrap } from '../../domain/edits/walk.ts'
import type { TrapId } from '../../domain/gates.ts'
import { closedGates } from '../../domain/gates.ts'
import type { CandidateId } from '../../domain/ids.ts'
import { walkedList } from '../../stores/candidate-list.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { WalkDialog } from '../../stores/walk-store.ts'
import { useWalkStore } from '../../stores/walk-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Action } from './action.ts'
import { focusedInPlay, focusedParked } from './focused-candidate.ts'
import { parkByGates } from './park.ts'

const stateNow = () => ({ document: useDocumentStore.getState(), view: useViewStore.getState() })

const focusedNow = () => focusedInPlay(stateNow())

function ask(dialogOf: (id: CandidateId) => WalkDialog): void {
  const candidate = focusedNow()
  if (candidate) useWalkStore.setState({ dialog: dialogOf(candidate.id) })
}

/** Asks why the candidate is parked, but at the five questions where a no is reason enough; one that is parked comes back. */
function parkOrBringBack(workspace: Workspace): void {
  const parked = focusedParked(stateNow())
  const { document, view } = stateNow()
  const focused = focusedNow()
  if (parked) void workspace.runOrSay(unparkCandidate(parked.id))
  else if (
    focused &&
    document.kind === 'open' &&
    view.place?.step === 'gates' &&
    closedGates(focused.gates).length > 0
  ) {
    parkByGates(workspace, document.workshop, focused)
  } else ask((id) => ({ kind: 'park', id }))
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

const walkAction = (id: string, label: Action['label'], key: string, step: 1 | -1): Action => ({
  id,
  label,
  keys: [key],
  enabled: ({ document, view }) => document.kind === 'open' && view.place?.step === 'candidates',
  run: (workspace) => void walk(workspace, step),
})

const trapAction = (trap: TrapId, key: string): Action => ({
  id: `trap.${trap}`,
  label: `action.${trap}`,
  keys: [key],
  enabled: (state) => focusedInPlay(state) !== null,
  run: (workspace) => {
    const candidate = focusedNow()
    if (candidate) void workspace.runOrSay(tickTrap(candidate.id, trap, !candidate.traps[trap]))
  },
})

/** What is done with the candidate that has the focus while the list is walked. */
export const walkActions: readonly Action[] = [
  walkAction('candidate.next', 'action.nextCandidate', 'J', 1),
  walkAction('candidate.previous', 'action.previousCandidate', 'K', -1),
  {
    id: 'candidate.merge',
    label: 'action.merge',
    keys: ['M'],
    enabled: (state) => focusedInPlay(state) !== null,
    run: () => ask((from) => ({ kind: 'merge', from, into: null })),
  },
  {
    id: 'candidate.park',
    label: 'action.park',
    keys: ['P'],
    enabled: (state) => focusedInPlay(state) !== null || focusedParked(state) !== null,
    run: parkOrBringBack,
  },
  trapAction('moonshot', 'O'),
  trapAction('trivial', 'I'),
]
