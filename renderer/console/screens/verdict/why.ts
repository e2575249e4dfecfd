import type { CriterionId } from '../../../domain/criteria.ts'
import { distanceToReady } from '../../../domain/distance-to-ready.ts'
import { criterionName } from '../../../domain/phrase.ts'
import type { ScoredCandidate } from '../../../domain/ranking.ts'
import { strongNeeded } from '../../../domain/rule.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'

/** Why a candidate is in its tier, with the cells at fault, and how many votes it is from ready. */
export function whyHere(workshop: Workshop, scored: ScoredCandidate): string {
  const votes = distanceToReady(scored.cells)?.votes ?? null
  const why = whyInTier(workshop, scored)
  return votes === null || votes === 0 ? why : `${why} ${say('why.distance', { votes })}`
}

function whyInTier(workshop: Workshop, { cells, verdict }: ScoredCandidate): string {
  const named = (ids: readonly CriterionId[]) =>
    ids
      .map((id) => {
        const cell = cells[id]
        const name = criterionName(workshop.details.criteria, id)
        return cell.kind === 'unscored' ? name : say('why.cell', { name, value: cell.value })
      })
      .join(', ')
  const weak = workshop.details.criteria
    .map(({ id }) => id)
    .filter((id) => !verdict.strong.includes(id) && !verdict.missing.includes(id))
  const strong = verdict.strong.length
  switch (verdict.tier) {
    case 'ready':
      return strong > strongNeeded ? say('why.readyAll') : say('why.ready', { strong, weak: named(weak) })
    case 'readyWithFlag':
      return say('why.readyWithFlag', { strong, flags: named(verdict.redFlags) })
    case 'nearMiss':
      return say('why.nearMiss', { weak: named(weak) })
    case 'notYet':
      return verdict.redFlags.length > 0
        ? say('why.notYetFlags', { strong, count: verdict.redFlags.length, flags: named(verdict.redFlags) })
        : say('why.notYet', { strong, weak: named(weak) })
    case 'incomplete':
      return say('why.incomplete', { missing: named(verdict.missing) })
  }
}
