import { isSealed } from '../../domain/stage/open-votes.ts'
import { faceOf } from '../../domain/stage/stage-state.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { cellsAfter, selectionIn } from '../screens/score/selection.ts'

/** Opens the votes of the selected cell to the room, or goes to the next sealed ones; on the whole grid, opens all; closes the dot vote. */
export function revealOrAdvance(workspace: Workspace): void {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (document.kind !== 'open' || !place || !state) return
  if (place.step === 'shortlist') {
    void workspace.stage.openDots(true)
    return
  }
  if (faceOf(state, 'score') === 'grid') {
    void workspace.stage.revealAll()
    return
  }
  const { workshop } = document
  const selection = selectionIn(workshop, place)
  if (!selection) return
  const { candidate, criterionId } = selection
  if (isSealed(workshop, state.opened, candidate.id, criterionId)) {
    void workspace.stage.reveal(candidate.id, criterionId)
    return
  }
  const next = cellsAfter(workshop, selection).find(
    (cell) =>
      cell.candidateId &&
      cell.criterionId &&
      isSealed(workshop, state.opened, cell.candidateId, cell.criterionId),
  )
  if (!next) return
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(next)
}
