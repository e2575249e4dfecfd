import type { KeyboardEvent, MouseEvent } from 'react'
import { latestRound, roundsOf } from '../../../domain/cell.ts'
import { criterionIds } from '../../../domain/criteria.ts'
import { enterCardVotes, enterCellVotes, settleCell, unsettleCell } from '../../../domain/edits/scoring.ts'
import type { Place } from '../../../domain/place.ts'
import { scoreCandidate } from '../../../domain/ranking.ts'
import { parseVoteString, voteCharacter } from '../../../domain/vote-string.ts'
import { isScore, parseVote } from '../../../domain/votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { findCandidate } from '../../../domain/workshop.ts'
import { useDocumentStore } from '../../../stores/document-store.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import { isTextEntry } from '../../actions/keys.ts'
import { draftField, roundOfEntry, typedWhat } from './draft-field.ts'
import type { Selection } from './selection.ts'
import { cellsAfter, neighbourCell, nextCard, presentSeats, selectionIn } from './selection.ts'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Context {
  readonly workshop: Workshop
  readonly selection: Selection
  readonly workspace: Workspace
}

function contextNow(workspace: Workspace): Context | null {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  if (document.kind !== 'open' || !place) return null
  const selection = selectionIn(document.workshop, place)
  return selection && { workshop: document.workshop, selection, workspace }
}

/** Keys that a focused control outside of the grid needs for itself. */
const controlKeys = ['Enter', 'Backspace', ...Object.keys(arrows)]

function belongsToControl(event: KeyboardEvent): boolean {
  if (isTextEntry(event.target)) return true
  // A dialog stands elsewhere in the page, but its keys pass through here.
  if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return true
  const inGrid = event.target instanceof Element && event.target.closest('table') !== null
  return !inGrid && controlKeys.includes(event.key)
}

/** A click on a button beside the grid leaves the focus where the votes are typed. */
export function keepFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button && !button.closest('table')) event.preventDefault()
}

/** Takes a key press on the score screen; anything it does not know is left to the rest of the app. */
export function onScoreKey(event: KeyboardEvent, workspace: Workspace): void {
  if (event.ctrlKey || event.metaKey || event.altKey || belongsToControl(event)) return
  const context = contextNow(workspace)
  if (context && takeScoreKey(event.key, context)) event.preventDefault()
}

function takeScoreKey(key: string, context: Context): boolean {
  const arrow = arrows[key]
  if (arrow) {
    moveTo(context, neighbourCell(context.selection, ...arrow))
    return true
  }
  if (typedWhat(useEntryStore.getState()) === null) return takeSettleKey(key, context)
  if (parseVote(key) !== null) {
    type(context, useEntryStore.getState().typed + key.toLowerCase())
    return true
  }
  switch (key) {
    case 'Backspace':
      takeBack(context)
      return true
    case 'Enter':
      record(context)
      return true
    case 'Escape':
      type(context, '')
      useEntryStore.setState({ newRound: false })
      return true
    case 'v':
    case 'V':
      return beginRound(context)
    default:
      return false
  }
}

function moveTo({ workspace }: Context, place: Partial<Place>): void {
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(place)
}

/** How many votes one string holds. */
function expectedVotes(workshop: Workshop, what: 'cell' | 'card'): number {
  return what === 'cell' ? presentSeats(workshop).length : criterionIds.length
}

function type({ workshop, selection, workspace }: Context, text: string): void {
  const entry = useEntryStore.getState()
  const what = typedWhat(entry)
  if (what === null || text.length > expectedVotes(workshop, what)) return
  useEntryStore.setState({ typed: text, problem: null })
  const field = draftField(workshop, selection, entry)
  if (!field) return
  if (text === '') workspace.dropDraft(field)
  else workspace.keepDraft(field, text)
}

/** Takes the last digit back; on an empty entry it brings up what is recorded, to be corrected. */
function takeBack(context: Context): void {
  const { typed } = useEntryStore.getState()
  type(context, typed === '' ? recordedString(context) : typed.slice(0, -1))
}

