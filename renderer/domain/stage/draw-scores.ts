import { agreementOf } from '../robustness/agreement.ts'
import { cellFrom, latestEntries, roundsOf, tallyBefore } from '../votes/cell.ts'
import type { CellFlag } from '../votes/flags.ts'
import { cellFlags } from '../votes/flags.ts'
import { grade } from '../votes/grade.ts'
import type { RoleResult } from '../votes/results-by-role.ts'
import { resultsByRole } from '../votes/results-by-role.ts'
import type { RoundBallots } from '../votes/votes.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import type { StageCriterion, StagePicture } from './stage-picture.ts'
import type { OpenedRounds } from './stage-state.ts'
import { isSealed, roundToOpen } from './what-the-room-may-see.ts'
import { namesSomebody } from './who-decides.ts'

/** What is drawn from: the workshop as it is, to count what is sealed, and as the room may see it, for everything else. */
export interface StageSource {
  readonly workshop: Workshop
  readonly seen: Workshop
  readonly opened: OpenedRounds
}

/** Few votes are seen from the dots. */
const shownFlags: readonly CellFlag[] = ['red', 'tieAtRed', 'minority', 'lone', 'unknown']

/** The words of a criterion. */
export function stageCriterion({ details }: Workshop, id: CriterionId): StageCriterion {
  const found = details.criteria.find((criterion) => criterion.id === id) ?? details.criteria[0]
  if (!found) return { name: '', question: '', anchors: ['', '', '', '', ''] }
  return { name: found.name, question: found.question, anchors: found.anchors }
}

/** One cell, large: sealed with how many have voted, or open with its dots and the round before. */
export function drawCell(source: StageSource, candidate: Candidate, id: CriterionId): StagePicture {
  const { workshop, seen, opened } = source
  const round = roundToOpen(workshop, candidate.id, id) ?? 1
  const rounds = roundsOf(seen, candidate.id)
  const before = tallyBefore(rounds, id, round)
  const { key, title } = candidate
  const shared = { candidate: { key, title }, criterion: stageCriterion(workshop, id), round, before }
  const seats = workshop.participants.filter(({ present }) => present).length
  const cell = cellFrom(rounds, settledOf(seen, candidate)?.cells[id], id)
  const isOpen = cell.count.round === round && !isSealed(workshop, opened, candidate.id, id)
  if (!isOpen) {
    const typed = roundsOf(workshop, candidate.id).find((one) => one.round === round)?.votes[id] ?? {}
    const votesIn = Object.keys(typed).length
    return { kind: 'sealedCell', ...shared, votesIn, seats: Math.max(seats, votesIn) }
  }
  const { tally: counts, abstentions, outs } = cell.count
  return {
    kind: 'openCell',
    ...shared,
    tally: counts,
    abstentions,
    outs,
    grade: grade(counts),
    settled: cell.kind === 'settled' ? cell.value : null,
    agreement: agreementOf(counts),
    wasSplit: [counts, before].some((one) => one !== null && agreementOf(one) === 'split'),
    convinced: convincedIn(workshop, candidate, id),
    flags: cellFlags(cell, workshop.participants.length).filter((flag) => shownFlags.includes(flag)),
    groups: groupsOf(seen, rounds, id),
  }
}

/** What convinced the room of the score that it agreed on, unless it names somebody in a seat. For a cell that is open. */
function convincedIn(workshop: Workshop, candidate: Candidate, id: CriterionId): string {
  const reason = settledOf(workshop, candidate)?.cells[id]?.reason.trim() ?? ''
  return namesSomebody(reason, workshop) ? '' : reason
}

/** The people whose work would change are heard apart: on team readiness alone (method.md, Failure modes). */
function groupsOf(
  { participants }: Workshop,
  rounds: readonly RoundBallots[],
  id: CriterionId,
): readonly RoleResult[] {
  return id === 'teamReadiness' ? resultsByRole(latestEntries(rounds, id), participants) : []
}

function settledOf({ settled }: Workshop, candidate: Candidate) {
  return settled.find((row) => row.id === candidate.id)
}

/** How many of those present have voted on everything in play, on whatever card, in whatever round. */
export function drawSealedCards({ workshop }: StageSource): StagePicture {
  const seats = workshop.participants.filter(({ present }) => present)
  const rounds = candidatesInPlay(workshop).map(({ id }) => roundsOf(workshop, id))
  const isIn = (seat: (typeof seats)[number]) =>
    rounds.length > 0 &&
    rounds.every((held) =>
      criterionIds.every((id) => held.some(({ votes }) => votes[id][seat.id] !== undefined)),
    )
  return { kind: 'sealedCards', cardsIn: seats.filter(isIn).length, seats: seats.length }
}
