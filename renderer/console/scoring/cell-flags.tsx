import { Ban, CircleAlert } from 'lucide-react'
import type { Cell } from '../../domain/votes/cell.ts'
import type { CellFlag } from '../../domain/votes/flags.ts'
import { cellFlags } from '../../domain/votes/flags.ts'
import { say } from '../../texts/interface.ts'
import { RedFlag } from '../components/red-flag.tsx'
import { UnknownMark } from '../components/unknown-mark.tsx'
import './cell-flags.css'

const shapes: Readonly<Record<CellFlag, React.ReactNode>> = {
  red: <RedFlag />,
  tieAtRed: <CircleAlert aria-hidden />,
  tieAtGood: <CircleAlert aria-hidden />,
  minority: <CircleAlert aria-hidden />,
  lone: <CircleAlert aria-hidden />,
  unknown: <UnknownMark />,
  thin: <CircleAlert aria-hidden />,
  againstVotes: <CircleAlert aria-hidden />,
}

/** Who gave no score, counted: apart from those who voted, and from those who have not yet. */
function emptiesOf({ count: { abstentions, outs } }: Cell): readonly string[] {
  return [
    ...(abstentions > 0 ? [say('settle.abstentions', { count: abstentions })] : []),
    ...(outs > 0 ? [say('settle.outs', { count: outs })] : []),
  ]
}

interface FlagsProps {
  readonly cell: Cell
  readonly seats: number
  /** Whether it is said beside them already how many gave a score and how many did not. */
  readonly areVotesSaid?: boolean
}

/** What is remarkable about a cell, each as a shape and a sentence. */
export function CellFlags({ cell, seats, areVotesSaid = false }: FlagsProps) {
  const flags = cellFlags(cell, seats).filter((flag) => flag !== 'thin' || !areVotesSaid)
  const empties = areVotesSaid ? [] : emptiesOf(cell)
  if (flags.length + empties.length === 0) return null
  return (
    <ul className="cell-flags">
      {flags.map((flag) => (
        <li key={flag} className={`cell-flag-${flag}`}>
          {shapes[flag]}
          <span>{say(`flag.${flag}.sentence`)}</span>
        </li>
      ))}
      {empties.map((words) => (
        <li key={words} className="muted">
          <Ban aria-hidden />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
