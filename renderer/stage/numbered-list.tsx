import type { CSSProperties } from 'react'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { RowTitle } from './stage-row-title.tsx'
import './numbered-list.css'

type Row = PictureOf<'list'>['rows'][number]
type Newest = PictureOf<'list'>['newest']

/** So many stand in two columns with their hours, and so many in three of usual size; more are smaller. */
const inTwoColumns = 12
const inThreeColumns = 24
/** Letters of a title that leaves no room for hours. */
const longTitle = 80
/** Rows of a column that it has at least, filled or not. */
const [fewestInTwo, fewestInThree] = [6, 8]

interface NumberedListProps {
  readonly rows: readonly Row[]
  readonly newest?: Newest
}

function NumberedRow({
  row,
  newest,
  hasHours,
}: {
  readonly row: Row
  readonly newest: Newest
  readonly hasHours: boolean
}) {
  const { say, number } = useRoomWords()
  const isNewest = newest?.number === row.number
  const hours =
    row.hours === null ? say('stage.list.noHours') : say('stage.list.hours', { hours: number(row.hours) })
  const like =
    isNewest && newest.looksLike !== null ? say('stage.list.looksLike', { title: newest.looksLike }) : null
  const below = like ?? (hasHours ? hours : null)
  return (
    <li data-newest={isNewest ? '' : undefined}>
      <span className="numbered-number">{row.number}</span>
      <span className="numbered-words">
        <RowTitle candidate={row.candidate} />
        {below === null ? null : <span className="numbered-below">{below}</span>}
      </span>
      {isNewest ? <span className="numbered-new">{say('stage.list.new')}</span> : null}
    </li>
  )
}

/** Candidates by their numbers, down one column and then the next; the newest is tinted. */
export function NumberedList({ rows, newest = null }: NumberedListProps) {
  const isShort = rows.length <= inTwoColumns
  const hasHours = isShort && rows.every(({ candidate }) => candidate.title.length <= longTitle)
  const size = isShort ? 'large' : rows.length <= inThreeColumns ? 'usual' : 'small'
  // A short list takes no more room for each than a long one does.
  const inColumn = Math.max(isShort ? fewestInTwo : fewestInThree, Math.ceil(rows.length / (isShort ? 2 : 3)))
  return (
    <ol className="numbered" data-held data-size={size} style={{ '--in-column': inColumn } as CSSProperties}>
      {rows.map((row) => (
        <NumberedRow key={row.number} row={row} newest={newest} hasHours={hasHours} />
      ))}
    </ol>
  )
}
