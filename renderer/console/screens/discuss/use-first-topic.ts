import { useEffect } from 'react'
import type { TopicCell } from '../../../domain/robustness/topics.ts'
import { isSameCell, topicsLeft } from '../../../domain/robustness/topics.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { queueOf } from '../../../stores/selectors.ts'
import { draftField } from '../../scoring/draft-field.ts'
import type { Selection } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'

/** Whether votes of a second round wait to be recorded there. */
const againDraft = (workshop: Workshop, selection: Selection) =>
  draftField(workshop, selection, { mode: 'settle', newRound: true, cardRound: 1 })

/**
 * Entering the step begins with the first topic that waits. A topic at which votes were being typed stays, and where nothing
 * waits so does the cell that was looked at last.
 */
export function useFirstTopic(workshop: Workshop, selection: Selection | null): void {
  const workspace = useWorkspace()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about entering the step alone.
  useEffect(() => {
    if (!selection) return
    const field = againDraft(workshop, selection)
    if (field && workspace.draftOf(field) !== null) return
    const first: TopicCell | undefined =
      topicsLeft(queueOf(workshop), workshop.findOuts)[0] ?? queueOf(workshop)[0]
    const here = { candidateId: selection.candidate.id, criterionId: selection.criterionId }
    if (first && !isSameCell(first, here)) {
      workspace.goTo({ candidateId: first.candidateId, criterionId: first.criterionId })
    }
  }, [])
}
