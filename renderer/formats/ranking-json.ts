import type { Robustness } from '../domain/robustness/robustness.ts'
import { robustness, robustnessBasis } from '../domain/robustness/robustness.ts'
import { aheadShare, notToldApart } from '../domain/robustness/told-apart.ts'
import { closedGates } from '../domain/rule/gates.ts'
import { picksByRule } from '../domain/rule/pick-by-rule.ts'
import type { IncompleteCandidate, RankedCandidate } from '../domain/rule/ranking.ts'
import { rankScored, scoreInPlay, weightsInOrder } from '../domain/rule/ranking.ts'
import { completeTiers } from '../domain/rule/rule.ts'
import { normaliseWeights } from '../domain/rule/weights.ts'
import type { Cell } from '../domain/votes/cell.ts'
import { cellValue } from '../domain/votes/cell.ts'
import { isUnknown } from '../domain/votes/flags.ts'
import { criterionIds, perCriterion } from '../domain/workshop/criteria.ts'
import type { CandidateId } from '../domain/workshop/ids.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { rounded } from './rounded.ts'

function cellJson(cell: Cell) {
  const { votes, abstentions, round } = cell.count
  return {
    value: cellValue(cell),
    suggestion: cell.kind === 'unscored' ? null : cell.suggestion,
    provisional: cell.kind === 'provisional',
    votes,
    abstentions,
    round,
  }
}

function entryJson(entry: RankedCandidate | IncompleteCandidate, found: Robustness) {
  const { candidate, verdict, cells } = entry
  const isRanked = 'place' in entry
  const points = isRanked ? entry.points : null
  const shares = found.shares.find(({ candidateId }) => candidateId === candidate.id)
  return {
    ...(isRanked ? { place: entry.place } : {}),
    key: candidate.key,
    title: candidate.title,
    tier: verdict.tier,
    values: criterionIds.map((id) => cellValue(cells[id])),
    points,
    total: points,
    band: found.bands.get(candidate.id) ?? null,
    strong: verdict.strong.length,
    redFlags: verdict.redFlags,
    closedGates: closedGates(candidate.gates),
    whatIfs: shares
      ? {
          first: rounded(shares.first),
          inFirstThree: rounded(shares.inFirstThree),
          ready: rounded(shares.ready),
        }
      : null,
    cells: perCriterion((id) => cellJson(cells[id])),
  }
}

/**
 * The ranking for scripts: candidates in play, best first; incomplete ones last, without a place and with points of null. A
 * cell that nobody has scored has a value of null. Weights and shares are parts of 1. `total` is the same as `points`.
 */
export function rankingJson(workshop: Workshop) {
  const scored = scoreInPlay(workshop)
  const weights = normaliseWeights(workshop.details.criteria)
  const ranking = rankScored(scored, weights)
  const basis = robustnessBasis(workshop, scored)
  const found = robustness(basis, weights)
  const keys = new Map(scored.map(({ candidate }) => [candidate.id, candidate.key]))
  const keyOf = (id: CandidateId) => keys.get(id) ?? id
  const ahead = aheadShare(basis.draws, weightsInOrder(weights))
  const ofTier = (tier: (typeof completeTiers)[number]) =>
    ranking.ranked.filter((entry) => entry.tier === tier).map(({ candidate }) => candidate.id)
  const { firmness, leaveOneOut } = found
  return {
    method: found.method.version,
    pickByRule: picksByRule(ranking).map(({ candidate }) => candidate.key),
    word: firmness.kind === 'none' ? null : firmness.word,
    fixedCells: found.fixedCells,
    nobodyReady: rounded(found.nobodyReady),
    notToldApart: completeTiers
      .flatMap((tier) => notToldApart(ofTier(tier), ahead))
      .map((pair) => pair.map(keyOf)),
    leaveOneOut: leaveOneOut && {
      stays: leaveOneOut.stays,
      shared: leaveOneOut.shared,
      another: leaveOneOut.another,
    },
    queue: found.queue.map((one) => ({
      candidate: keyOf(one.candidateId),
      criterion: one.criterionId,
      label: one.stake,
      vodPick: rounded(one.pick),
      vodTier: rounded(one.tier),
      vodShort: rounded(one.firstThree),
    })),
    unknown: scored.flatMap(({ candidate, cells }) =>
      criterionIds
        .filter((id) => isUnknown(cells[id]))
        .map((criterion) => ({ candidate: candidate.key, criterion })),
    ),
    ranking: [...ranking.ranked, ...ranking.incomplete].map((entry) => entryJson(entry, found)),
    criteria: workshop.details.criteria.map(({ id }) => ({ id, weight: rounded(weights.byCriterion[id]) })),
  }
}
