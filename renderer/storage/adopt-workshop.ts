import type { Decision } from '../domain/rule/decision.ts'
import type { CellVotes, RoundBallots } from '../domain/votes/votes.ts'
import { ballotsId } from '../domain/votes/votes.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import { perCriterion } from '../domain/workshop/criteria.ts'
import type {
  CandidateId,
  FindOutId,
  MetricId,
  NewId,
  ParticipantId,
  WorkshopId,
} from '../domain/workshop/ids.ts'
import type { Picture } from '../domain/workshop/picture.ts'
import { pictureId } from '../domain/workshop/picture.ts'
import type { Standing } from '../domain/workshop/standing.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'

/** Old ids with the fresh ones that stand for them. */
type Renamed<Id> = (old: Id) => Id

function rename<Id extends string>(olds: readonly Id[], newId: NewId): Renamed<Id> {
  const fresh = new Map(olds.map((old) => [old, newId() as Id]))
  return (old) => fresh.get(old) ?? old
}

function renameVoters(
  votes: PerCriterion<CellVotes>,
  participant: Renamed<ParticipantId>,
): PerCriterion<CellVotes> {
  return perCriterion((id) =>
    Object.fromEntries(
      Object.entries(votes[id]).map(([voter, vote]) => [participant(voter as ParticipantId), vote]),
    ),
  )
}

function renameDecision(
  decision: Decision,
  workshopId: WorkshopId,
  candidate: Renamed<CandidateId>,
): Decision {
  const { outcome } = decision
  return {
    ...decision,
    id: workshopId,
    workshopId,
    outcome:
      outcome.kind === 'pick'
        ? {
            ...outcome,
            candidateId: candidate(outcome.candidateId),
            runnerUp: outcome.runnerUp === null ? null : candidate(outcome.runnerUp),
          }
        : outcome,
  }
}

function renameStanding(
  standing: Standing,
  candidate: Renamed<CandidateId>,
  participant: Renamed<ParticipantId>,
): Standing {
  if (standing.kind !== 'merged') return standing
  const { into, trail } = standing
  return {
    kind: 'merged',
    into: candidate(into),
    trail: { ...trail, brought: trail.brought.map(candidate), dots: trail.dots.map(participant) },
  }
}

function renamePicture(picture: Picture, workshopId: WorkshopId, candidate: Renamed<CandidateId>): Picture {
  const place =
    picture.place.kind === 'architecture'
      ? { ...picture.place, candidateId: candidate(picture.place.candidateId) }
      : picture.place
  return { ...picture, id: pictureId(workshopId, place), workshopId, place }
}

/**
 * The same workshop under fresh ids and out of the bin: for a duplicate, for the sample, and for a file whose
 * workshop is already here. Every reference follows.
 */
export function adoptWorkshop(workshop: Workshop, newId: NewId): Workshop {
  const workshopId = newId() as WorkshopId
  const participant = rename(
    workshop.participants.map(({ id }) => id),
    newId,
  )
  const candidate = rename(
    workshop.candidates.map(({ id }) => id),
    newId,
  )
  const renameBallots = (ballots: RoundBallots): RoundBallots => {
    const candidateId = candidate(ballots.candidateId)
    const votes = renameVoters(ballots.votes, participant)
    return { ...ballots, id: ballotsId(candidateId, ballots.round), workshopId, candidateId, votes }
  }
  return {
    details: { ...workshop.details, id: workshopId, workshopId, deletedAt: null },
    participants: workshop.participants.map((one) => ({ ...one, id: participant(one.id), workshopId })),
    candidates: workshop.candidates.map((one) => ({
      ...one,
      id: candidate(one.id),
      workshopId,
      standing: renameStanding(one.standing, candidate, participant),
      origin: one.origin && { ...one.origin, from: candidate(one.origin.from) },
    })),
    ballots: workshop.ballots.map(renameBallots),
    settled: workshop.settled.map((one) => ({ ...one, id: candidate(one.id), workshopId })),
    decision: workshop.decision && renameDecision(workshop.decision, workshopId, candidate),
    briefs: workshop.briefs.map((brief) => ({
      ...brief,
      id: candidate(brief.id),
      workshopId,
      success: brief.success.map((metric) => ({ ...metric, id: newId() as MetricId })),
    })),
    pictures: workshop.pictures.map((picture) => renamePicture(picture, workshopId, candidate)),
    dots: workshop.dots.map(({ id, picks }) => ({
      id: participant(id),
      workshopId,
      picks: picks.map(candidate),
    })),
    findOuts: workshop.findOuts.map((one) => ({
      ...one,
      id: newId() as FindOutId,
      workshopId,
      candidateId: candidate(one.candidateId),
    })),
  }
}
