import { LockKeyhole } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useState } from 'react'
import { redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { ScoreCell } from './score-cell.tsx'
import { shownTitle } from './shown-title.ts'
import { SplitBars } from './split-bars.tsx'
import { useLargeTitle } from './stage-row-title.tsx'
import { useHeads } from './use-heads.ts'
import './scores-grid.css'

type Grid = PictureOf<'grid'>
type Cell = Grid['rows'][number]['cells'][number]
type OpenCell = Extract<Cell, { kind: 'open' }>

/** Letters of the word for a flag that stand beside the numeral; a longer word stands in the legend alone. */
const mostLetters = 6

function OpenCellMarks({ cell, most }: { readonly cell: OpenCell; readonly most: number }) {
  const { say } = useRoomWords()
  if (cell.split) return <SplitBars tally={cell.split} most={most} />
  const isRed = cell.value.score !== null && cell.value.score < redBar
  const word = say('stage.flagWord')
  return isRed && word.length <= mostLetters ? (
    <span className="scores-flag-word" aria-hidden>
      {word}
    </span>
  ) : null
}

interface GridCellProps {
  readonly cell: Cell
  readonly criterion: string
  readonly most: number
}

function GridCell({ cell, criterion, most }: GridCellProps) {
  const { say } = useRoomWords()
  const [first] = useState(cell.kind)
  switch (cell.kind) {
    case 'empty':
      return (
        <span className="scores-empty">
          <span aria-hidden>{say('strip.none')}</span>
          <span className="visually-hidden">{say('cell.noVotes')}</span>
        </span>
      )
    case 'sealed':
      return (
        <span className="scores-sealed">
          <span className="visually-hidden">{say('stage.sealed')}</span>
        </span>
      )
    case 'open':
      return (
        // What was sealed a moment ago appears in place of its hatch.
        <span className={first === 'sealed' ? 'scores-sealed scores-landed' : 'scores-open'}>
          <ScoreCell value={cell.value} criterion={criterion} note={cell.split ? say('stage.splitWord') : ''}>
            <OpenCellMarks cell={cell} most={most} />
          </ScoreCell>
        </span>
      )
  }
}

function Heads({ columns, current }: { readonly columns: Grid['columns']; readonly current: number | null }) {
  const { say } = useRoomWords()
  const heads = useHeads(
    columns.map(({ name }) => name),
    longWord + 1,
  )
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{say('scores.candidate')}</span>
        </th>
        {columns.map(({ isSealed }, column) => (
          <th
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its criterion
            key={column}
            scope="col"
            data-sealed={isSealed || undefined}
            data-current={column === current || undefined}
          >
            {isSealed ? <LockKeyhole aria-hidden /> : null}
            <span>{heads[column]}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Titles of about as many letters take two lines where the columns of scores are wide, and less than that is one. */
const [oneLine, twoLines] = [36, 72]

function lengthOf(rows: Grid['rows']): string {
  const longest = Math.max(0, ...rows.map(({ candidate }) => shownTitle(candidate).length))
  if (longest <= oneLine) return 'short'
  return longest <= twoLines ? 'medium' : 'long'
}

/** Rows up to which numerals and titles are larger. */
const [fewRows, largeRows, usualRows] = [3, 5, 8]

function densityOf(rows: number): string {
  if (rows <= fewRows) return 'few'
  if (rows <= largeRows) return 'large'
  return rows <= usualRows ? 'usual' : 'dense'
}

/** Letters of a word that fit into a column, larger and smaller. */
const [usualWord, longWord] = [13, 16]

function headsOf(columns: Grid['columns']): string | undefined {
  const longest = Math.max(
    0,
    ...columns.flatMap(({ name }) => name.split(/[\s-]/).map((word) => word.length)),
  )
  if (longest <= usualWord) return undefined
  return longest <= longWord ? 'long' : 'broken'
}

function GridTitle({ candidate }: Pick<Grid['rows'][number], 'candidate'>) {
  return <span className="stage-clamped">{useLargeTitle(candidate)}</span>
}

/** The scores as large integers in the colours of the rule, a row for each candidate. */
export function ScoresGrid({ picture }: { readonly picture: Grid }) {
  const { columns, rows, reveal } = picture
  const splits = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'open' && cell.split ? [...cell.split] : [])),
  )
  const most = Math.max(1, ...splits)
  return (
    <table
      className="scores-grid"
      data-density={densityOf(rows.length)}
      data-titles={lengthOf(rows)}
      data-heads={headsOf(columns)}
      style={{ '--rows': rows.length } as CSSProperties}
    >
      <Heads columns={columns} current={reveal?.current?.column ?? null} />
      <tbody>
        {rows.map(({ candidate, cells }, row) => (
          <tr key={candidate.key} style={{ '--row': row } as CSSProperties}>
            <th scope="row">
              <GridTitle candidate={candidate} />
            </th>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its criterion
              <td key={column} data-next={columns[column]?.isNext || undefined}>
                <GridCell cell={cell} criterion={columns[column]?.name ?? ''} most={most} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
