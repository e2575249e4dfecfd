import { settledAt } from '../../domain/edits/edit-scores.ts'
import type { TopicCell } from '../../domain/robustness/topics.ts'
import { topicAfter } from '../../domain/robustness/topics.ts'
import type { Score } from '../../domain/votes/votes.ts'
import { applyChanges } from '../../domain/workshop/changes.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import { queueOf, scoredOf } from '../../stores/selectors.ts'
import type { CellPlace, Selection } from './selection.ts'
import { cellsAfter } from './selection.ts'

/** The next cell of the grid that is voted on and not agreed on; null where there is none. */
export function nextOpenCell(workshop: Workshop, selection: Selection): CellPlace | null {
  const isOpen = ({ candidateId, criterionId }: CellPlace) => {
    const candidate = candidateId && findCandidate(workshop, candidateId)
    return candidate && criterionId && scoredOf(workshop, candidate).cells[criterionId].kind === 'provisional'
  }
  return cellsAfter(selection).find(isOpen) ?? null
}

/** The topic that the room comes to once the selected one is agreed on at that score; null where none waits. */
export function topicOnceAgreed(workshop: Workshop, selection: Selection, score: Score): TopicCell | null {
  const { findOuts } = workshop
  const done = { candidateId: selection.candidate.id, criterionId: selection.criterionId }
  const agreed = applyChanges(workshop, { ...settledAt(workshop, [{ ...done, score }]), removed: [] })
  if (!agreed) return null
  return topicAfter(done, { queue: queueOf(workshop), findOuts }, { queue: queueOf(agreed), findOuts })
}
