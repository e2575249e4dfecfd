import { CircleHelp, Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import { redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import './score-cell.css'

type Value = PictureOf<'verdict'>['standing']['rows'][number]['values'][number]

interface ScoreCellProps {
  readonly value: Value
  readonly criterion: string
  /** What else is said of it to those who do not see it. */
  readonly note?: string
  /** What stands beside the numeral. */
  readonly children?: ReactNode
}

/** One score of a candidate: an integer in the colour of the rule, with a flag below 3 and a mark where nobody knows. */
export function ScoreCell({ value, criterion, note = '', children }: ScoreCellProps) {
  const { say } = useRoomWords()
  const { score, isUnknown } = value
  const isRed = score !== null && score < redBar
  const said = score === null ? say('stage.unknownWord') : say('stage.score', { criterion, score })
  return (
    <span className="score-cell" data-score={score ?? undefined} data-unknown={isUnknown || undefined}>
      <span className="visually-hidden">
        {score === null ? `${criterion}: ` : null}
        {said}
        {isRed ? `, ${say('stage.flagWord')}` : null}
        {isUnknown && score !== null ? `, ${say('stage.unknownWord')}` : null}
        {note === '' ? null : `, ${note}`}
      </span>
      {score === null ? null : <span aria-hidden>{score}</span>}
      {isRed ? <Flag aria-hidden /> : null}
      {isUnknown ? <CircleHelp aria-hidden /> : null}
      {children}
    </span>
  )
}

interface LegendProps {
  readonly values: readonly Value[]
  /** Whether flags are explained here. */
  readonly hasFlags?: boolean
}

/** What the marks in the cells mean, where there are any. */
export function ScoreLegend({ values, hasFlags = true }: LegendProps) {
  const { say } = useRoomWords()
  const hasRed = hasFlags && values.some(({ score }) => score !== null && score < redBar)
  const hasUnknown = values.some(({ isUnknown }) => isUnknown)
  if (!hasRed && !hasUnknown) return null
  return (
    <ul className="score-legend">
      {hasRed ? (
        <li className="stage-red">
          <Flag aria-hidden />
          {say('stage.legend.red')}
        </li>
      ) : null}
      {hasUnknown ? (
        <li className="stage-amber">
          <CircleHelp aria-hidden />
          {say('stage.legend.unknown')}
        </li>
      ) : null}
    </ul>
  )
}
