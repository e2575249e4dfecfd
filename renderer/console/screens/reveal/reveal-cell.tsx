import { LockKeyhole, UnfoldHorizontal } from 'lucide-react'
import { memo } from 'react'
import { agreementOf } from '../../../domain/robustness/agreement.ts'
import type { Cell } from '../../../domain/votes/cell.ts'
import type { CellFlag } from '../../../domain/votes/flags.ts'
import { cellFlags } from '../../../domain/votes/flags.ts'
import type { Tally } from '../../../domain/votes/grade.ts'
import { DotPlot } from '../../../figures/dot-plot.tsx'
import { say } from '../../../texts/interface.ts'
import { RedFlag } from '../../components/red-flag.tsx'
import { UnknownMark } from '../../components/unknown-mark.tsx'

interface RevealCellProps {
  readonly name: string
  /** The candidate's reference and the id of the criterion, by which tests find it. */
  readonly at: string
  readonly cell: Cell
  /** The votes of the round before; null where there was none. */
  readonly before: Tally | null
  readonly seats: number
  readonly isSealed: boolean
  /** Whether the room differs here more than nearly anywhere. */
  readonly isWide: boolean
  readonly selected: boolean
  readonly onSelect: () => void
}

const shownFlags: readonly CellFlag[] = ['red', 'tieAtRed', 'minority', 'lone', 'unknown', 'againstVotes']

/** One cell of the reveal: its dots over those of the round before, its flags and how far apart the room is. */
export const RevealCell = memo(function RevealCell(props: RevealCellProps) {
  const { name, at, cell, before, seats, isSealed, isWide, selected, onSelect } = props
  const flags = cellFlags(cell, seats).filter((flag) => shownFlags.includes(flag))
  const hasVotes = cell.count.round !== null
  return (
    <button
      type="button"
      data-cell={at}
      className={isWide ? 'reveal-cell reveal-cell-wide' : 'reveal-cell'}
      aria-pressed={selected}
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
    >
      <span className="visually-hidden">{name}, </span>
      {hasVotes ? <DotPlot tally={cell.count.tally} before={before} label={say('settle.votes')} /> : null}
      <span className="reveal-words">
        {cell.kind === 'settled' ? (
          <strong className="number">{say('reveal.settled', { score: cell.value })}</strong>
        ) : null}
        {hasVotes ? null : <span>{say('cell.noVotes')}</span>}
        {isSealed ? (
          <span className="reveal-mark">
            <LockKeyhole aria-hidden />
            <span className="visually-hidden">{say('stage.sealed')}</span>
          </span>
        ) : null}
        {isWide ? (
          <span className="reveal-mark reveal-wide">
            <UnfoldHorizontal aria-hidden />
            {say('flag.wide')}
          </span>
        ) : null}
        {flags.map((flag) => (
          <span key={flag} className={`reveal-mark reveal-${flag}`}>
            {flag === 'red' ? <RedFlag /> : null}
            {flag === 'unknown' ? <UnknownMark /> : null}
            {say(`flag.${flag}`)}
          </span>
        ))}
        {hasVotes && !isWide && flags.length === 0 && cell.kind !== 'settled' ? (
          <span>{say(`spread.${agreementOf(cell.count.tally)}`)}</span>
        ) : null}
      </span>
    </button>
  )
}, sameCell)

function sameCell(before: RevealCellProps, after: RevealCellProps): boolean {
  const { onSelect: _, before: earlier, ...one } = before
  const { onSelect: __, before: earlierNow, ...other } = after
  const keys = Object.keys(one) as readonly (keyof typeof one)[]
  return keys.every((key) => one[key] === other[key]) && String(earlier) === String(earlierNow)
}
