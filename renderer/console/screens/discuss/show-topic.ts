import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { isSameCell, topicAfter, topicGroups } from '../../../domain/robustness/topics.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { queueOf } from '../../../stores/selectors.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import { focusStep } from '../../actions/focus-step.ts'
import type { Selection } from '../../scoring/selection.ts'

/** Talks about a cell from now on: the stage follows, and a timer that was started begins anew. The step and its clock stay. */
export function showTopic(workspace: Workspace, { candidateId, criterionId }: TopicCell): void {
  const { place } = useViewStore.getState()
  const isOther = place?.candidateId !== candidateId || place.criterionId !== criterionId
  useEntryStore.setState({ newRound: false, problem: null, agreeProblem: null })
  if (isOther) {
    workspace.goTo({ candidateId, criterionId })
    void workspace.stage.timerAnew()
  }
  focusStep()
}

/** Goes to the topic after the selected one in the list (1), or to the one before (-1), and to the first from elsewhere. */
export function walkTopics(
  workspace: Workspace,
  workshop: Workshop,
  { candidate, criterionId }: Selection,
  step: 1 | -1,
): void {
  const topics = topicGroups(queueOf(workshop)).flatMap((group) => group.topics)
  const at = topics.findIndex((topic) => isSameCell(topic, { candidateId: candidate.id, criterionId }))
  const next = at < 0 ? topics[0] : topics[at + step]
  if (next) showTopic(workspace, next)
}

/** Goes to the topic that waits after the selected one, which stays as it is. */
export function skipTopic(
  workspace: Workspace,
  workshop: Workshop,
  { candidate, criterionId }: Selection,
): void {
  const turn = { queue: queueOf(workshop), findOuts: workshop.findOuts }
  const next = topicAfter({ candidateId: candidate.id, criterionId }, turn, turn)
  if (next) showTopic(workspace, next)
}
