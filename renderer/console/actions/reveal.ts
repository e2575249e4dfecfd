import { largestDisagreements } from '../../domain/robustness/largest-disagreements.ts'
import { isSealed } from '../../domain/stage/open-votes.ts'
import type { OpenedRounds } from '../../domain/stage/stage-state.ts'
import { faceOf } from '../../domain/stage/stage-state.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { CellPlace, Selection } from '../screens/score/selection.ts'
import { cellsAfter, selectionIn } from '../screens/score/selection.ts'

function goToCell(workspace: Workspace, cell: CellPlace | undefined): void {
  if (!cell) return
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(cell)
}

/** The first cell after this one whose votes are sealed. */
function nextSealed(workshop: Workshop, from: Selection, opened: OpenedRounds): CellPlace | undefined {
  return cellsAfter(workshop, from).find(
    ({ candidateId, criterionId }) =>
      candidateId && criterionId && isSealed(workshop, opened, candidateId, criterionId),
  )
}

/** The cell in which the room differs most after this one, from the widest down and around. */
function nextWidest(workshop: Workshop, { candidate, criterionId }: Selection): CellPlace | undefined {
  const widest = largestDisagreements(candidatesInPlay(workshop).map((one) => scoredOf(workshop, one)))
  const at = widest.findIndex((one) => one.candidateId === candidate.id && one.criterionId === criterionId)
  const next = widest[(at + 1) % widest.length]
  return next && { candidateId: next.candidateId, criterionId: next.criterionId }
}

/**
 * Opens what is held back from the room, or goes on where nothing is: the selected cell and then the next sealed one; on
 * the whole grid all of it, then the cells in which the room differs most; the dot vote.
 */
export async function revealOrAdvance(workspace: Workspace): Promise<void> {
  await workspace.caughtUp()
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (document.kind !== 'open' || !place || !state) return
  if (place.step === 'shortlist') {
    void workspace.stage.openDots(true)
    return
  }
  const { workshop } = document
  const { opened } = state
  const selection = selectionIn(workshop, place)
  if (!selection) return
  const { candidate, criterionId } = selection
  const isHere = isSealed(workshop, opened, candidate.id, criterionId)
  const next = nextSealed(workshop, selection, opened)
  if (place.step === 'reveal' || faceOf(state, place.step) === 'grid') {
    if (isHere || next) void workspace.stage.revealAll()
    else goToCell(workspace, nextWidest(workshop, selection))
  } else if (isHere) void workspace.stage.reveal(candidate.id, criterionId)
  else goToCell(workspace, next)
}

/** Puts one cell on the stage where all dots are, and all dots where one cell is. */
export function turnFace(workspace: Workspace): void {
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (!place || !state) return
  void workspace.stage.show(faceOf(state, place.step) === 'grid' ? 'cell' : 'grid')
}
