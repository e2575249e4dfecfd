import type { Cell } from '../../domain/votes/cell.ts'
import type { CellFlag } from '../../domain/votes/flags.ts'
import { cellFlags } from '../../domain/votes/flags.ts'
import { say } from '../../texts/interface.ts'
import { RedFlag } from '../components/red-flag.tsx'
import { UnknownMark } from '../components/unknown-mark.tsx'

interface ScoreCellProps {
  readonly name: string
  /** The candidate's reference and the id of the criterion, by which tests find it. */
  readonly at: string
  readonly cell: Cell
  readonly seats: number
  readonly selected: boolean
  /** One participant's vote, shown instead of the room's value; null by cell. */
  readonly vote: string | null
  readonly onSelect: () => void
}

/** The flags that say something the value does not; few votes are seen from the count. */
const shownFlags: readonly CellFlag[] = ['red', 'tieAtRed', 'minority', 'lone', 'unknown', 'againstVotes']

function countWords({ count }: Cell): string {
  const votes = say('cell.votes', { count: count.votes })
  return count.abstentions > 0
    ? say('cell.votesAndAbstentions', { votes, abstentions: count.abstentions })
    : votes
}

/** One cell of the grid, as a button: its value, how many voted, and what is remarkable, in words. */
export function ScoreCell({ name, at, cell, seats, selected, vote, onSelect }: ScoreCellProps) {
  const flags = cellFlags(cell, seats).filter((flag) => shownFlags.includes(flag))
  const isRed = flags.includes('red')
  const isUnknown = flags.includes('unknown')
  const words =
    cell.kind === 'unscored' && cell.count.abstentions === 0 ? say('cell.noVotes') : countWords(cell)
  const state = say(`cell.${cell.kind}`)
  const none = isUnknown ? say('cell.unknownValue') : say('strip.none')
  const value = vote ?? (cell.kind === 'unscored' ? none : String(cell.value))
  const look = isRed ? 'cell-red' : isUnknown ? 'cell-unknown' : ''
  const flagWords = flags.map((flag) => say(`flag.${flag}`))
  const hidden = flagWords.length > 0 ? `, ${state}, ${words}, ` : `, ${state}, `
  return (
    <button
      type="button"
      data-cell={at}
      className={`cell cell-${vote === null ? cell.kind : 'card'} ${vote === null ? look : ''}`}
      aria-pressed={selected}
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
    >
      <span className="visually-hidden">{name}, </span>
      <span className="cell-value number">{value}</span>
      {vote === '' ? <span className="visually-hidden">{say('cell.noVote')}</span> : null}
      {vote === null ? (
        <>
          <span className="visually-hidden">{hidden}</span>
          <span className="cell-words">
            {isRed ? <RedFlag /> : null}
            {isUnknown ? <UnknownMark /> : null}
            {flagWords.length > 0 ? flagWords.join(' · ') : words}
          </span>
        </>
      ) : null}
    </button>
  )
}
