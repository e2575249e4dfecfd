import { latestRound, roundsOf } from '../votes/cell.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds, perCriterion } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import type { OpenedRounds } from './stage-state.ts'
import { cellName } from './stage-state.ts'

/**
 * The workshop as the room may see it. Whatever is derived from it cannot tell more.
 *
 * Removed: names, job titles but the decider's, notes, evidence, reasons beside scores, sealed votes and dots, merged
 * candidates with all that their trail keeps, and what is to be found out about a cell while its votes are sealed.
 *
 * Kept: agreed scores, as the room agreed on them; who finds out, fixes or sees to a condition, as that was agreed aloud and
 * stands beside no vote.
 */
export function whatTheRoomMaySee(workshop: Workshop, opened: OpenedRounds, areDotsOpen: boolean): Workshop {
  return {
    ...workshop,
    details: { ...workshop.details, facilitator: '', gutCheck: null },
    participants: workshop.participants.map((participant) => ({
      ...participant,
      name: '',
      jobTitle: participant.role === 'decider' ? participant.jobTitle : '',
    })),
    candidates: workshop.candidates
      .filter(({ standing }) => standing.kind !== 'merged')
      .map((candidate) => ({
        ...candidate,
        notes: '',
        evidence: {},
        author: '',
        standing: candidate.standing.kind === 'parked' ? { kind: 'parked', because: '' } : candidate.standing,
      })),
    ballots: workshop.ballots.map((row) => ({
      ...row,
      votes: perCriterion((id) =>
        row.round <= (opened[cellName(row.candidateId, id)] ?? 0) ? row.votes[id] : {},
      ),
    })),
    settled: workshop.settled.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, { score }]) => [id, { score, reason: '' }]),
      ),
    })),
    dots: areDotsOpen ? workshop.dots : [],
    findOuts: workshop.findOuts.filter(
      ({ candidateId, criterionId }) => !isSealed(workshop, opened, candidateId, criterionId),
    ),
  }
}

/** The round whose votes a reveal of this cell would show; null when nobody has voted. */
export function roundToOpen(
  workshop: Workshop,
  candidateId: CandidateId,
  criterionId: CriterionId,
): number | null {
  return latestRound(roundsOf(workshop, candidateId), criterionId)?.round ?? null
}

/** Whether the latest votes of a cell are sealed; a cell without votes is not. */
export function isSealed(
  workshop: Workshop,
  opened: OpenedRounds,
  candidateId: CandidateId,
  criterionId: CriterionId,
): boolean {
  const round = roundToOpen(workshop, candidateId, criterionId)
  return round !== null && round > (opened[cellName(candidateId, criterionId)] ?? 0)
}

/** On how many scores in play the room has not seen the latest votes. */
export function sealedScores(workshop: Workshop, opened: OpenedRounds): number {
  return candidatesInPlay(workshop)
    .flatMap(({ id }) => criterionIds.map((criterionId) => isSealed(workshop, opened, id, criterionId)))
    .filter(Boolean).length
}

/** Whether the room has seen all votes on what is in play. */
export function isEverythingOpen(workshop: Workshop, opened: OpenedRounds): boolean {
  return sealedScores(workshop, opened) === 0
}

/** The votes of one cell opened. */
export function openCell(
  workshop: Workshop,
  opened: OpenedRounds,
  candidateId: CandidateId,
  criterionId: CriterionId,
): OpenedRounds {
  const round = roundToOpen(workshop, candidateId, criterionId)
  return round === null ? opened : { ...opened, [cellName(candidateId, criterionId)]: round }
}

/** The votes of every cell in play opened. */
export function openEveryCell(workshop: Workshop, opened: OpenedRounds): OpenedRounds {
  return candidatesInPlay(workshop)
    .flatMap(({ id }) => criterionIds.map((criterionId) => [id, criterionId] as const))
    .reduce((all, [id, criterionId]) => openCell(workshop, all, id, criterionId), opened)
}

/** The latest votes of one cell sealed again; what earlier rounds showed stays in sight. */
export function sealCell(
  workshop: Workshop,
  opened: OpenedRounds,
  candidateId: CandidateId,
  criterionId: CriterionId,
): OpenedRounds {
  const round = roundToOpen(workshop, candidateId, criterionId)
  return round === null ? opened : { ...opened, [cellName(candidateId, criterionId)]: round - 1 }
}

/** The votes of a criterion opened, for every candidate in play. */
export function openCriterion(
  workshop: Workshop,
  opened: OpenedRounds,
  criterionId: CriterionId,
): OpenedRounds {
  return candidatesInPlay(workshop).reduce((all, { id }) => openCell(workshop, all, id, criterionId), opened)
}

/** The latest votes of a criterion sealed again, for every candidate in play. */
export function sealCriterion(
  workshop: Workshop,
  opened: OpenedRounds,
  criterionId: CriterionId,
): OpenedRounds {
  return candidatesInPlay(workshop).reduce((all, { id }) => sealCell(workshop, all, id, criterionId), opened)
}
