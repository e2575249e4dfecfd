import type { CSSProperties } from 'react'
import { redBar } from '../domain/rule/rule.ts'
import type { PictureOf } from './picture-of.ts'
import './split-bars.css'

type Tally = PictureOf<'openCell'>['tally']

interface SplitBarsProps {
  readonly tally: Tally
  /** The votes that fill the height. */
  readonly most: number
}

/** How the votes lie from 1 to 5, as small bars: those below 3 in red. */
export function SplitBars({ tally, most }: SplitBarsProps) {
  return (
    <span className="split-bars" aria-hidden>
      {tally.map((count, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its score
          key={index}
          data-low={index + 1 < redBar || undefined}
          data-empty={count === 0 || undefined}
          style={{ '--share': count / most } as CSSProperties}
        />
      ))}
    </span>
  )
}
