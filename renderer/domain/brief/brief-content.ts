import type { IsoDate } from '../calendar.ts'
import type { Candidate } from '../candidate.ts'
import type { Cell } from '../cell.ts'
import type { CriterionId } from '../criteria.ts'
import type { Decision } from '../decision.ts'
import type { CandidateId } from '../ids.ts'
import type { Override } from '../override.ts'
import { decisionStanding, overrideOf } from '../override.ts'
import type { Picture } from '../picture.ts'
import { rank, scoreCandidate } from '../ranking.ts'
import type { Tier } from '../rule.ts'
import type { YearlyValue } from '../value.ts'
import { yearlyValue } from '../value.ts'
import type { Score } from '../votes.ts'
import type { Paper, Workshop, WorkshopDetails } from '../workshop.ts'
import { findBrief, findCandidate, findPicture } from '../workshop.ts'
import { prefilledBrief } from './blank-brief.ts'
import type { Brief, BriefText } from './brief.ts'
import type { BriefWords } from './brief-words.ts'
import type { Logos } from './logos.ts'
import { logosOf } from './logos.ts'

/** One cell of the score strip. */
export interface StripCell {
  readonly id: CriterionId
  readonly name: string
  readonly value: Score | null
  readonly isRed: boolean
  readonly isProvisional: boolean
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
  readonly override: Override | null
  readonly tier: Tier
  readonly strip: readonly StripCell[]
  /** The most people who voted on a cell of this candidate. */
  readonly voters: number
  readonly rounds: number
  readonly value: YearlyValue
  readonly tenfold: YearlyValue
}

function stripCell(id: CriterionId, name: string, cell: Cell): StripCell {
  if (cell.kind === 'unscored') return { id, name, value: null, isRed: false, isProvisional: false }
  return { id, name, value: cell.value, isRed: cell.value < 3, isProvisional: cell.kind === 'provisional' }
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
  const ranking = rank(workshop)
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
    override:
      isPick && decision
        ? (decisionStanding(workshop, decision, ranking)?.override ?? null)
        : overrideOf(scored, ranking),
    tier: scored.verdict.tier,
    strip: details.criteria.map(({ id, name }) => stripCell(id, words.criterion(id, name), scored.cells[id])),
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
