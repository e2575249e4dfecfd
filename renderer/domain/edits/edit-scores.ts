import { restToSettle } from '../robustness/rest-to-settle.ts'
import { countCell, isAgainstVotes, roundsOf } from '../votes/cell.ts'
import type { SettledScores } from '../votes/settled-score.ts'
import type { CellVotes, RoundBallots, Score, Vote } from '../votes/votes.ts'
import { ballotsId, emptyRound } from '../votes/votes.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { RowUpdate, TableRow } from '../workshop/changes.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds, perCriterion } from '../workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../workshop/ids.ts'
import { nameIn } from '../workshop/person-name.ts'
import { criterionName, phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay, findCandidate, findParticipant } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'
import { reopenedBy } from './reopen-score.ts'

type RowChange = { readonly added: readonly TableRow[]; readonly updated: readonly RowUpdate[] }

/** The votes that are entered for people; null where a person does not vote in that round. */
export type EnteredVotes = Readonly<Partial<Record<ParticipantId, Vote | null>>>

/** Writes ballots, and opens the settled cells again that they are a new round of. */
function writeRounds(workshop: Workshop, rows: readonly RoundBallots[]): RowChange {
  const added: TableRow[] = []
  const updated: RowUpdate[] = [...reopenedBy(workshop, rows)]
  for (const to of rows) {
    const from = workshop.ballots.find((round) => round.id === to.id)
    if (!from) added.push({ table: 'ballots', row: to })
    else if (!sameData(from, to)) updated.push({ table: 'ballots', from, to })
  }
  return { added, updated }
}

/** The round's row, new when it is the next one; null when a round in between would be missing. */
function openRound(workshop: Workshop, candidateId: CandidateId, round: number): RoundBallots | null {
  const existing = workshop.ballots.find((row) => row.id === ballotsId(candidateId, round))
  if (existing) return existing
  const last = roundsOf(workshop, candidateId).at(-1)?.round ?? 0
  return round === last + 1 ? emptyRound(workshop.details.id, candidateId, round) : null
}

/** The votes of a round with those that were entered in the place of what these people said; null takes one away. */
function withEntered(before: CellVotes, entered: EnteredVotes): CellVotes {
  const all = Object.entries({ ...before, ...entered })
  return Object.fromEntries(all.flatMap(([id, vote]) => (vote ? [[id, vote] as const] : [])))
}

/**
 * Enters the votes of one cell; `votes` replaces what these participants said in this round and leaves the others. A new
 * round of a settled cell opens it again.
 */
export function enterCellVotes(entry: {
  readonly candidateId: CandidateId
  readonly criterionId: CriterionId
  readonly round: number
  readonly votes: EnteredVotes
}): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, entry.candidateId)
    const seats = new Set<string>(workshop.participants.map(({ id }) => id))
    if (!candidate || !Object.keys(entry.votes).every((id) => seats.has(id))) {
      return refused(phrase('refused.gone', {}))
    }
    const row = openRound(workshop, candidate.id, entry.round)
    if (!row) return refused(phrase('refused.roundSkipped', { round: entry.round }))
    const cell = withEntered(row.votes[entry.criterionId], entry.votes)
    const to = { ...row, votes: { ...row.votes, [entry.criterionId]: cell } }
    const criterion = criterionName(workshop.details.criteria, entry.criterionId)
    const rows = writeRounds(workshop, [to])
    const isOpenedAgain = rows.updated.some(({ table }) => table === 'settled')
    return changed(
      phrase(isOpenedAgain ? 'label.cellVotesAgain' : 'label.cellVotes', {
        key: candidate.key,
        criterion,
        round: entry.round,
      }),
      rows,
    )
  }
}

/**
 * Enters one participant's paper card of one candidate: five votes in the order of the criteria, null for a criterion that
 * the person does not vote on in this round.
 */
export function enterCardVotes(entry: {
  readonly candidateId: CandidateId
  readonly participantId: ParticipantId
  readonly round: number
  readonly votes: readonly (Vote | null)[]
}): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, entry.candidateId)
    const participant = findParticipant(workshop, entry.participantId)
    if (!candidate || !participant) return refused(phrase('refused.gone', {}))
    if (entry.votes.length !== criterionIds.length) {
      return refused(
        phrase('refused.wrongLength', { expected: criterionIds.length, given: entry.votes.length }),
      )
    }
    const row = openRound(workshop, candidate.id, entry.round)
    if (!row) return refused(phrase('refused.roundSkipped', { round: entry.round }))
    const votes = perCriterion((id) => {
      const vote = entry.votes[criterionIds.indexOf(id)]
      return withEntered(row.votes[id], { [participant.id]: vote ?? null })
    })
    return changed(
      phrase('label.cardVotes', { key: candidate.key, name: nameIn(workshop, participant) }),
      writeRounds(workshop, [{ ...row, votes }]),
    )
  }
}

