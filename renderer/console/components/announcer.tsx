import { useEffect, useState } from 'react'
import type { OpenedRounds } from '../../domain/stage/stage-state.ts'
import type { PhraseKey } from '../../domain/workshop/phrase.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { say } from '../../texts/interface.ts'
import { sayWithTitles } from '../../texts/with-titles.ts'

/** Steps that change something where the focus is not, or not any more. */
const votes: readonly PhraseKey[] = [
  'label.cellVotes',
  'label.cellVotesAgain',
  'label.cardVotes',
  'label.moveVotes',
  'label.settle',
  'label.unsettle',
  'label.settleRest',
  'label.gate',
]

/** How many cells show another round to the room than before. */
function changedCells(before: OpenedRounds, now: OpenedRounds): { opened: number; sealed: number } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const change = (name: string) => (now[name] ?? 0) - (before[name] ?? 0)
  return {
    opened: names.filter((name) => change(name) > 0).length,
    sealed: names.filter((name) => change(name) < 0).length,
  }
}

function followVotes(tell: (words: string) => void): () => void {
  return useDocumentStore.subscribe((now, before) => {
    if (now.kind !== 'open' || before.kind !== 'open' || now.seq <= before.seq) return
    // A step that was taken back is said by its notice.
    if (now.redo !== null || now.undo === null || !votes.includes(now.undo.key)) return
    if (now.workshop.details.id === before.workshop.details.id) {
      tell(say('announce.recorded', { what: sayWithTitles(now.undo, now.workshop) }))
    }
  })
}

function followReveals(tell: (words: string) => void): () => void {
  return useStageStore.subscribe(({ state: now }, { state: before }) => {
    if (!now || !before || now.workshopId !== before.workshopId || now.opened === before.opened) return
    const { opened, sealed } = changedCells(before.opened, now.opened)
    if (opened > 0) tell(say('announce.revealed', { count: opened }))
    else if (sealed > 0) tell(say('announce.sealed', { count: sealed }))
  })
}

/** Says what happens away from the focus to those who do not see it: votes recorded, reveals, the end of the time. */
export function Announcer() {
  const [said, setSaid] = useState({ id: 0, words: '' })
  const endsAt = useStageStore(({ state }) => state?.timerEndsAt ?? null)
  useEffect(() => {
    const tell = (words: string) => setSaid(({ id }) => ({ id: id + 1, words }))
    const stops = [followVotes(tell), followReveals(tell)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useEffect(() => {
    const left = endsAt === null ? 0 : Date.parse(endsAt) - Date.now()
    if (left <= 0) return
    const ending = setTimeout(
      () => setSaid(({ id }) => ({ id: id + 1, words: say('announce.timeUp') })),
      left,
    )
    return () => clearTimeout(ending)
  }, [endsAt])
  return (
    <div className="visually-hidden" role="status">
      {/* The same words said again are new words. */}
      <span key={said.id}>{said.words}</span>
    </div>
  )
}
