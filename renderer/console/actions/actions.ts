import type { StepId } from '../../domain/place.ts'
import { stepIds } from '../../domain/place.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Action, ActionState } from './action.ts'
import { focusSearch } from './focus-search.ts'
import { beginNewRound } from './new-round.ts'
import { notedCandidate } from './noted-candidate.ts'
import { revealOrAdvance, turnFace } from './reveal.ts'
import { enterStep, goBeside } from './step-beside.ts'
import { walkActions } from './walk-actions.ts'

const inWorkshop = ({ document }: ActionState) => document.kind === 'open'
const onStage = ({ document, stage }: ActionState) => document.kind === 'open' && stage.isOpen

/** Steps that show one cell, or all of them. */
const cellSteps: readonly StepId[] = ['score', 'reveal', 'discuss']
/** The digits of the keyboard reach the first nine steps; the others are beside them. */
const digits = 9

const stepAction = (step: StepId, index: number): Action => ({
  id: `step.${step}`,
  label: `step.${step}`,
  keys: index < digits ? [`Alt+${index + 1}`] : [],
  enabled: inWorkshop,
  run: (workspace) => enterStep(workspace, step),
})

export const actions: readonly Action[] = [
  {
    id: 'undo',
    label: 'action.undo',
    keys: ['Mod+Z'],
    // Also before the last press is shown: what there is to take back is known only once it is its turn.
    enabled: ({ document }) => document.kind === 'open',
    run: (workspace) => void workspace.undo(),
  },
  {
    id: 'redo',
    label: 'action.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: ({ document }) => document.kind === 'open',
    run: (workspace) => void workspace.redo(),
  },
  ...stepIds.map(stepAction),
  {
    id: 'step.next',
    label: 'action.nextStep',
    keys: ['Alt+ArrowRight'],
    enabled: inWorkshop,
    run: (workspace) => void goBeside(workspace, 1),
  },
  {
    id: 'step.back',
    label: 'action.backStep',
    keys: ['Alt+ArrowLeft', 'ArrowLeft'],
    enabled: inWorkshop,
    run: (workspace) => void goBeside(workspace, -1),
  },
  {
    id: 'clock',
    label: 'action.clock',
    keys: ['C'],
    enabled: inWorkshop,
    run: () => document.querySelector<HTMLElement>('[data-clock]')?.click(),
  },
  {
    id: 'find',
    label: 'action.find',
    keys: ['/'],
    enabled: inWorkshop,
    run: (workspace) => {
      workspace.goTo({ step: 'candidates' })
      focusSearch()
    },
  },
  {
    id: 'decision',
    label: 'action.decision',
    keys: ['D'],
    enabled: inWorkshop,
    run: (workspace) => enterStep(workspace, 'decide'),
  },
  {
    id: 'export',
    label: 'action.export',
    keys: ['E'],
    enabled: inWorkshop,
    run: (workspace) => enterStep(workspace, 'close'),
  },
  {
    id: 'note',
    label: 'action.note',
    keys: ['N'],
    enabled: ({ document, view }) => document.kind === 'open' && notedCandidate(document, view) !== null,
    run: () => useViewStore.setState({ noteShown: true }),
  },
  {
    id: 'newRound',
    label: 'action.newRound',
    keys: ['V'],
    enabled: ({ document, view }) =>
      document.kind === 'open' && (view.place?.step === 'score' || view.place?.step === 'discuss'),
    run: beginNewRound,
  },
  ...walkActions,
  {
    id: 'kit',
    label: 'action.kit',
    keys: ['Mod+P'],
    enabled: inWorkshop,
    run: () => useViewStore.setState({ kitShown: true }),
  },
  {
    id: 'stage.open',
    label: 'action.stageOpen',
    keys: ['S'],
    // A stray key never closes it: the room would see the desktop.
    enabled: ({ document, stage }) => document.kind === 'open' && !stage.isOpen,
    run: (workspace) => void workspace.stage.open(),
  },
  {
    id: 'stage.blank',
    label: 'action.stageBlank',
    keys: ['B'],
    enabled: onStage,
    run: (workspace) => void workspace.stage.blank(),
  },
  {
    id: 'stage.hold',
    label: 'action.stageHold',
    keys: ['H'],
    enabled: onStage,
    run: (workspace) => void workspace.stage.hold(),
  },
  {
    id: 'stage.reveal',
    label: 'action.stageReveal',
    keys: ['Space'],
    enabled: inWorkshop,
    run: (workspace) => void revealOrAdvance(workspace),
  },
  {
    id: 'stage.face',
    label: 'action.stageFace',
    keys: ['G'],
    enabled: (state) => onStage(state) && cellSteps.some((step) => step === state.view.place?.step),
    run: turnFace,
  },
  {
    id: 'votes.move',
    label: 'action.moveVotes',
    keys: ['W'],
    enabled: ({ document, view }) =>
      document.kind === 'open' && (view.place?.step === 'score' || view.place?.step === 'reveal'),
    run: () => useEntryStore.setState({ isMovingVotes: true }),
  },
  {
    id: 'stage.timer',
    label: 'action.stageTimer',
    keys: ['T'],
    enabled: onStage,
    run: (workspace) => void workspace.stage.timer(),
  },
  {
    id: 'stage.minute',
    label: 'action.stageMinute',
    keys: ['+'],
    enabled: onStage,
    run: (workspace) => void workspace.stage.oneMoreMinute(),
  },
  {
    id: 'keys',
    label: 'action.keys',
    keys: ['?'],
    enabled: () => true,
    run: () => useViewStore.setState(({ keysShown }) => ({ keysShown: !keysShown })),
  },
]

/** The action with that id; undefined for a name from elsewhere that is not known. */
export function findAction(id: string): Action | undefined {
  return actions.find((action) => action.id === id)
}
