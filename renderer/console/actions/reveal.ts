import { criterionIds } from '../../domain/criteria.ts'
import type { CandidateId } from '../../domain/ids.ts'
import type { Place } from '../../domain/place.ts'
import { largestDisagreements } from '../../domain/robustness/largest-disagreements.ts'
import { isSealed } from '../../domain/stage/open-votes.ts'
import type { StageState } from '../../domain/stage/stage-state.ts'
import { faceOf } from '../../domain/stage/stage-state.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { candidatesInPlay, practiceCandidate } from '../../domain/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { CellPlace } from '../screens/score/selection.ts'
import { cellsAfter, selectionIn } from '../screens/score/selection.ts'
import { advance } from './step-beside.ts'

interface Scene {
  readonly workshop: Workshop
  readonly place: Place
  readonly state: StageState
}

function hasSealed({ workshop, state }: Scene, ids: readonly CandidateId[]): boolean {
  return ids.some((id) => criterionIds.some((cell) => isSealed(workshop, state.opened, id, cell)))
}

function goToCell(workspace: Workspace, cell: CellPlace | undefined): boolean {
  if (!cell) return false
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(cell)
  return true
}

/** Goes to the cell in which the room differs most after the selected one, from the widest down; false after the last. */
function goToNextWidest({ workshop, place }: Scene, workspace: Workspace): boolean {
  const widest = largestDisagreements(candidatesInPlay(workshop).map((one) => scoredOf(workshop, one)))
  const at = widest.findIndex(
    ({ candidateId, criterionId }) => candidateId === place.candidateId && criterionId === place.criterionId,
  )
  const next = widest[at + 1]
  return goToCell(workspace, next && { candidateId: next.candidateId, criterionId: next.criterionId })
}

/** Shows the room what the dot vote came to; false when it does already. */
function revealDots({ workshop, state }: Scene, workspace: Workspace): boolean {
  if (state.areDotsOpen || workshop.dots.length === 0) return false
  void workspace.stage.openDots(true)
  return true
}

/** Opens every vote of the grid; false when all are open. */
function revealGrid(scene: Scene, workspace: Workspace): boolean {
  const inPlay = candidatesInPlay(scene.workshop).map(({ id }) => id)
  if (!hasSealed(scene, inPlay)) return false
  void workspace.stage.revealAll()
  return true
}

/** Opens the votes of the selected cell, or goes to the next sealed ones; false when all are open. */
function revealCell({ workshop, place, state }: Scene, workspace: Workspace): boolean {
  const selection = selectionIn(workshop, place)
  if (!selection) return false
  const { candidate, criterionId } = selection
  if (isSealed(workshop, state.opened, candidate.id, criterionId)) {
    void workspace.stage.reveal(candidate.id, criterionId)
    return true
  }
  const next = cellsAfter(selection).find(
    (cell) =>
      cell.candidateId &&
      cell.criterionId &&
      isSealed(workshop, state.opened, cell.candidateId, cell.criterionId),
  )
  return goToCell(workspace, next)
}

/** Opens the room's votes on the practice candidate, on the criterion that is talked about; false when they are open. */
function revealPractice({ workshop, place, state }: Scene, workspace: Workspace): boolean {
  const practice = practiceCandidate(workshop)
  const criterionId = place.criterionId ?? criterionIds[0]
  if (!practice || !isSealed(workshop, state.opened, practice.id, criterionId)) return false
  void workspace.stage.show('practice').then(() => workspace.stage.reveal(practice.id, criterionId))
  return true
}

function revealIn(scene: Scene, workspace: Workspace): boolean {
  switch (scene.place.step) {
    case 'calibrate':
      return revealPractice(scene, workspace)
    case 'shortlist':
      return revealDots(scene, workspace)
    case 'reveal':
      return revealGrid(scene, workspace) || goToNextWidest(scene, workspace)
    case 'score':
      return faceOf(scene.state, scene.place.step) === 'grid'
        ? revealGrid(scene, workspace)
        : revealCell(scene, workspace)
    default:
      return false
  }
}

/** Opens what the step has to open to the room; where nothing is left to open, goes on to the next step. */
export async function revealOrAdvance(workspace: Workspace): Promise<void> {
  await workspace.caughtUp()
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (document.kind !== 'open' || !place || !state) return
  if (!revealIn({ workshop: document.workshop, place, state }, workspace)) advance(workspace)
}

/** Puts one cell on the stage where all dots are, and all dots where one cell is. */
export function turnFace(workspace: Workspace): void {
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (!place || !state) return
  void workspace.stage.show(faceOf(state, place.step) === 'grid' ? 'cell' : 'grid')
}