/** Ballots of a file: one participant's votes on one candidate in one round; no vote where the cell was empty. */
export interface ImportedBallot {
  readonly round: number
  readonly candidateId: CandidateId
  readonly participantId: ParticipantId
  readonly votes: Readonly<Partial<Record<CriterionId, Vote>>>
}

/**
 * Adds the ballots of a file to those that are there; a vote that is there already is replaced by the file's. Ballots
 * on a candidate or of a seat that has gone since the file was read are left out.
 */
export function importBallots(ballots: readonly ImportedBallot[]): Edit {
  return (workshop) => {
    const rows = new Map<string, RoundBallots>()
    const candidates = new Set(workshop.candidates.map(({ id }) => id))
    const seats = new Set(workshop.participants.map(({ id }) => id))
    const known = ballots.filter((one) => candidates.has(one.candidateId) && seats.has(one.participantId))
    for (const ballot of known) {
      const id = ballotsId(ballot.candidateId, ballot.round)
      const row =
        rows.get(id) ??
        workshop.ballots.find((round) => round.id === id) ??
        emptyRound(workshop.details.id, ballot.candidateId, ballot.round)
      const votes = perCriterion((criterionId) => {
        const vote = ballot.votes[criterionId]
        return vote === undefined
          ? row.votes[criterionId]
          : { ...row.votes[criterionId], [ballot.participantId]: vote }
      })
      rows.set(id, { ...row, votes })
    }
    return changed(
      phrase('label.importBallots', { count: known.length }),
      writeRounds(workshop, [...rows.values()]),
    )
  }
}

function writeSettled(workshop: Workshop, to: SettledScores): RowChange {
  const from = workshop.settled.find((row) => row.id === to.id)
  if (!from) return { added: [{ table: 'settled', row: to }], updated: [] }
  return { added: [], updated: sameData(from, to) ? [] : [{ table: 'settled', from, to }] }
}

function settledOf(workshop: Workshop, candidate: Candidate): SettledScores {
  return (
    workshop.settled.find((row) => row.id === candidate.id) ?? {
      id: candidate.id,
      workshopId: workshop.details.id,
      cells: {},
    }
  )
}

/**
 * Settles a cell at the integer that the group agreed on. On the other side of 3 or of 4 than the votes suggest it needs a
 * reason, which prints.
 */
export function settleCell(
  candidateId: CandidateId,
  criterionId: CriterionId,
  score: Score,
  reason = '',
): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, candidateId)
    if (!candidate) return refused(phrase('refused.gone', {}))
    const count = countCell(roundsOf(workshop, candidateId), criterionId)
    if (isAgainstVotes(count, score) && reason.trim() === '') {
      return refused(phrase('refused.againstVotes', { score }))
    }
    const row = settledOf(workshop, candidate)
    const criterion = criterionName(workshop.details.criteria, criterionId)
    return changed(
      phrase('label.settle', { key: candidate.key, criterion, score }),
      writeSettled(workshop, { ...row, cells: { ...row.cells, [criterionId]: { score, reason } } }),
    )
  }
}

/** Opens a settled cell again; its ballots were kept. */
export function unsettleCell(candidateId: CandidateId, criterionId: CriterionId): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, candidateId)
    if (!candidate) return refused(phrase('refused.gone', {}))
    const row = settledOf(workshop, candidate)
    const { [criterionId]: _opened, ...cells } = row.cells
    const criterion = criterionName(workshop.details.criteria, criterionId)
    return changed(
      phrase('label.unsettle', { key: candidate.key, criterion }),
      writeSettled(workshop, { ...row, cells }),
    )
  }
}

/** The changes that settle these cells at these scores, without a reason. */
export function settledAt(
  workshop: Workshop,
  cells: readonly {
    readonly candidateId: CandidateId
    readonly criterionId: CriterionId
    readonly score: Score
  }[],
): RowChange {
  const changes = candidatesInPlay(workshop).map((candidate) => {
    const fresh = cells.filter(({ candidateId }) => candidateId === candidate.id)
    if (fresh.length === 0) return { added: [], updated: [] }
    const row = settledOf(workshop, candidate)
    const settled = fresh.map(({ criterionId, score }) => [criterionId, { score, reason: '' }] as const)
    return writeSettled(workshop, { ...row, cells: { ...row.cells, ...Object.fromEntries(settled) } })
  })
  const added = changes.flatMap((change) => change.added)
  return { added, updated: changes.flatMap((change) => change.updated) }
}

/** Settles, of the cells that are voted on and not settled, those in which nothing is at stake (see `restToSettle`). */
export function settleRest(): Edit {
  return (workshop) => {
    const { cells } = restToSettle(workshop)
    if (cells.length === 0) return refused(phrase('refused.nothingToSettle', {}))
    return changed(phrase('label.settleRest', { count: cells.length }), settledAt(workshop, cells))
  }
}