function recordedString({ workshop, selection }: Context): string {
  const entry = useEntryStore.getState()
  const { candidate, criterionId, participant } = selection
  const round = roundsOf(workshop, candidate.id).find(
    (one) => one.round === roundOfEntry(workshop, selection, entry),
  )
  if (!round) return ''
  const votes =
    typedWhat(entry) === 'cell'
      ? presentSeats(workshop).map(({ id }) => round.votes[criterionId][id])
      : criterionIds.map((id) => round.votes[id][participant.id])
  const gap = votes.indexOf(undefined)
  return votes
    .slice(0, gap < 0 ? votes.length : gap)
    .map(voteCharacter)
    .join('')
}

function beginRound({ workshop, selection }: Context): boolean {
  const { mode } = useEntryStore.getState()
  const rounds = roundsOf(workshop, selection.candidate.id)
  if (mode === 'byCard' || !latestRound(rounds, selection.criterionId)) return false
  useEntryStore.setState({ newRound: true })
  return true
}

/**
 * Where the entry goes on. While one cell is talked about it stays, and on the practice candidate: what was typed is
 * revealed and talked about first.
 */
function placeAfter({ workshop, selection }: Context): Partial<Place> {
  if (selection.candidate.standing.kind === 'practice') return {}
  switch (useEntryStore.getState().mode) {
    case 'byCell':
      return cellsAfter(selection)[0] ?? {}
    case 'byCard':
      return nextCard(workshop, selection)
    case 'settle':
      return {}
  }
}

/** Records what was typed and goes on; with nothing typed it only goes on. A refused string stays where it is. */
function record(context: Context): void {
  const { workshop, selection, workspace } = context
  const entry = useEntryStore.getState()
  const what = typedWhat(entry)
  if (what === null) return
  const { candidate, criterionId, participant } = selection
  const next = placeAfter(context)
  if (entry.typed === '') {
    moveTo(context, next)
    return
  }
  const read = parseVoteString(entry.typed, expectedVotes(workshop, what))
  if (read.kind !== 'votes') {
    useEntryStore.setState({ problem: read })
    return
  }
  const round = roundOfEntry(workshop, selection, entry)
  const edit =
    what === 'cell'
      ? enterCellVotes({
          candidateId: candidate.id,
          criterionId,
          round,
          votes: Object.fromEntries(presentSeats(workshop).map(({ id }, seat) => [id, read.votes[seat]])),
        })
      : enterCardVotes({ candidateId: candidate.id, participantId: participant.id, round, votes: read.votes })
  const field = draftField(workshop, selection, entry)
  void workspace.runOrSay(edit).then((result) => {
    if (field && result.kind !== 'failed' && result.kind !== 'refused') workspace.dropDraft(field)
  })
  moveTo(context, next)
}

function takeSettleKey(key: string, context: Context): boolean {
  const { workshop, selection, workspace } = context
  const { candidate, criterionId } = selection
  const vote = parseVote(key)
  if (vote !== null && isScore(vote)) {
    void workspace.runOrSay(settleCell(candidate.id, criterionId, vote))
    return true
  }
  if (key === 'v' || key === 'V') return beginRound(context)
  if (key === 'Backspace') {
    void workspace.runOrSay(unsettleCell(candidate.id, criterionId))
    return true
  }
  if (key !== 'Enter') return false
  const cell = scoreCandidate(workshop, candidate).cells[criterionId]
  if (cell.kind === 'provisional') {
    void workspace.runOrSay(settleCell(candidate.id, criterionId, cell.value))
  }
  const open = cellsAfter(selection).find((place) => {
    const one = findCandidate(workshop, place.candidateId ?? candidate.id)
    return (
      one &&
      place.criterionId &&
      scoreCandidate(workshop, one).cells[place.criterionId].kind === 'provisional'
    )
  })
  if (open) moveTo(context, open)
  return true
}
