import { closedGates } from '../gates.ts'
import type { CandidateId } from '../ids.ts'
import { criterionName } from '../phrase.ts'
import type { RankedCandidate, ScoredCandidate } from '../ranking.ts'
import { rank, scoreCandidate } from '../ranking.ts'
import { completeTiers } from '../rule.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'
import type { StageFirmness } from './stage-firmness.ts'
import type { StageFinalist, StagePicture } from './stage-picture.ts'

/** As many as fit side by side. */
const mostFinalists = 3
/** As many titles as one tier has room for. */
const mostInTier = 4

function finalist({ details }: Workshop, { candidate, verdict }: ScoredCandidate): StageFinalist {
  const name = (id: (typeof verdict.strong)[number]) => criterionName(details.criteria, id)
  return {
    candidate: { key: candidate.key, title: candidate.title },
    tier: verdict.tier,
    strong: verdict.strong.map(name),
    redFlags: verdict.redFlags.map(name),
    closedGates: closedGates(candidate.gates),
  }
}

/** The first places of the tiers that can be picked by the rule. */
function finalistsOf(seen: Workshop, ranked: readonly RankedCandidate[]): readonly StageFinalist[] {
  return ranked
    .filter(({ tier }) => tier === 'ready' || tier === 'readyWithFlag')
    .slice(0, mostFinalists)
    .map((entry) => finalist(seen, entry))
}

/** The verdict by tiers, in words, from what the room has seen. */
export function drawVerdict(seen: Workshop, firmness: StageFirmness | null): StagePicture {
  const { ranked, incomplete } = rank(seen)
  const finalists = finalistsOf(seen, ranked)
  return {
    kind: 'verdict',
    firmness,
    finalists,
    tiers: completeTiers.map((tier) => {
      const all = ranked
        .slice(finalists.length)
        .filter((entry) => entry.tier === tier)
        .map(({ candidate }) => candidate)
      const candidates = all.slice(0, mostInTier).map(({ key, title }) => ({ key, title }))
      return { tier, candidates, more: all.length - candidates.length }
    }),
    withoutVerdict: incomplete.length,
  }
}

function finalistWith(seen: Workshop, id: CandidateId | null): StageFinalist | null {
  const candidate = id ? findCandidate(seen, id) : undefined
  return candidate ? finalist(seen, scoreCandidate(seen, candidate)) : null
}

/** What was decided; before that, the finalists. */
export function drawDecision(seen: Workshop): StagePicture {
  const outcome = seen.decision?.outcome
  if (outcome?.kind === 'noPilotToday') {
    const fixFirst = outcome.fixFirst.map(({ what, by }) => ({ what, by }))
    return { kind: 'noPilot', fixFirst, scoreAgainOn: outcome.scoreAgainOn }
  }
  const pick = finalistWith(seen, outcome?.candidateId ?? null)
  if (!pick) return { kind: 'undecided', finalists: finalistsOf(seen, rank(seen).ranked) }
  return { kind: 'pick', pick, runnerUp: finalistWith(seen, outcome?.runnerUp ?? null) }
}
