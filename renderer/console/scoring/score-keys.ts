import type { MouseEvent } from 'react'
import { enterCardVotes, enterCellVotes } from '../../domain/edits/edit-scores.ts'
import { roundsOf } from '../../domain/votes/cell.ts'
import type { TypedVotes, TypedWord } from '../../domain/votes/typed-votes.ts'
import {
  nextOwner,
  parseTyped,
  typedFor,
  typedProblem,
  typedText,
  voteCharacter,
  withVote,
} from '../../domain/votes/typed-votes.ts'
import type { Vote } from '../../domain/votes/votes.ts'
import { isScore } from '../../domain/votes/votes.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { View } from '../../domain/workshop/view.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { walkTopics } from '../screens/discuss/show-topic.ts'
import type { AgreeContext } from './agree.ts'
import { agree, chooseScore, takeBackAgreed } from './agree.ts'
import { draftField, ownersOfVotes, roundOfEntry, typedWhat } from './draft-field.ts'
import { beginOver, isRecordedSince } from './recorded-since.ts'
import { cellsAfter, neighbourCell, nextCard, presentSeats, selectionIn } from './selection.ts'
import { hasGone, noteTypedAt } from './typed-at.ts'

type Context = AgreeContext

function contextNow(workspace: Workspace): Context | null {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  if (document.kind !== 'open' || !place) return null
  const selection = selectionIn(document.workshop, place)
  return selection && { workshop: document.workshop, selection, workspace }
}

/** A click on a button beside the grid leaves the focus where the votes are typed. */
export function keepFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button && !button.closest('table')) event.preventDefault()
}

/** Selects the cell `columns` to the right and `rows` down; in the discussion the topic above or below. */
export function moveSelection(workspace: Workspace, columns: number, rows: -1 | 0 | 1): void {
  const context = contextNow(workspace)
  if (!context) return
  const { workshop, selection } = context
  if (useViewStore.getState().place?.step !== 'discuss') {
    moveTo(context, neighbourCell(selection, columns, rows))
  } else if (rows !== 0) walkTopics(workspace, workshop, selection, rows)
}

/** Takes a vote, written as `parseTyped` reads it, in seat order; where one score is agreed on, it is chosen. */
export function takeVote(workspace: Workspace, character: string): void {
  const context = contextNow(workspace)
  const vote = parseTyped(character)
  if (!context || vote === null) return
  const entry = useEntryStore.getState()
  const what = typedWhat(entry)
  const { place } = useViewStore.getState()
  if (what !== null && place && hasGone({ place, selection: context.selection }, what)) {
    useEntryStore.setState({ problem: { kind: 'gone' } })
  } else if (what === null) {
    if (vote !== 'asBefore' && isScore(vote)) chooseScore(context, vote)
  } else {
    const owners = ownersOfVotes(context.workshop, what)
    const next = nextOwner(entry.typed, owners)
    if (next !== null && vote === 'asBefore' && !hasVoteBefore(context, what, next)) {
      useEntryStore.setState({ problem: { kind: 'noneBefore' } })
    } else if (next === null) {
      useEntryStore.setState({ problem: { kind: 'full', vote, count: owners.length } })
    } else type(context, withVote(entry.typed, owners, vote))
  }
}

/** Whether there is a vote of an earlier round that can stay; on a card a vote on any criterion, as not all are on each card. */
function hasVoteBefore({ workshop, selection }: Context, what: 'cell' | 'card', owner: string): boolean {
  const { candidate, criterionId, participant } = selection
  const [columns, seat] = what === 'cell' ? [[criterionId], owner] : [criterionIds, participant.id]
  const now = roundOfEntry(workshop, selection, useEntryStore.getState())
  return roundsOf(workshop, candidate.id).some(
    ({ round, votes }) => round < now && columns.some((id) => seat in votes[id]),
  )
}

/** Records what was typed and goes on; where one score is agreed on, agrees and goes on. */
export function recordVotes(workspace: Workspace): void {
  const context = contextNow(workspace)
  if (!context) return
  if (typedWhat(useEntryStore.getState()) === null) agree(context)
  else record(context)
}

/**
 * Takes the last digit back; on an empty entry it brings up what is recorded, to be corrected, or opens what was agreed
 * on again. A key that is held only takes digits back.
 */
export function takeVoteBack(workspace: Workspace, isHeld: boolean): void {
  const context = contextNow(workspace)
  const entry = useEntryStore.getState()
  if (!context || (isHeld && entry.typed.length === 0)) return
  if (typedWhat(entry) === null) takeBackAgreed(context)
  else takeBack(context)
}

