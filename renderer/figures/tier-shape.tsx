import { CircleCheck, CircleDashed, CircleMinus, Contrast, Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tier } from '../domain/rule/rule.ts'

const shapes = {
  ready: <CircleCheck aria-hidden />,
  readyWithFlag: <Flag aria-hidden />,
  nearMiss: <Contrast aria-hidden />,
  notYet: <CircleMinus aria-hidden />,
  incomplete: <CircleDashed aria-hidden />,
} satisfies Readonly<Record<Tier, ReactNode>>

/** The shape of a tier; the word stands beside it. */
export function TierShape({ tier }: { readonly tier: Tier }) {
  return shapes[tier]
}
