import { LockKeyhole, UnfoldHorizontal } from 'lucide-react'
import { DotPlot } from '../figures/dot-plot.tsx'
import { useRoomWords } from '../figures/room-words.ts'
import { FlagWords } from './flag-words.tsx'
import type { PictureOf } from './picture-of.ts'

type Row = PictureOf<'grid'>['rows'][number]
type Cell = Row['cells'][number]

function PartWords({ part }: Pick<PictureOf<'grid'>, 'part'>) {
  const { say } = useRoomWords()
  if (part.of === 1) return null
  return <span className="stage-part number">{say('stage.part', { ...part })}</span>
}

function RowHead({ candidate }: Pick<Row, 'candidate'>) {
  return (
    <th scope="row">
      <span className="stage-clamped">
        <span className="stage-row-key">{candidate.key}</span> {candidate.title}
      </span>
    </th>
  )
}

function GridCell({ cell, name }: { readonly cell: Cell; readonly name: string }) {
  const { say } = useRoomWords()
  switch (cell.kind) {
    case 'empty':
      return (
        <>
          <span aria-hidden>{say('strip.none')}</span>
          <span className="visually-hidden">{say('cell.noVotes')}</span>
        </>
      )
    case 'sealed':
      return (
        <span className="stage-cell-sealed">
          <LockKeyhole aria-hidden />
          {say('stage.sealed')}
        </span>
      )
    case 'open':
      return (
        <div className={cell.isWide ? 'stage-grid-cell stage-grid-wide' : 'stage-grid-cell'}>
          {cell.tally ? <DotPlot tally={cell.tally} before={cell.before} label={name} /> : null}
          {cell.settled === null ? null : (
            <strong className="stage-settled number">
              <span className="visually-hidden">{say('cell.settled')} </span>
              {cell.settled}
            </strong>
          )}
          {cell.flags.length > 0 || cell.isWide ? (
            <ul>
              <FlagWords flags={cell.flags} />
              {cell.isWide ? (
                <li className="stage-flag stage-flag-wide">
                  <UnfoldHorizontal aria-hidden />
                  {say('flag.wide')}
                </li>
              ) : null}
            </ul>
          ) : null}
        </div>
      )
  }
}

interface TableHeadProps {
  readonly part: PictureOf<'grid'>['part']
  /** What the columns are about. */
  readonly names: readonly string[]
}

/** The names of the columns, and which part of the list is shown where it is long. */
function TableHead({ part, names }: TableHeadProps) {
  const { say } = useRoomWords()
  return (
    <thead>
      <tr>
        <th scope="col">
          {say('scores.candidate')}
          <PartWords part={part} />
        </th>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** All cells as small dot plots with their flags; no totals. */
export function GridPicture({ picture }: { readonly picture: PictureOf<'grid'> }) {
  const { say } = useRoomWords()
  const { part, criteria, rows } = picture
  return (
    <>
      <h1 className="visually-hidden">{say('stage.grid')}</h1>
      <table className="stage-table stage-dots">
        <TableHead part={part} names={criteria} />
        <tbody>
          {rows.map(({ candidate, cells }) => (
            <tr key={candidate.key}>
              <RowHead candidate={candidate} />
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its criterion
                <td key={index}>
                  <GridCell cell={cell} name={`${candidate.key}, ${criteria[index] ?? ''}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