/** Discards what was typed, and the round that was begun for it, or the score that was chosen. */
export function discardVotes(workspace: Workspace): void {
  const context = contextNow(workspace)
  if (!context) return
  useEntryStore.setState({ chosen: null, agreeProblem: null })
  if (typedWhat(useEntryStore.getState()) === null) return
  type(context, [])
  useEntryStore.setState({ newRound: false })
}

function moveTo({ workspace }: Context, place: Partial<View>): void {
  useEntryStore.setState({ newRound: false, problem: null })
  workspace.goTo(place)
}

function type({ workshop, selection, workspace }: Context, typed: TypedVotes): void {
  const entry = useEntryStore.getState()
  if (entry.typed.length === 0) beginOver(workshop, selection, entry)
  useEntryStore.setState({ typed, problem: null })
  const { place } = useViewStore.getState()
  noteTypedAt(place && typed.length > 0 ? { place, selection } : null)
  const field = draftField(workshop, selection, entry)
  if (!field) return
  if (typed.length === 0) workspace.dropDraft(field)
  else workspace.keepDraft(field, typedText(typed))
}

/** Takes the last digit back; on an empty entry it brings up what is recorded, to be corrected. */
function takeBack(context: Context): void {
  const { typed } = useEntryStore.getState()
  type(context, typed.length === 0 ? recordedVotes(context) : typed.slice(0, -1))
}

/** Discards the votes whose people are no longer there. */
export function discardLeftOver(workspace: Workspace): void {
  const context = contextNow(workspace)
  const entry = useEntryStore.getState()
  const what = typedWhat(entry)
  if (!context || what === null) return
  const owners = ownersOfVotes(context.workshop, what)
  type(
    context,
    entry.typed.filter(({ owner }) => owners.includes(owner)),
  )
}

function recordedVotes({ workshop, selection }: Context): TypedVotes {
  const entry = useEntryStore.getState()
  const { candidate, criterionId, participant } = selection
  const round = roundsOf(workshop, candidate.id).find(
    (one) => one.round === roundOfEntry(workshop, selection, entry),
  )
  if (!round) return []
  const votes: readonly { readonly owner: string; readonly vote: Vote | undefined }[] =
    typedWhat(entry) === 'cell'
      ? presentSeats(workshop).map(({ id }) => ({ owner: id, vote: round.votes[criterionId][id] }))
      : criterionIds.map((id) => ({ owner: id, vote: round.votes[id][participant.id] }))
  return votes.flatMap(({ owner, vote }): TypedVotes => {
    if (vote !== undefined) return [{ owner, vote }]
    return round.round > 1 ? [{ owner, vote: 'asBefore' }] : []
  })
}

/**
 * Where the entry goes on. While one cell is talked about it stays, and on the practice candidate: what was typed is
 * revealed and talked about first.
 */
function placeAfter({ workshop, selection }: Context): Partial<View> {
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

/** A typed vote as it is entered: none of a person who does not vote again. */
const enteredVote = (vote: TypedWord | undefined): Vote | null =>
  vote === undefined || vote === 'asBefore' ? null : vote

/** Records what was typed and goes on; with nothing typed it only goes on. A refused string stays where it is. */
function record(context: Context): void {
  const { workshop, selection, workspace } = context
  const entry = useEntryStore.getState()
  const what = typedWhat(entry)
  if (what === null) return
  const { candidate, criterionId, participant } = selection
  const next = placeAfter(context)
  if (entry.typed.length === 0) {
    moveTo(context, next)
    return
  }
  const problem = typedProblem(entry.typed, ownersOfVotes(workshop, what))
  if (problem) {
    useEntryStore.setState({ problem })
    return
  }
  const recorded = recordedVotes(context)
  const isAsked = entry.problem?.kind === 'recordedSince'
  if (!isAsked && recorded.length > 0 && isRecordedSince(workshop, selection, entry)) {
    const votes = recorded.map(({ vote }) => voteCharacter(vote)).join(' ')
    useEntryStore.setState({ problem: { kind: 'recordedSince', votes } })
    return
  }
  const round = roundOfEntry(workshop, selection, entry)
  const edit =
    what === 'cell'
      ? enterCellVotes({
          candidateId: candidate.id,
          criterionId,
          round,
          votes: Object.fromEntries(entry.typed.map(({ owner, vote }) => [owner, enteredVote(vote)])),
        })
      : enterCardVotes({
          candidateId: candidate.id,
          participantId: participant.id,
          round,
          votes: criterionIds.map((id) => enteredVote(typedFor(entry.typed, id))),
        })
  const field = draftField(workshop, selection, entry)
  noteTypedAt(null)
  void workspace.runOrNotify(edit).then((result) => {
    if (field && result.kind !== 'failed' && result.kind !== 'refused') workspace.dropDraft(field)
  })
  moveTo(context, next)
}
