import type { Tier } from '../../domain/rule/rule.ts'
import { TierShape } from '../../figures/tier-shape.tsx'
import { say } from '../../texts/interface.ts'
import './tier-badge.css'

/** The verdict on a candidate: a shape and a word. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  return (
    <span className={`tier tier-${tier}`}>
      <TierShape tier={tier} />
      {say(`tier.${tier}`)}
    </span>
  )
}
