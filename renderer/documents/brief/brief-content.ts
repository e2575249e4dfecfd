import { prefilledBrief } from '../../domain/brief/blank-brief.ts'
import type { Brief, BriefText } from '../../domain/brief/brief.ts'
import type { PickStanding } from '../../domain/brief/departure.ts'
import { notPicked, pickStanding } from '../../domain/brief/departure.ts'
import type { IsoDate } from '../../domain/meeting/calendar.ts'
import type { Decision } from '../../domain/rule/decision.ts'
import type { GateId } from '../../domain/rule/gates.ts'
import { closedGates } from '../../domain/rule/gates.ts'
import { rank, scoreCandidate } from '../../domain/rule/ranking.ts'
import type { Tier } from '../../domain/rule/rule.ts'
import type { YearlyValue } from '../../domain/value/value.ts'
import { yearlyValue } from '../../domain/value/value.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import type { CellFlag } from '../../domain/votes/flags.ts'
import { cellFlags } from '../../domain/votes/flags.ts'
import type { Score } from '../../domain/votes/votes.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { FindOut } from '../../domain/workshop/find-out.ts'
import { openFindOuts } from '../../domain/workshop/find-out.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Picture } from '../../domain/workshop/picture.ts'
import type { Paper, Workshop, WorkshopDetails } from '../../domain/workshop/workshop.ts'
import { findBrief, findCandidate, findPicture } from '../../domain/workshop/workshop.ts'
import type { Logos } from '../layout/logos.ts'
import { logosOf } from '../layout/logos.ts'
import type { BriefWords } from './brief-words.ts'
import { originSaid } from './origin.ts'

/** One cell of the score strip. */
export interface StripCell {
  readonly id: CriterionId
  readonly name: string
  readonly value: Score | null
  /** What is remarkable about it, in the order of the marks. */
  readonly flags: readonly CellFlag[]
  /** Not agreed on, while nothing has been decided: a decision settles that the values are what they are. */
  readonly isProvisional: boolean
  /** Agreed on the other side of 3 or of 4 than the votes suggest: what they suggest, and what convinced the room. */
  readonly againstVotes: { readonly suggestion: Score; readonly reason: string } | null
}

/** Everything that stands on a brief, from the workshop and from what was written; not laid out yet. */
export interface BriefContent {
  readonly words: BriefWords
  readonly paper: Paper
  readonly details: WorkshopDetails
  readonly logos: Logos
  /** A picture of the architecture, for the pilot plan. */
  readonly architecture: Picture | null
  readonly candidate: Candidate
  readonly text: BriefText
  /** The decision, where this candidate is the pick. */
  readonly decision: Decision | null
  /** The decision, where it is another one: the title of the pick, null where no pilot was picked. */
  readonly otherDecision:
    | (Pick<Decision, 'decidedBy' | 'decidedOn'> & { readonly title: string | null })
    | null
  readonly standing: PickStanding
  readonly closedGates: readonly GateId[]
  /** Facts about it that wait for their answer, the nearest date first. */
  readonly findOuts: readonly FindOut[]
  /** What it was copied or split from, in a sentence; null for one that was brought. */
  readonly origin: string | null
  readonly tier: Tier
  readonly strip: readonly StripCell[]
  /** The most people who voted on a cell of this candidate. */
  readonly voters: number
  readonly rounds: number
  readonly value: YearlyValue
  readonly tenfold: YearlyValue
}

function stripCell(id: CriterionId, name: string, cell: Cell, workshop: Workshop): StripCell {
  const flags = cellFlags(cell, workshop.participants.length)
  if (cell.kind === 'unscored') {
    return { id, name, value: null, flags, isProvisional: false, againstVotes: null }
  }
  const isAgainst = cell.kind === 'settled' && cell.isAgainstVotes && cell.suggestion !== null
  return {
    id,
    name,
    value: cell.value,
    flags,
    isProvisional: cell.kind === 'provisional' && workshop.decision === null,
    againstVotes: isAgainst ? { suggestion: cell.suggestion, reason: cell.reason } : null,
  }
}

function otherDecisionOf(workshop: Workshop, candidateId: CandidateId): BriefContent['otherDecision'] {
  const { decision } = workshop
  if (!decision) return null
  const { outcome, decidedBy, decidedOn } = decision
  if (outcome.kind === 'noPilotToday') return { decidedBy, decidedOn, title: null }
  const title = findCandidate(workshop, outcome.candidateId)?.title ?? ''
  return outcome.candidateId === candidateId ? null : { decidedBy, decidedOn, title }
}

function textOf(brief: Brief | undefined, candidate: Candidate): BriefText {
  return brief ?? prefilledBrief(candidate)
}

/** The content of a candidate's brief; null when the candidate is not in the workshop. Without a written brief, what its card says. */
export function briefContent(
  workshop: Workshop,
  candidateId: CandidateId,
  words: BriefWords,
  paper: Paper = workshop.details.paper,
): BriefContent | null {
  const candidate = findCandidate(workshop, candidateId)
  if (!candidate) return null
  const scored = scoreCandidate(workshop, candidate)
  const { details, decision } = workshop
  const isPick = decision?.outcome.kind === 'pick' && decision.outcome.candidateId === candidateId
  const counts = details.criteria.map(({ id }) => scored.cells[id].count)
  const text = textOf(findBrief(workshop, candidateId), candidate)
  return {
    words,
    paper,
    details,
    logos: logosOf(workshop),
    architecture: findPicture(workshop, { kind: 'architecture', candidateId }) ?? null,
    candidate,
    text,
    decision: isPick ? decision : null,
    otherDecision: otherDecisionOf(workshop, candidateId),
    standing: isPick ? pickStanding(workshop, rank(workshop)) : notPicked,
    closedGates: closedGates(candidate.gates),
    findOuts: openFindOuts(workshop).filter((one) => one.candidateId === candidateId),
    origin: originSaid(workshop, candidate, words),
    tier: scored.verdict.tier,
    strip: details.criteria.map(({ id, name }) =>
      stripCell(id, words.criterion(id, name), scored.cells[id], workshop),
    ),
    voters: Math.max(0, ...counts.map(({ votes, abstentions }) => votes + abstentions)),
    rounds: Math.max(0, ...counts.map(({ round }) => round ?? 0)),
    value: yearlyValue(candidate.value),
    tenfold: yearlyValue(candidate.value, 10),
  }
}

/** The day that the brief bears: that of the decision, else that of the workshop. */
export function briefDate({ decision, details }: BriefContent): IsoDate {
  return decision?.decidedOn ?? details.heldOn
}
