import { latestRound, roundsOf } from '../../domain/votes/cell.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { notifyProblem } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Selection } from '../scoring/selection.ts'
import { selectionIn } from '../scoring/selection.ts'
import { focusStep } from './focus-step.ts'

/** The round that cards are typed into next, where the candidate has been voted on. */
function againByCard(workshop: Workshop, { candidate }: Selection, workspace: Workspace): boolean {
  const last = roundsOf(workshop, candidate.id).at(-1)
  if (!last) return false
  useEntryStore.setState({ cardRound: last.round + 1, problem: null })
  void workspace.stage.show('cards')
  return true
}

function againOnScore(workshop: Workshop, selection: Selection, workspace: Workspace): boolean {
  const { candidate, criterionId } = selection
  if (!latestRound(roundsOf(workshop, candidate.id), criterionId)) return false
  useEntryStore.setState({ newRound: true, problem: null })
  void workspace.stage.show(candidate.standing.kind === 'practice' ? 'practice' : 'cell')
  return true
}

/**
 * Has the room vote once more on the score that is selected, in the discussion on its topic, and by card on the candidate;
 * the votes before stay. Where nobody has voted yet it says so.
 */
export function voteAgain(workspace: Workspace): void {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return
  const { place } = useViewStore.getState()
  const selection = place && selectionIn(document.workshop, place)
  if (!selection) return
  const again = useEntryStore.getState().mode === 'byCard' ? againByCard : againOnScore
  if (again(document.workshop, selection, workspace)) focusStep()
  else notifyProblem(say('voteAgain.none'))
}
