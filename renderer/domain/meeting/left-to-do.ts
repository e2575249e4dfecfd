import { aroundBrief, briefFindings } from '../brief/findings.ts'
import { gateIds } from '../rule/gates.ts'
import { scoreCandidate } from '../rule/ranking.ts'
import type { Candidate } from '../workshop/candidate.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { StepId } from '../workshop/steps.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay, findBrief, findCandidate } from '../workshop/workshop.ts'
import { openStretchLevels } from './time-savers.ts'

/** Something that a meeting which closes has left open; it never keeps anything from being saved. */
export interface LeftToDo {
  readonly kind: 'undecided' | 'unsettled' | 'gates' | 'noBrief' | 'brief' | 'stretch'
  /** How many of it there are; 1 where it is one thing. */
  readonly count: number
  /** Where it is done. */
  readonly step: StepId
}

function unsettledCells(workshop: Workshop): number {
  const scored = candidatesInPlay(workshop).map((candidate) => scoreCandidate(workshop, candidate))
  return scored
    .flatMap(({ cells }) => criterionIds.map((id) => cells[id]))
    .filter(({ kind }) => kind === 'provisional').length
}

function leftForPick(workshop: Workshop, pick: Candidate): readonly LeftToDo[] {
  const brief = findBrief(workshop, pick.id)
  const unasked = gateIds.filter((id) => pick.gates[id] === 'unknown').length
  return [
    { kind: 'gates', count: unasked, step: 'gates' },
    { kind: 'noBrief', count: brief ? 0 : 1, step: 'brief' },
    {
      kind: 'brief',
      count: brief ? briefFindings(brief, aroundBrief(workshop, pick.id)).length : 0,
      step: 'brief',
    },
    { kind: 'stretch', count: openStretchLevels(workshop), step: 'brief' },
  ]
}

/** What is left to do before the room goes, in the order of the meeting; nothing where all is done. */
export function leftToDo(workshop: Workshop): readonly LeftToDo[] {
  const outcome = workshop.decision?.outcome
  const pick = outcome?.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  const all: readonly LeftToDo[] = [
    { kind: 'unsettled', count: unsettledCells(workshop), step: 'score' },
    { kind: 'undecided', count: outcome ? 0 : 1, step: 'decide' },
    ...(pick ? leftForPick(workshop, pick) : []),
  ]
  return all.filter(({ count }) => count > 0)
}
