import { CircleHelp, Flag, LockKeyhole } from 'lucide-react'
import { goodBar, redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import type { PictureOf } from './picture-of.ts'
import { ScoresGrid } from './scores-grid.tsx'
import { SplitBars } from './split-bars.tsx'
import { StageHead } from './stage-head.tsx'

type Grid = PictureOf<'grid'>

function findingOf({ flags, splits }: Grid['counts'], { say }: RoomWords): string {
  if (flags === 0)
    return splits === 0 ? say('stage.grid.neither') : say('stage.grid.splitOnly', { count: splits })
  const said = say('stage.grid.flags', { count: flags })
  return splits === 0
    ? say('stage.grid.flagsOnly', { flags: said })
    : say('stage.grid.flagsAndSplits', { flags: said, count: splits })
}

function openWords({ scores, sealed }: Grid['counts'], { say }: RoomWords): string {
  if (scores === 0) return say('stage.grid.none')
  return sealed === 0
    ? say('stage.grid.allOpen', { count: scores })
    : say('stage.grid.someOpen', { open: scores - sealed, count: scores })
}

function GridHead({ picture }: { readonly picture: Grid }) {
  const words = useRoomWords()
  const { say } = words
  const { reveal, counts } = picture
  if (reveal) {
    return (
      <StageHead
        over="scores"
        eyebrow={say('stage.grid.opening')}
        about={say('stage.grid.step', { opened: reveal.opened, of: reveal.of })}
        headline={reveal.current?.question ?? say('stage.grid.before', { count: reveal.of })}
      />
    )
  }
  const hasOpen = counts.scores > counts.sealed
  return (
    <StageHead
      over="scores"
      eyebrow={openWords(counts, words)}
      headline={hasOpen ? findingOf(counts, words) : say('stage.grid.nothing')}
    />
  )
}

/** How many criteria are sealed, and which is opened next. */
function NextWords({ picture }: { readonly picture: Grid }) {
  const { say } = useRoomWords()
  const { columns } = picture
  const next = columns.find(({ isNext }) => isNext)
  return (
    <p className="scores-next">
      <LockKeyhole aria-hidden />
      <span>
        {say('stage.grid.sealed', { count: columns.filter(({ isSealed }) => isSealed).length })}
        {next ? (
          <>
            {' '}
            {say('stage.grid.next')} <strong>{next.name}</strong>
          </>
        ) : null}
      </span>
    </p>
  )
}

/** A pair of camps, for the legend. */
const sampleSplit = [0, 3, 0, 1, 1] as const

/** What the marks mean that are on the wall. */
function Legend({ picture }: { readonly picture: Grid }) {
  const { say } = useRoomWords()
  const cells = picture.rows.flatMap((row) => row.cells)
  const open = cells.filter((cell) => cell.kind === 'open')
  const has = {
    strong: open.some(({ value }) => value.score !== null && value.score >= goodBar),
    flag: open.some(({ value }) => value.score !== null && value.score < redBar),
    split: open.some(({ split }) => split !== null),
    unknown: open.some(({ value }) => value.isUnknown),
    sealed: picture.reveal === null && cells.some(({ kind }) => kind === 'sealed'),
  }
  return (
    <ul className="scores-legend">
      {has.strong ? (
        <li>
          <span className="scores-sample" data-score="5" aria-hidden>
            5
          </span>
          <span className="scores-sample" data-score="4" aria-hidden>
            4
          </span>
          {say('stage.legend.strong')}
        </li>
      ) : null}
      {has.flag ? (
        <li className="stage-red">
          <Flag aria-hidden />
          {say('stage.legend.red')}
        </li>
      ) : null}
      {has.split ? (
        <li>
          <SplitBars tally={sampleSplit} most={3} />
          {say('stage.legend.split')}
        </li>
      ) : null}
      {has.unknown ? (
        <li className="stage-amber">
          <CircleHelp aria-hidden />
          {say('stage.legend.unknown')}
        </li>
      ) : null}
      {has.sealed ? (
        <li>
          <span className="scores-sample scores-sealed" aria-hidden />
          {say('stage.legend.sealed')}
        </li>
      ) : null}
    </ul>
  )
}

/** All scores as integers with their flags, the votes where the room is split, and what is still sealed; no totals. */
export function ScoresPicture({ picture }: { readonly picture: Grid }) {
  const { say } = useRoomWords()
  const { part, reveal } = picture
  return (
    <>
      <GridHead picture={picture} />
      <ScoresGrid picture={picture} />
      <footer className="scores-foot">
        {reveal ? <NextWords picture={picture} /> : <Legend picture={picture} />}
        {part.of > 1 ? <p className="scores-part number">{say('stage.part', { ...part })}</p> : null}
      </footer>
    </>
  )
}
