import { largestDisagreements } from '../../domain/robustness/largest-disagreements.ts'
import type { StageState } from '../../domain/stage/stage-state.ts'
import { faceOf } from '../../domain/stage/stage-state.ts'
import { isEverythingOpen, isSealed } from '../../domain/stage/what-the-room-may-see.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { View } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay, practiceCandidate } from '../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { CellPlace } from '../scoring/selection.ts'
import { cellsAfter, selectionIn } from '../scoring/selection.ts'

interface Scene {
  readonly workshop: Workshop
  /** Where the key was pressed: what is opened is what was meant then. */
  readonly place: View
  readonly state: StageState
}

/** Goes on within the step, unless the person has gone elsewhere meanwhile. */
function goToCell(workspace: Workspace, { place }: Scene, cell: CellPlace): void {
  if (useViewStore.getState().place !== place) return
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(cell)
}

/** Goes to the cell in which the room differs most after the selected one, from the widest down. */
function goToNextWidest(scene: Scene, workspace: Workspace): void {
  const { workshop, place } = scene
  const widest = largestDisagreements(candidatesInPlay(workshop).map((one) => scoredOf(workshop, one)))
  const at = widest.findIndex(
    ({ candidateId, criterionId }) => candidateId === place.candidateId && criterionId === place.criterionId,
  )
  const next = widest[at + 1]
  if (next) goToCell(workspace, scene, { candidateId: next.candidateId, criterionId: next.criterionId })
}

/** Shows the room what the dot vote came to. */
function revealDots({ workshop, state }: Scene, workspace: Workspace): void {
  if (!state.areDotsOpen && workshop.dots.length > 0) void workspace.stage.openDots(true)
}

/** Opens the next criterion of the grid; false when all are open. */
function revealCriterion({ workshop, state }: Scene, workspace: Workspace): boolean {
  if (isEverythingOpen(workshop, state.opened)) return false
  void workspace.stage.revealNext()
  return true
}

/** Opens the votes of the selected cell, or goes to the next sealed ones. */
function revealCell(scene: Scene, workspace: Workspace): void {
  const { workshop, place, state } = scene
  const selection = selectionIn(workshop, place)
  if (!selection) return
  const { candidate, criterionId } = selection
  if (isSealed(workshop, state.opened, candidate.id, criterionId)) {
    void workspace.stage.reveal(candidate.id, criterionId)
    return
  }
  const next = cellsAfter(selection).find(
    (cell) =>
      cell.candidateId &&
      cell.criterionId &&
      isSealed(workshop, state.opened, cell.candidateId, cell.criterionId),
  )
  if (next) goToCell(workspace, scene, next)
}

/** Opens the votes of the topic that is talked about. */
function revealTopic({ workshop, place, state }: Scene, workspace: Workspace): void {
  const selection = selectionIn(workshop, place)
  if (!selection) return
  const { candidate, criterionId } = selection
  if (isSealed(workshop, state.opened, candidate.id, criterionId)) {
    void workspace.stage.reveal(candidate.id, criterionId)
  }
}

/** Opens the room's votes on the practice candidate, on the criterion that is talked about. */
function revealPractice({ workshop, place, state }: Scene, workspace: Workspace): void {
  const practice = practiceCandidate(workshop)
  const criterionId = place.criterionId ?? criterionIds[0]
  if (!practice || !isSealed(workshop, state.opened, practice.id, criterionId)) return
  void workspace.stage.show('practice').then(() => workspace.stage.reveal(practice.id, criterionId))
}

/** What there is to open now; null where no workshop is shown. Votes that are just being recorded are in it. */
async function sceneNow(workspace: Workspace): Promise<Scene | null> {
  const { place } = useViewStore.getState()
  await workspace.pendingCommits()
  const document = useDocumentStore.getState()
  const { state } = useStageStore.getState()
  return document.kind === 'open' && place && state ? { workshop: document.workshop, place, state } : null
}

/** Opens to the room what the step has to open next. It never leaves the step. */
export async function openNext(workspace: Workspace): Promise<void> {
  const scene = await sceneNow(workspace)
  switch (scene?.place.step) {
    case 'calibrate':
      return revealPractice(scene, workspace)
    case 'shortlist':
      return revealDots(scene, workspace)
    case 'reveal':
      if (!revealCriterion(scene, workspace)) goToNextWidest(scene, workspace)
      return
    case 'discuss':
      return revealTopic(scene, workspace)
    case 'score':
      if (faceOf(scene.state, 'score') === 'grid') revealCriterion(scene, workspace)
      else revealCell(scene, workspace)
  }
}

/** Opens to the room all that the step has to open. */
export async function openAll(workspace: Workspace): Promise<void> {
  const scene = await sceneNow(workspace)
  switch (scene?.place.step) {
    case 'calibrate':
      return revealPractice(scene, workspace)
    case 'shortlist':
      return revealDots(scene, workspace)
    case 'score':
    case 'reveal':
    case 'discuss':
    case 'verdict':
      void workspace.stage.revealAll()
  }
}

/** Puts one cell on the stage where all dots are, and all dots where one cell is. */
export function turnFace(workspace: Workspace): void {
  const { place } = useViewStore.getState()
  const { state } = useStageStore.getState()
  if (!place || !state) return
  void workspace.stage.show(faceOf(state, place.step) === 'grid' ? 'cell' : 'grid')
}
