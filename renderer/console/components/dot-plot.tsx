import type { Tally } from '../../domain/grade.ts'
import { scores } from '../../domain/votes.ts'
import { say } from '../../texts/interface.ts'
import './dot-plot.css'

/** How many votes each score got, a dot for each. */
export function DotPlot({ tally, label }: { readonly tally: Tally; readonly label: string }) {
  return (
    <ol className="dot-plot" aria-label={label}>
      {scores.map((score) => {
        const count = tally[score - 1] ?? 0
        return (
          <li key={score} aria-label={say('dots.count', { score, count })}>
            <span className="dots" aria-hidden>
              {Array.from({ length: count }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and never move.
                <i key={dot} />
              ))}
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
