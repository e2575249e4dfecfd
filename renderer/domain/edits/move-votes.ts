import { latestRound, roundsOf } from '../votes/cell.ts'
import type { CellVotes, RoundBallots } from '../votes/votes.ts'
import { ballotsId, emptyRound } from '../votes/votes.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { RowUpdate, TableRow } from '../workshop/changes.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds, perCriterion } from '../workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import { nameIn } from '../workshop/person-name.ts'
import { criterionName, phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate, findParticipant } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** Votes that were typed for the wrong candidate. */
export interface MisplacedVotes {
  readonly from: CandidateId
  readonly to: CandidateId
  /** Whose votes; null for everybody's. */
  readonly participantId: ParticipantId | null
  /** On which criterion; null for all five. */
  readonly criterionId: CriterionId | null
}

/** What moving votes would come to. */
export interface VoteMove {
  /** The round that is moved: the latest one there are such votes of; null where there are none. */
  readonly round: number | null
  readonly votes: number
  /** Votes of that round and kind that the destination has already. */
  readonly taken: number
  /** Criteria whose score is settled on either side; a settled score stays where it is. */
  readonly settled: readonly { readonly candidate: Candidate; readonly criterionId: CriterionId }[]
}

type Where = Pick<MisplacedVotes, 'participantId' | 'criterionId'>

const criteriaOf = ({ criterionId }: Where) => (criterionId ? [criterionId] : criterionIds)

function votesIn(row: RoundBallots | undefined, where: Where): number {
  if (!row) return 0
  return criteriaOf(where)
    .flatMap((id) => Object.keys(row.votes[id]))
    .filter((id) => where.participantId === null || id === where.participantId).length
}

/** The latest round with votes of that kind. */
function roundOf(workshop: Workshop, from: CandidateId, where: Where): RoundBallots | undefined {
  const held = roundsOf(workshop, from).filter((row) => votesIn(row, where) > 0)
  return where.criterionId ? latestRound(held, where.criterionId) : held.at(-1)
}

/** Looks at what moving would come to, without moving anything. */
export function lookAtMove(workshop: Workshop, move: MisplacedVotes): VoteMove {
  const row = roundOf(workshop, move.from, move)
  const there = row && workshop.ballots.find(({ id }) => id === ballotsId(move.to, row.round))
  const settled = [move.from, move.to].flatMap((candidateId) => {
    const cells = workshop.settled.find(({ id }) => id === candidateId)?.cells ?? {}
    const candidate = findCandidate(workshop, candidateId)
    if (!candidate) return []
    return criteriaOf(move)
      .filter((id) => cells[id] !== undefined)
      .map((criterionId) => ({ candidate, criterionId }))
  })
  return { round: row?.round ?? null, votes: votesIn(row, move), taken: votesIn(there, move), settled }
}

/** `row` with the votes of that kind taken from `source`; the others stay. */
function withVotesOf(row: RoundBallots, source: RoundBallots, where: Where): RoundBallots {
  const moved = criteriaOf(where)
  const { participantId } = where
  return {
    ...row,
    votes: perCriterion((id): CellVotes => {
      if (!moved.some((one) => one === id)) return row.votes[id]
      if (participantId === null) return source.votes[id]
      const { [participantId]: _, ...others } = row.votes[id]
      const vote = source.votes[id][participantId]
      return vote === undefined ? others : { ...others, [participantId]: vote }
    }),
  }
}

/** A last round that has nobody's votes any more is gone, so that the next one has its number. */
function isGone(workshop: Workshop, row: RoundBallots): boolean {
  const isLast = roundsOf(workshop, row.candidateId).every(({ round }) => round <= row.round)
  return isLast && votesIn(row, { participantId: null, criterionId: null }) === 0
}

/**
 * Moves the latest votes of that kind to the candidate that they were meant for. Where that one has votes of the same round
 * already, they change places when `swaps` is set; otherwise it is refused. Settled scores stay where they are.
 */
export function moveVotes(move: MisplacedVotes, swaps: boolean): Edit {
  return (workshop) => {
    const [from, to] = [findCandidate(workshop, move.from), findCandidate(workshop, move.to)]
    const here = roundOf(workshop, move.from, move)
    if (!from || !to || from.id === to.id) return refused(phrase('refused.gone', {}))
    if (!here) return refused(phrase('refused.noVotesToMove', { key: from.key }))
    const { round } = here
    if (lookAtMove(workshop, move).taken > 0 && !swaps) {
      return refused(phrase('refused.votesThere', { key: to.key, round }))
    }
    const there = workshop.ballots.find(({ id }) => id === ballotsId(to.id, round))
    if (!there && round > 1 + Math.max(0, ...roundsOf(workshop, to.id).map((row) => row.round))) {
      return refused(phrase('refused.roundSkipped', { round }))
    }
    const other = there ?? emptyRound(workshop.details.id, to.id, round)
    const rows = [
      { before: here, after: withVotesOf(here, other, move) },
      { before: there, after: withVotesOf(other, here, move) },
    ]
    const added: TableRow[] = []
    const updated: RowUpdate[] = []
    const removed: TableRow[] = []
    for (const { before, after } of rows) {
      if (!before) added.push({ table: 'ballots', row: after })
      else if (isGone(workshop, after)) removed.push({ table: 'ballots', row: before })
      else if (!sameData(before, after)) updated.push({ table: 'ballots', from: before, to: after })
    }
    const mover = move.participantId ? findParticipant(workshop, move.participantId) : undefined
    const label = phrase('label.moveVotes', {
      from: from.key,
      to: to.key,
      name: mover ? nameIn(workshop, mover) : 'none',
      criterion: move.criterionId ? criterionName(workshop.details.criteria, move.criterionId) : 'none',
    })
    return changed(label, { added, updated, removed })
  }
}
