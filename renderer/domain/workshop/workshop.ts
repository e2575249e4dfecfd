import type { Brief } from '../brief/brief.ts'
import type { Agenda } from '../meeting/agenda.ts'
import type { Instant, IsoDate } from '../meeting/calendar.ts'
import type { Decision } from '../rule/decision.ts'
import type { DotCard } from '../votes/dot-cards.ts'
import type { SettledScores } from '../votes/settled-score.ts'
import type { RoundBallots } from '../votes/votes.ts'
import type { Candidate } from './candidate.ts'
import type { Criteria } from './criteria.ts'
import type { DocumentLanguage } from './document-languages.ts'
import type { FindOut } from './find-out.ts'
import type { CandidateId, ParticipantId, WorkshopId } from './ids.ts'
import type { Participant } from './participant.ts'
import type { Picture, PicturePlace } from './picture.ts'
import { pictureId } from './picture.ts'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The room's feeling about the verdict, beside its votes. */
export interface GutCheck {
  readonly feelsWrong: boolean
  readonly why: string
}

/** What is said once for a workshop. One row of storage. */
export interface WorkshopDetails {
  readonly id: WorkshopId
  readonly workshopId: WorkshopId
  readonly title: string
  readonly client: string
  readonly heldOn: IsoDate
  readonly facilitator: string
  /** The firm that facilitates, as documents name it; empty where none is named. */
  readonly consultant: string
  /** Three-letter code of ISO 4217. */
  readonly currency: string
  readonly paper: Paper
  readonly documentLanguage: DocumentLanguage
  /** Stands in the head of each document; empty for the usual word of the language. */
  readonly confidentiality: string
  readonly criteria: Criteria
  readonly agenda: Agenda
  /** What the room is here for, read out at the opening. */
  readonly purpose: string
  /** Dots that each participant may give when the list is shortened. */
  readonly dotsEach: number
  /** What the room said when it was asked whether the verdict feels wrong; null until it was asked. */
  readonly gutCheck: GutCheck | null
  readonly createdAt: Instant
  /** When it was put in the bin; null while it is in use. */
  readonly deletedAt: Instant | null
}

/** One meeting for one client: the unit that is saved, opened, exported and wiped. */
export interface Workshop {
  readonly details: WorkshopDetails
  /** In seat order. */
  readonly participants: readonly Participant[]
  /** In list order. */
  readonly candidates: readonly Candidate[]
  /** By candidate and round. */
  readonly ballots: readonly RoundBallots[]
  readonly settled: readonly SettledScores[]
  readonly decision: Decision | null
  readonly briefs: readonly Brief[]
  /** At most one for each place. */
  readonly pictures: readonly Picture[]
  /** One card at most for each participant. */
  readonly dots: readonly DotCard[]
  /** Facts that somebody went to find out, or has found out. */
  readonly findOuts: readonly FindOut[]
}

/** The candidate with that id; undefined when it has been removed. */
export function findCandidate(workshop: Workshop, id: CandidateId): Candidate | undefined {
  return workshop.candidates.find((candidate) => candidate.id === id)
}

/** The participant with that id; undefined when it has been removed. */
export function findParticipant(workshop: Workshop, id: ParticipantId): Participant | undefined {
  return workshop.participants.find((participant) => participant.id === id)
}

/** The brief of a candidate; undefined before it was begun. */
export function findBrief(workshop: Workshop, id: CandidateId): Brief | undefined {
  return workshop.briefs.find((brief) => brief.id === id)
}

/** The picture of a place; undefined where none was set. */
export function findPicture(workshop: Workshop, place: PicturePlace): Picture | undefined {
  const id = pictureId(workshop.details.id, place)
  return workshop.pictures.find((picture) => picture.id === id)
}

/** Candidates that are scored and ranked: neither parked, merged nor for practice. In list order. */
export function candidatesInPlay(workshop: Workshop): readonly Candidate[] {
  return workshop.candidates.filter((candidate) => candidate.standing.kind === 'inPlay')
}

/** Every candidate that was brought: in play, parked or merged. In list order. */
export function listedCandidates(workshop: Workshop): readonly Candidate[] {
  return workshop.candidates.filter((candidate) => candidate.standing.kind !== 'practice')
}

/** The candidate that the room learns the anchors on; undefined where there is none. */
export function practiceCandidate(workshop: Workshop): Candidate | undefined {
  return workshop.candidates.find((candidate) => candidate.standing.kind === 'practice')
}

/** Candidates that are ideas of their own: in play or parked, neither merged into another nor for practice. In list order. */
export function candidatesOnList(workshop: Workshop): readonly Candidate[] {
  return workshop.candidates.filter(
    ({ standing }) => standing.kind === 'inPlay' || standing.kind === 'parked',
  )
}
