import type { Discussion } from '../domain/robustness/discussion-queue.ts'
import type { RestToSettle } from '../domain/robustness/rest-to-settle.ts'
import { restToSettle } from '../domain/robustness/rest-to-settle.ts'
import { topicsOf } from '../domain/robustness/topics.ts'
import type { Ranking, ScoredCandidate } from '../domain/rule/ranking.ts'
import { rankScored, scoreCandidate } from '../domain/rule/ranking.ts'
import { normaliseWeights, sharesOf } from '../domain/rule/weights.ts'
import { scoresTyped } from '../domain/votes/votes-in.ts'
import type { Candidate } from '../domain/workshop/candidate.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../domain/workshop/workshop.ts'

/** Computes something of a workshop once for each state of it. */
function oncePerWorkshop<T>(compute: (workshop: Workshop) => T): (workshop: Workshop) => T {
  const known = new WeakMap<Workshop, T>()
  return (workshop) => {
    const found = known.get(workshop)
    if (found !== undefined) return found
    const computed = compute(workshop)
    known.set(workshop, computed)
    return computed
  }
}

/** The candidates in play with their cells. */
export const scoredInPlay = oncePerWorkshop((workshop) =>
  candidatesInPlay(workshop).map((candidate) => scoredOf(workshop, candidate)),
)

/** The ranking of the workshop. */
export const rankingOf: (workshop: Workshop) => Ranking = oncePerWorkshop((workshop) =>
  rankScored(scoredInPlay(workshop), normaliseWeights(workshop.details.criteria)),
)

/** How many scores have everybody's vote; the rail, the head and the bar of a step say it. */
export const scoresTypedIn = oncePerWorkshop(scoresTyped)

/** What there is to find out and to talk about, what could change most first. */
export const queueOf: (workshop: Workshop) => readonly Discussion[] = oncePerWorkshop((workshop) =>
  topicsOf(scoredInPlay(workshop), normaliseWeights(workshop.details.criteria)),
)

/** What accepting the room's score for the rest would do, and what it would leave. */
export const restOf: (workshop: Workshop) => RestToSettle = oncePerWorkshop(restToSettle)

/** The ranking as it would be under other weights; cards that stay as they are stay the same objects inside. */
export function rankingUnder(workshop: Workshop, weights: PerCriterion<number>): Ranking {
  return rankScored(scoredInPlay(workshop), sharesOf(weights))
}

interface Remembered {
  readonly rows: readonly unknown[]
  readonly scored: ScoredCandidate
}

const remembered = new WeakMap<Candidate, Remembered>()

/** A candidate with its cells; the same object as long as its ballots and settled scores are the same rows. */
export function scoredOf(workshop: Workshop, candidate: Candidate): ScoredCandidate {
  const rows: readonly unknown[] = [
    ...workshop.ballots.filter((round) => round.candidateId === candidate.id),
    workshop.settled.find((row) => row.id === candidate.id),
  ]
  const before = remembered.get(candidate)
  if (
    before &&
    before.rows.length === rows.length &&
    rows.every((row, index) => row === before.rows[index])
  ) {
    return before.scored
  }
  const scored = scoreCandidate(workshop, candidate)
  remembered.set(candidate, { rows, scored })
  return scored
}
