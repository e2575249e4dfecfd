import type { TopicCell } from '../../domain/robustness/topics.ts'
import { isSameCell } from '../../domain/robustness/topics.ts'
import type { Score } from '../../domain/votes/votes.ts'
import { useEntryStore } from '../../stores/entry-store.ts'

/** The score that was chosen for a cell and is not agreed on yet; null where none was. */
export function useChosen(cell: TopicCell): Score | null {
  return useEntryStore(({ chosen }) => (chosen && isSameCell(chosen, cell) ? chosen.score : null))
}
