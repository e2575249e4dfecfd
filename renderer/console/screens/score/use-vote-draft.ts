import { useEffect, useRef } from 'react'
import { readTypedText } from '../../../domain/typed-votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import type { EntryMode } from '../../../stores/entry-store.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { draftField, ownersOfVotes } from './draft-field.ts'
import type { Selection } from './selection.ts'

/**
 * Brings up what was typed for the selected cell or card and not recorded. A change of the seats meanwhile leaves each vote
 * with its person.
 */
export function useVoteDraft(workshop: Workshop, selection: Selection | null, only?: EntryMode): void {
  const workspace = useWorkspace()
  const mode = useEntryStore((entry) => only ?? entry.mode)
  const newRound = useEntryStore((entry) => entry.newRound)
  const cardRound = useEntryStore((entry) => entry.cardRound)
  const field = selection ? draftField(workshop, selection, { mode, newRound, cardRound }) : null
  const owners = useRef<readonly string[]>([])
  owners.current = ownersOfVotes(workshop, mode === 'byCard' ? 'card' : 'cell')
  useEffect(() => {
    const text = field ? (workspace.draftOf(field) ?? '') : ''
    useEntryStore.setState({ typed: readTypedText(text, owners.current), problem: null })
  }, [field, workspace])
}
