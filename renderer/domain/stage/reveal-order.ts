import type { CriterionId } from '../workshop/criteria.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import type { OpenedRounds } from './stage-state.ts'
import { cellName } from './stage-state.ts'
import { isSealed, roundToOpen } from './what-the-room-may-see.ts'

/** How much of a criterion the room has seen. */
export interface CriterionSeen {
  readonly id: CriterionId
  /** Whether anybody has voted on it. */
  readonly hasVotes: boolean
  /** Whether the latest votes of any candidate are sealed. */
  readonly hasSealed: boolean
  /** Whether most of its scores have never been shown: a single one that was shown opens no criterion, a second vote seals none. */
  readonly isSealed: boolean
}

/** The criteria in their order, with how much the room has seen of each. */
export function criteriaSeen(workshop: Workshop, opened: OpenedRounds): readonly CriterionSeen[] {
  const inPlay = candidatesInPlay(workshop)
  return workshop.details.criteria.map(({ id }) => {
    const voted = inPlay.filter((candidate) => roundToOpen(workshop, candidate.id, id) !== null)
    const unseen = voted.filter((candidate) => (opened[cellName(candidate.id, id)] ?? 0) === 0)
    return {
      id,
      hasVotes: voted.length > 0,
      hasSealed: voted.some((candidate) => isSealed(workshop, opened, candidate.id, id)),
      isSealed: 2 * unseen.length > voted.length,
    }
  })
}

/** The criterion whose votes are opened next; null where all are open. */
export function nextToOpen(workshop: Workshop, opened: OpenedRounds): CriterionId | null {
  return criteriaSeen(workshop, opened).find(({ hasSealed }) => hasSealed)?.id ?? null
}

/** The criterion that was opened last when they are opened in their order; null before the first. */
export function openedLast(workshop: Workshop, opened: OpenedRounds): CriterionId | null {
  const seen = criteriaSeen(workshop, opened)
  const next = seen.findIndex(({ isSealed: sealed }) => sealed)
  const before = next === -1 ? seen : seen.slice(0, next)
  return before.findLast(({ hasVotes }) => hasVotes)?.id ?? null
}
