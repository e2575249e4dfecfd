import { useEffect } from 'react'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { draftField } from './draft-field.ts'
import type { Selection } from './selection.ts'

/** Brings up what was typed for the selected cell or card and not recorded. */
export function useVoteDraft(workshop: Workshop, selection: Selection | null): void {
  const workspace = useWorkspace()
  const mode = useEntryStore((entry) => entry.mode)
  const newRound = useEntryStore((entry) => entry.newRound)
  const cardRound = useEntryStore((entry) => entry.cardRound)
  const field = selection ? draftField(workshop, selection, { mode, newRound, cardRound }) : null
  useEffect(() => {
    useEntryStore.setState({ typed: field ? (workspace.draftOf(field) ?? '') : '', problem: null })
  }, [field, workspace])
}
