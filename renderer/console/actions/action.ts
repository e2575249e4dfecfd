import type { DocumentState } from '../../stores/document-store.ts'
import type { StageStoreState } from '../../stores/stage-store.ts'
import type { ViewState } from '../../stores/view-store.ts'
import type { InterfaceKey } from '../../texts/interface.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** What an action may look at to know whether it can be taken now. */
export interface ActionState {
  readonly document: DocumentState
  readonly view: ViewState
  readonly stage: StageStoreState
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
