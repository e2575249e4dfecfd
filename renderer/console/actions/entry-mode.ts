import type { EntryMode } from '../../stores/entry-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** Enters votes another way from now on, and shows the room what goes with it. */
export function chooseEntryMode(workspace: Workspace, mode: EntryMode): void {
  useEntryStore.setState({ mode, newRound: false, problem: null })
  void workspace.stage.show(mode === 'byCard' ? 'cards' : 'cell')
}

/** By card where votes were entered by score, and the other way round. */
export function otherWayOfEntering(workspace: Workspace): void {
  chooseEntryMode(workspace, useEntryStore.getState().mode === 'byCard' ? 'byCell' : 'byCard')
}
