import type { StepId } from '../../domain/place.ts'
import { stepIds } from '../../domain/place.ts'
import type { DocumentState } from '../../stores/document-store.ts'
import type { ViewState } from '../../stores/view-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { InterfaceKey } from '../../texts/interface.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { focusSearch } from './focus-search.ts'

/** What an action may look at to know whether it can be taken now. */
export interface ActionState {
  readonly document: DocumentState
  readonly view: ViewState
}

/** Something a person can do from anywhere: buttons, keys, the key sheet and the native menu read this one list. */
export interface Action {
  readonly id: string
  readonly label: InterfaceKey
  /** As `Mod+Shift+Z`, where Mod is Ctrl or the Command key. */
  readonly keys: readonly string[]
  readonly enabled: (state: ActionState) => boolean
  readonly run: (workspace: Workspace) => void
}

const inWorkshop = ({ document }: ActionState) => document.kind === 'open'

const stepAction = (step: StepId, index: number): Action => ({
  id: `step.${step}`,
  label: `step.${step}`,
  keys: [`Alt+${index + 1}`],
  enabled: inWorkshop,
  run: (workspace) => workspace.goTo({ step }),
})

export const actions: readonly Action[] = [
  {
    id: 'undo',
    label: 'action.undo',
    keys: ['Mod+Z'],
    enabled: ({ document }) => document.kind === 'open' && document.undo !== null,
    run: (workspace) => void workspace.undo(),
  },
  {
    id: 'redo',
    label: 'action.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: ({ document }) => document.kind === 'open' && document.redo !== null,
    run: (workspace) => void workspace.redo(),
  },
  ...stepIds.map(stepAction),
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
    run: (workspace) => workspace.goTo({ step: 'decision' }),
  },
  {
    id: 'export',
    label: 'action.export',
    keys: ['E'],
    enabled: inWorkshop,
    run: (workspace) => workspace.goTo({ step: 'export' }),
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
