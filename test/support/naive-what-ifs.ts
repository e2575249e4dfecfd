import { criterionFactors, personDraws } from '../../renderer/domain/robustness/seeded-draws.ts'
import type { PanelCell, VotePanel } from '../../renderer/domain/robustness/vote-panel.ts'
import { isComplete } from '../../renderer/domain/robustness/vote-panel.ts'
import type { WhatIfShares } from '../../renderer/domain/robustness/what-ifs.ts'
import { completeTiers, verdict } from '../../renderer/domain/rule/rule.ts'
import type { Score } from '../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../renderer/domain/workshop/criteria.ts'
import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'

/** The grade by the words of the definition: shares of the people's draws, added up one by one. */
function gradeOf(cell: PanelCell, draws: readonly number[]): Score {
  if (cell.kind !== 'voted') return cell.kind === 'fixed' ? cell.score : 1
  const cast = cell.votes.flatMap((vote, seat) => (vote > 0 ? [{ vote, counts: draws[seat] ?? 0 }] : []))
  const total = cast.reduce((sum, { counts }) => sum + counts, 0)
  const share = (test: (vote: number) => boolean) =>
    cast.reduce((sum, { vote, counts }) => sum + (test(vote) ? counts : 0), 0) / total
  return ([1, 2, 3, 4, 5] as const).find((level) => share((vote) => vote <= level) >= 0.5) ?? 5
}

/** The what-ifs as one would write them first: objects, the rule and a sort in every sample. */
export function naiveWhatIfs(
  panel: VotePanel,
  weights: readonly number[],
  seed: number,
  samples: number,
): readonly WhatIfShares[] {
  const people = panel.seats.map((seat) => personDraws(seed, seat, samples))
  const factors = criterionFactors(seed, criterionIds.length, samples)
  const rows = panel.rows.filter(isComplete)
  const counts = new Map(
    rows.map(({ candidateId }) => [
      candidateId,
      { candidateId, first: 0, inFirstThree: 0, ready: 0, red: 0 },
    ]),
  )
  for (let sample = 0; sample < samples; sample += 1) {
    const draws = people.map((draw) => draw[sample] ?? 0)
    const raw = weights.map((weight, index) => weight * (factors[sample * criterionIds.length + index] ?? 0))
    const sum = raw.reduce((one, other) => one + other, 0)
    const placed = rows.map(({ candidateId, cells }) => {
      const judged = cells.map((cell) => gradeOf(cell, draws))
      const values = Object.fromEntries(
        criterionIds.map((id, index) => [id, judged[index] ?? null]),
      ) as Record<CriterionId, Score | null>
      const { tier, redFlags } = verdict(values)
      const total = judged.reduce<number>((one, grade, index) => one + ((raw[index] ?? 0) / sum) * grade, 0)
      return { candidateId, tier: tier === 'incomplete' ? 0 : completeTiers.indexOf(tier), total, redFlags }
    })
    for (const one of placed) {
      const { candidateId, tier, redFlags } = one
      const count = counts.get(candidateId)
      if (!count) continue
      const isLevel = (other: (typeof placed)[number]) =>
        other.tier === one.tier && Math.abs(other.total - one.total) < 1e-9
      const better = placed.filter(
        (other) =>
          !isLevel(other) && (other.tier < one.tier || (other.tier === one.tier && other.total > one.total)),
      ).length
      const level = placed.filter(isLevel).length
      if (better === 0) count.first += 1 / level
      count.inFirstThree += Math.max(0, Math.min(level, 3 - better)) / level
      if (tier === 0) count.ready += 1
      if (redFlags.length > 0) count.red += 1
    }
  }
  return [...counts.values()].map((count) => ({
    candidateId: count.candidateId,
    first: count.first / samples,
    inFirstThree: count.inFirstThree / samples,
    ready: count.ready / samples,
    red: count.red / samples,
  }))
}
