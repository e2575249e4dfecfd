import type { StepId } from '../../domain/workshop/steps.ts'
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

/**
 * Parts of a screen and dialogs that have keys of their own while the focus is in them, named by `data-keys`. Each with
 * the step whose keys they are among; null where it is open over any of them.
 */
export const regionSteps = {
  gateGrid: 'gates',
  candidateList: 'candidates',
  numberRow: 'candidates',
  dotLine: 'shortlist',
  verdictRows: 'verdict',
  sheet: 'brief',
  agenda: null,
  printKit: null,
  keySheet: null,
} as const satisfies Readonly<Record<string, StepId | null>>

export type Region = keyof typeof regionSteps

/** Whether that names a region. */
export function isRegion(name: string | null): name is Region {
  return name !== null && Object.hasOwn(regionSteps, name)
}

/**
 * Where keys act. The first match wins, in this order: the text field that is being typed in, the region, the step,
 * everywhere. While a dialog is open only the keys of its own region and those of `dialog` act.
 */
export type KeyPlace = 'everywhere' | 'dialog' | 'text' | StepId | Region

/** The press that an action is taken with. */
export interface Pressed {
  /** Which of its keys, as the action names it; null where it was chosen in a menu. */
  readonly key: string | null
  /** Whether the key is being held and this is not its first press. */
  readonly isHeld: boolean
}

/**
 * Something a person can do with a key. This is the one list: what listens for keys, the sheet of keyboard shortcuts,
 * buttons with their tooltips and hints, the native menu and the tests read it.
 */
export interface Action {
  readonly id: string
  readonly label: InterfaceKey
  /** As `Mod+Shift+Z`, where Mod is Ctrl or the Command key; see `chordsOf`. The first one is shown on buttons. */
  readonly keys: readonly string[]
  readonly where: readonly KeyPlace[]
  /** Whether a key that is held does it again and again: moving and deleting, nothing else. */
  readonly repeats?: true
  /** The part of the sheet of keyboard shortcuts, for what acts everywhere; that of the app itself unless said. */
  readonly group?: 'projector'
  readonly menu?: 'file' | 'edit' | 'view' | 'help'
  readonly enabled: (state: ActionState) => boolean
  /** Null where the region itself takes the key, as it knows what is being typed. */
  readonly run: ((workspace: Workspace, pressed: Pressed) => void) | null
}
