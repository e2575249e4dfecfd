import { CircleHelp } from 'lucide-react'
import { memo } from 'react'
import { redBar } from '../../domain/rule/rule.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import { isUnknown } from '../../domain/votes/flags.ts'
import { say } from '../../texts/interface.ts'
import { RedFlag } from './red-flag.tsx'
import './value-cell.css'

/** What is remarkable about a cell, in words, for those who do not see the shapes. */
function spokenOf(cell: Cell): string {
  const words = [
    cell.kind === 'unscored' ? say('cell.unscored') : null,
    cell.kind !== 'unscored' && cell.value < redBar ? say('flag.red') : null,
    isUnknown(cell) ? say('flag.unknown') : null,
    cell.kind === 'provisional' ? say('cell.provisional') : null,
  ]
  return words.filter((word) => word !== null).join(', ')
}

/**
 * The one number of a cell on its colour: strong ones teal, 3 grey, a red flag with border and shape, nobody knows with a
 * mark, not agreed yet dotted. Drawn again only when the cell changes.
 */
export const ValueCell = memo(function ValueCell({ cell }: { readonly cell: Cell }) {
  const look = cell.kind === 'unscored' ? 'none' : String(cell.value)
  const spoken = spokenOf(cell)
  return (
    <span className={`value-cell value-${look} value-${cell.kind}`}>
      {cell.kind === 'unscored' ? <span aria-hidden>{say('strip.none')}</span> : <b>{cell.value}</b>}
      {cell.kind !== 'unscored' && cell.value < redBar ? <RedFlag /> : null}
      {isUnknown(cell) ? <CircleHelp aria-hidden className="value-unknown" /> : null}
      {spoken === '' ? null : <span className="visually-hidden">, {spoken}</span>}
    </span>
  )
})
