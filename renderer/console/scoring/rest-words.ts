import type { LeftBecause, RestToSettle } from '../../domain/robustness/rest-to-settle.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'

/** In the order in which they are said. */
const reasons = ['atStake', 'tie', 'thin', 'unknown'] as const satisfies readonly LeftBecause[]

/** How many cells are left for each reason; those for which none is are not named. */
export function leftByReason({ left }: RestToSettle): readonly (readonly [LeftBecause, number])[] {
  return reasons
    .map((reason) => [reason, left.filter(({ because }) => because === reason).length] as const)
    .filter(([, count]) => count > 0)
}

/** What stays open, in one sentence: how many scores, and why. */
export function leftWords(rest: RestToSettle): string {
  const { length: count } = rest.left
  if (count === 0) return say('rest.nothingLeft')
  const parts = leftByReason(rest).map(([reason, of]) => say(`rest.left.${reason}`, { count: of }))
  return say('rest.left', { count, why: interfaceTexts.list(parts) })
}
