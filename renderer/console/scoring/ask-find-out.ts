import type { TopicCell } from '../../domain/robustness/topics.ts'
import { findOutsOf } from '../../domain/workshop/find-out.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'

/** Asks what has to be found out about a cell, who finds out and by when; what waits for its answer there already comes up. */
export function askFindOut(workshop: Workshop, cell: TopicCell, question = ''): void {
  const open = findOutsOf(workshop, cell.candidateId, cell.criterionId).find(({ done }) => !done)
  useEntryStore.setState({
    findOut: {
      candidateId: cell.candidateId,
      criterionId: cell.criterionId,
      id: open?.id ?? null,
      question,
    },
  })
}
