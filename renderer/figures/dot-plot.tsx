import type { Tally } from '../domain/votes/grade.ts'
import { scores } from '../domain/votes/votes.ts'
import { useRoomWords } from './room-words.ts'
import './dot-plot.css'

interface DotPlotProps {
  readonly tally: Tally
  readonly label: string
  /** The votes of the round before, drawn hollow beside these. */
  readonly before?: Tally | null
}

function Dots({ count, look }: { readonly count: number; readonly look: string }) {
  return (
    <span className={look} aria-hidden>
      {Array.from({ length: count }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and never move.
        <i key={dot} />
      ))}
    </span>
  )
}

/** How many votes each score got, a dot for each. */
export function DotPlot({ tally, label, before }: DotPlotProps) {
  const { say } = useRoomWords()
  return (
    <ol className="dot-plot" aria-label={label}>
      {scores.map((score) => {
        const count = tally[score - 1] ?? 0
        const earlier = before?.[score - 1] ?? 0
        const words = say('dots.count', { score, count })
        return (
          <li
            key={score}
            aria-label={before ? say('dots.countAndBefore', { votes: words, count: earlier }) : words}
          >
            <span className="dot-columns" aria-hidden>
              {before ? <Dots count={earlier} look="dots dots-before" /> : null}
              <Dots count={count} look="dots" />
            </span>
            <span className="dot-score number" aria-hidden>
              {score}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
