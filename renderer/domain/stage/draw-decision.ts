import type { Decision } from '../rule/decision.ts'
import { closedGates } from '../rule/gates.ts'
import type { Override } from '../rule/override.ts'
import { decisionStanding } from '../rule/override.ts'
import { pickByRule, picksByRule } from '../rule/pick-by-rule.ts'
import { rank, scoreCandidate } from '../rule/ranking.ts'
import { isScore } from '../votes/votes.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { criterionName } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay, findBrief, findCandidate } from '../workshop/workshop.ts'
import type { StageSource } from './draw-scores.ts'
import { drawStanding, stageCandidate, stageValue, stageWorth } from './draw-standing.ts'
import type { StageDeparture, StagePicture } from './stage-picture.ts'
import { isEverythingOpen } from './what-the-room-may-see.ts'
import { whoDecided } from './who-decides.ts'

/** Fixes and conditions that can be read from the back of the room; fewer conditions where an exception stands above them. */
const mostFixes = 4
const mostConditions = 3
const mostBesideException = 2

type Outcome = Decision['outcome']
type Pick = Extract<Outcome, { readonly kind: 'pick' }>

/** How many people gave a score to anything in play, as far as the room has seen: who abstained where votes are sealed is not told. */
function voters(seen: Workshop): number {
  const inPlay = new Set(candidatesInPlay(seen).map(({ id }) => id))
  const people = seen.ballots
    .filter(({ candidateId }) => inPlay.has(candidateId))
    .flatMap(({ votes }) => Object.values(votes))
    .flatMap((cell) => Object.entries(cell).flatMap(([who, vote]) => (isScore(vote) ? [who] : [])))
  return new Set(people).size
}

function signed({ workshop, seen }: StageSource, { decidedOn }: Decision) {
  return { decidedBy: whoDecided(workshop), decidedOn, voters: voters(seen) }
}

function departure(seen: Workshop, id: CandidateId, found: Override): StageDeparture {
  const candidate = findCandidate(seen, id)
  const redFlags = candidate ? scoreCandidate(seen, candidate).verdict.redFlags : []
  return {
    tier: found.tier,
    redFlags: redFlags.map((criterion) => criterionName(seen.details.criteria, criterion)),
    closedGates: found.closedGates,
    placedBefore: found.placedBefore.flatMap((one) => findCandidate(seen, one)?.title ?? []),
  }
}

/** What the pick departs from. Said only when every vote is open: of sealed ones it would tell. */
function departures(source: StageSource, decision: Decision, id: CandidateId) {
  const { workshop, seen, opened } = source
  const standing = isEverythingOpen(workshop, opened) ? decisionStanding(seen, decision) : null
  return {
    exception:
      standing?.override != null
        ? { ...departure(seen, id, standing.override), reason: decision.reason }
        : null,
    laterMethod: standing?.laterMethod ? departure(seen, id, standing.laterMethod) : null,
  }
}

function drawPick(source: StageSource, decision: Decision, outcome: Pick): StagePicture | null {
  const { seen } = source
  const candidate = findCandidate(seen, outcome.candidateId)
  if (!candidate) return null
  const { cells } = scoreCandidate(seen, candidate)
  const second = outcome.runnerUp ? findCandidate(seen, outcome.runnerUp) : undefined
  const dates = findBrief(seen, candidate.id)?.dates
  const said = departures(source, decision, candidate.id)
  const conditions = outcome.conditions.slice(0, said.exception ? mostBesideException : mostConditions)
  return {
    kind: 'pick',
    client: seen.details.client,
    candidate: stageCandidate(candidate),
    scores: seen.details.criteria.map(({ id, name }) => ({ criterion: name, ...stageValue(cells[id]) })),
    closedGates: closedGates(candidate.gates),
    worth: cells.businessImpact.kind === 'unscored' ? null : stageWorth(seen, candidate),
    conditions,
    moreConditions: outcome.conditions.length - conditions.length,
    ...said,
    start: dates?.start ?? null,
    goNoGo: dates?.goNoGo ?? null,
    runnerUp: second ? { candidate: stageCandidate(second), closedGates: closedGates(second.gates) } : null,
    ...signed(source, decision),
  }
}

function drawUndecided(source: StageSource): StagePicture {
  const ranking = rank(source.seen)
  return {
    kind: 'undecided',
    pick: pickByRule(ranking).kind,
    count: picksByRule(ranking).length,
    standing: drawStanding(source, ranking),
  }
}

/** What was decided; before that, the question that the room is asked over where the candidates stand. */
export function drawDecision(source: StageSource): StagePicture {
  const { decision } = source.seen
  if (!decision) return drawUndecided(source)
  const { outcome } = decision
  if (outcome.kind === 'pick') return drawPick(source, decision, outcome) ?? drawUndecided(source)
  const { fixFirst, scoreAgainOn } = outcome
  return {
    kind: 'noPilot',
    client: source.seen.details.client,
    fixFirst: fixFirst.slice(0, mostFixes),
    moreFixes: Math.max(0, fixFirst.length - mostFixes),
    scoreAgainOn,
    ...signed(source, decision),
  }
}
