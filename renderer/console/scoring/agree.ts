import { settleCell, unsettleCell } from '../../domain/edits/edit-scores.ts'
import { isHandedOut, isSameCell } from '../../domain/robustness/topics.ts'
import { agreeing } from '../../domain/votes/agreed-score.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import type { Score } from '../../domain/votes/votes.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { focusStep } from '../actions/focus-step.ts'
import { focusByItself } from '../actions/own-focus.ts'
import { showTopic, skipTopic } from '../screens/discuss/show-topic.ts'
import { askFindOut } from './ask-find-out.ts'
import { nextOpenCell, topicOnceAgreed } from './next-open.ts'
import type { Selection } from './selection.ts'

/** A cell that is looked at, and what can be done with it. */
export interface AgreeContext {
  readonly workshop: Workshop
  readonly selection: Selection
  readonly workspace: Workspace
}

/** Names the draft of what convinced the room, while it is not agreed yet. */
export function reasonField(candidateId: CandidateId, criterionId: CriterionId): string {
  return `settled.${candidateId}.${criterionId}.reason`
}

const cellOf = ({ candidate, criterionId }: Selection) => ({ candidateId: candidate.id, criterionId })

/** The score that was chosen for the selected cell; null where none was. */
function chosenFor(selection: Selection): Score | null {
  const { chosen } = useEntryStore.getState()
  return chosen && isSameCell(chosen, cellOf(selection)) ? chosen.score : null
}

/** What is written down as the reason: what is being typed, else what was agreed on with the score. */
export function reasonFor({ workshop, selection, workspace }: AgreeContext): string {
  const { candidate, criterionId } = selection
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  return workspace.draftOf(reasonField(candidate.id, criterionId)) ?? storedReason(cell)
}

function storedReason(cell: Cell): string {
  return cell.kind === 'settled' ? cell.reason : ''
}

/** Chooses the score to agree on; nothing is recorded yet. */
export function chooseScore({ selection }: AgreeContext, score: Score): void {
  useEntryStore.setState({ chosen: { ...cellOf(selection), score }, agreeProblem: null })
}

function focusReason(): void {
  focusByItself(document.querySelector<HTMLInputElement>('[data-reason]'))
}

/** Records the agreed score, unless it is there already with the same reason. */
function recordAgreed({ workshop, selection, workspace }: AgreeContext, score: Score, reason: string): void {
  const { candidate, criterionId } = selection
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const isThere = cell.kind === 'settled' && cell.value === score && cell.reason === reason
  const field = reasonField(candidate.id, criterionId)
  if (isThere) {
    workspace.dropDraft(field)
    return
  }
  void workspace.runOrNotify(settleCell(candidate.id, criterionId, score, reason)).then(({ kind }) => {
    if (kind === 'committed' || kind === 'unchanged') workspace.dropDraft(field)
  })
}

const isInDiscussion = () => useViewStore.getState().place?.step === 'discuss'

/** What nobody knows is handed out before the room goes on to the next topic. */
function handOut({ workshop, selection, workspace }: AgreeContext): void {
  const cell = cellOf(selection)
  if (isHandedOut(workshop.findOuts, cell)) skipTopic(workspace, workshop, selection)
  else askFindOut(workshop, cell)
}

/** Goes to what comes after the selected cell, agreed on at that score, within the step. */
function goOn({ workshop, selection, workspace }: AgreeContext, agreed: Score): void {
  if (!isInDiscussion()) {
    const next = nextOpenCell(workshop, selection)
    if (next) workspace.goTo(next)
    return
  }
  // The room has agreed on what it saw: no vote stays sealed under it, and the wall counts what the console counts.
  void workspace.stage.reveal(selection.candidate.id, selection.criterionId)
  const topic = topicOnceAgreed(workshop, selection, agreed)
  if (topic) showTopic(workspace, topic)
}

/**
 * Agrees on the chosen score, else on the room's, and goes on. Where the score or its reason is missing nothing is recorded:
 * it is asked for.
 */
export function agree(context: AgreeContext): void {
  const { workshop, selection } = context
  const cell = scoredOf(workshop, selection.candidate).cells[selection.criterionId]
  const found = agreeing(cell, chosenFor(selection), reasonFor(context))
  if (found.kind === 'scoreMissing') {
    if (found.because === 'unknown' && isInDiscussion()) handOut(context)
    else useEntryStore.setState({ agreeProblem: found.kind })
    return
  }
  if (found.kind === 'reasonMissing') {
    useEntryStore.setState({ agreeProblem: found.kind, chosen: { ...cellOf(selection), score: found.score } })
    focusReason()
    return
  }
  recordAgreed(context, found.score, found.reason)
  useEntryStore.setState({ chosen: null, agreeProblem: null, newRound: false, problem: null })
  goOn(context, found.score)
  focusStep()
}

/** Keeps a reason that was changed beside a score that is agreed on already. */
export function keepReason(context: AgreeContext): void {
  const { workshop, selection } = context
  const cell = scoredOf(workshop, selection.candidate).cells[selection.criterionId]
  if (cell.kind !== 'settled' || chosenFor(selection) !== null) return
  const found = agreeing(cell, null, reasonFor(context))
  if (found.kind === 'agree') recordAgreed(context, found.score, found.reason)
}

/** Opens an agreed score again: the votes count as they are. */
export function takeBackAgreed({ selection, workspace }: AgreeContext): void {
  const { candidate, criterionId } = selection
  useEntryStore.setState({ chosen: null, agreeProblem: null })
  void workspace.runOrNotify(unsettleCell(candidate.id, criterionId))
}
