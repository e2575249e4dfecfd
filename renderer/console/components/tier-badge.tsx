import { Ban, CircleCheck, CircleDashed, CircleDot, Flag } from 'lucide-react'
import type { Tier } from '../../domain/rule.ts'
import { say } from '../../texts/interface.ts'
import './tier-badge.css'

const shapes = {
  ready: <CircleCheck aria-hidden />,
  readyWithFlag: <Flag aria-hidden />,
  nearMiss: <CircleDot aria-hidden />,
  notYet: <Ban aria-hidden />,
  incomplete: <CircleDashed aria-hidden />,
} satisfies Readonly<Record<Tier, React.ReactNode>>

/** The verdict on a candidate: a shape and a word. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  return (
    <span className={`tier tier-${tier}`}>
      {shapes[tier]}
      {say(`tier.${tier}`)}
    </span>
  )
}
