import type { Cell } from '../domain/cell.ts'
import { cellValue } from '../domain/cell.ts'
import { perCriterion } from '../domain/criteria.ts'
import type { IncompleteCandidate, RankedCandidate } from '../domain/ranking.ts'
import { rank } from '../domain/ranking.ts'
import type { Workshop } from '../domain/workshop.ts'
import { rounded } from './rounded.ts'

function cellJson(cell: Cell) {
  const { votes, abstentions, round } = cell.count
  return {
    value: cellValue(cell),
    score: cell.kind === 'unscored' ? null : rounded(cell.score),
    provisional: cell.kind === 'provisional',
    votes,
    abstentions,
    round,
  }
}

function entryJson(entry: RankedCandidate | IncompleteCandidate) {
  const { candidate, verdict, cells } = entry
  const isRanked = 'place' in entry
  return {
    ...(isRanked ? { place: entry.place } : {}),
    key: candidate.key,
    title: candidate.title,
    tier: verdict.tier,
    total: isRanked ? rounded(entry.total) : null,
    strong: verdict.strong.length,
    redFlags: verdict.redFlags,
    cells: perCriterion((id) => cellJson(cells[id])),
  }
}

/**
 * The ranking for scripts: candidates in play, best first; incomplete ones last, without a place and with a total of
 * null. A cell that nobody has scored has a value and a score of null. Weights are shares of 1.
 */
export function rankingJson(workshop: Workshop) {
  const { ranked, incomplete, weights } = rank(workshop)
  return {
    ranking: [...ranked, ...incomplete].map(entryJson),
    criteria: workshop.details.criteria.map(({ id }) => ({ id, weight: rounded(weights.byCriterion[id]) })),
  }
}
