import { useEffect, useRef } from 'react'
import { readTypedText } from '../../domain/votes/typed-votes.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import type { EntryMode } from '../../stores/entry-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useWorkspace } from '../workspace-context.ts'
import { draftField, ownersOfVotes } from './draft-field.ts'
import type { Selection } from './selection.ts'

const againEntry = { mode: 'byCell', newRound: true, cardRound: 1 } as const

/**
 * Goes on with a further vote where it was left half typed: its digits must not be taken for those of the vote before,
 * which is what the score shows else.
 */
function useVoteAgain(workshop: Workshop, selection: Selection | null, isByCard: boolean): void {
  const workspace = useWorkspace()
  const field = selection && !isByCard ? draftField(workshop, selection, againEntry) : null
  const latest = useRef(selection)
  latest.current = selection
  useEffect(() => {
    if (field === null || workspace.draftOf(field) === null) return
    let isLeft = false
    // What is being recorded is no longer half typed.
    void workspace.pendingCommits().then(() => {
      const document = useDocumentStore.getState()
      if (isLeft || document.kind !== 'open' || !latest.current) return
      const isStillNext = draftField(document.workshop, latest.current, againEntry) === field
      if (isStillNext && workspace.draftOf(field) !== null) useEntryStore.setState({ newRound: true })
    })
    return () => {
      isLeft = true
    }
  }, [field, workspace])
}

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
  useVoteAgain(workshop, selection, mode === 'byCard')
}
