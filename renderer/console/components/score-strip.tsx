import { memo } from 'react'
import type { Cell } from '../../domain/cell.ts'
import type { Criteria, PerCriterion } from '../../domain/criteria.ts'
import { goodBar, redBar } from '../../domain/rule.ts'
import { say } from '../../texts/interface.ts'
import { RedFlag } from './red-flag.tsx'
import './score-strip.css'

function strength(cell: Cell): 'strong' | 'middle' | 'red' | 'none' {
  if (cell.kind === 'unscored') return 'none'
  if (cell.value >= goodBar) return 'strong'
  return cell.value < redBar ? 'red' : 'middle'
}

interface ScoreStripProps {
  readonly cells: PerCriterion<Cell>
  readonly criteria: Criteria
}

/**
 * The five values of a card: strong ones filled, red flags with their shape and word, provisional ones dotted. Drawn again
 * only when the cells change: while a weight slider moves, totals change and cells do not.
 */
export const ScoreStrip = memo(function ScoreStrip({ cells, criteria }: ScoreStripProps) {
  return (
    <ul className="score-strip">
      {criteria.map(({ id, name }) => {
        const cell = cells[id]
        const kind = strength(cell)
        return (
          <li key={id} className={`strip-cell strip-${kind} strip-${cell.kind}`}>
            <span className="strip-value number">
              {kind === 'red' ? <RedFlag /> : null}
              {cell.kind === 'unscored' ? say('strip.none') : cell.value}
            </span>
            <span className="strip-name">{name}</span>
            <span className="strip-word">{say(`strip.${kind}`)}</span>
            {cell.kind === 'provisional' ? (
              <span className="visually-hidden">{say('cell.provisional')}</span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
})
