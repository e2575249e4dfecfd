import type { CSSProperties } from 'react'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import type { PictureOf } from './picture-of.ts'
import { shownTitle } from './shown-title.ts'
import { StageHead } from './stage-head.tsx'
import { RowTitle } from './stage-row-title.tsx'
import './dot-pictures.css'

type OpenDots = PictureOf<'openDots'>
type Row = OpenDots['rows'][number]
type Cut = NonNullable<OpenDots['cut']>
type Below = OpenDots['below'][number]

/** So many rows fill the wall; with fewer the rest stays free. */
const usualRows = 8
/** Letters of a title that takes more than half of the wall. */
const longTitle = 60

const rowsOf = (rows: number) => ({ '--rows': rows }) as CSSProperties

/** Candidates with their dots: the number, and one circle for each. */
function DotRows({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useRoomWords()
  return (
    <ol className="dotted" data-held style={rowsOf(rows.length)}>
      {rows.map(({ number, candidate, dots }) => (
        <li key={number}>
          <RowTitle candidate={candidate} />
          <span className="dotted-count" aria-hidden>
            {dots}
          </span>
          <span className="visually-hidden">{say('stage.dots', { count: dots })}</span>
          <span className="dotted-dots" aria-hidden>
            {Array.from({ length: dots }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one dot is like the other
              <i key={at} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}

function whyThere(cut: Cut, { say }: RoomWords): string {
  switch (cut.kind) {
    case 'line':
      return say(cut.isBiggestDrop ? 'stage.cut.drop' : 'stage.cut.step', { from: cut.from, to: cut.to })
    case 'band':
      return say('stage.cut.band', { count: cut.count })
    case 'chosen':
      return ''
  }
}

/** The line below which candidates do not go on, with the reason; a band where equals stand on it. */
function CutLine({ cut }: { readonly cut: Cut }) {
  const words = useRoomWords()
  const why = whyThere(cut, words)
  const line = (
    <div className="cut-line-stage">
      <strong>{words.say('stage.cut')}</strong>
      {why === '' ? null : <p>{why}</p>}
      <hr />
    </div>
  )
  if (cut.kind !== 'band') return line
  return (
    <div className="cut-band" style={rowsOf(cut.rows.length)}>
      {line}
      <DotRows rows={cut.rows} />
      {cut.count > cut.rows.length ? (
        <p className="cut-more">{words.say('stage.more', { count: cut.count - cut.rows.length })}</p>
      ) : null}
    </div>
  )
}

function belowHead({ dots, count, areParked }: Below, { say }: RoomWords): string {
  const parked = areParked ? 'yes' : 'no'
  if (dots === null) return say('stage.below.fewer', { parked })
  return dots === 0 ? say('stage.below.none', { parked }) : say('stage.below.some', { dots, count, parked })
}

/** Those below the line: by name where they had dots. */
function BelowLine({ below }: Pick<OpenDots, 'below'>) {
  const words = useRoomWords()
  const { say } = words
  return (
    <div className="cut-below">
      {below.map((group) => {
        const more = group.count - group.named.length
        const names = [
          ...group.named.map(shownTitle),
          ...(more > 0 && group.named.length > 0 ? [say('stage.more', { count: more })] : []),
        ]
        return (
          <section key={group.dots ?? 'fewer'} data-named={names.length > 0 ? '' : undefined}>
            <h2>{belowHead(group, words)}</h2>
            <p>
              {names.length > 0 ? names.join('\u00a0· ') : say('stage.below.rest', { count: group.count })}
            </p>
          </section>
        )
      })}
    </div>
  )
}

/** The dot vote once it is closed: a circle for each dot, the cut line with its reason, no names of people. */
export function OpenDotsPicture({ picture }: { readonly picture: OpenDots }) {
  const { say } = useRoomWords()
  const { rows, cut, below, given, goOn, most, part } = picture
  const shown = [...rows, ...(cut?.kind === 'band' ? cut.rows : [])]
  return (
    <>
      <StageHead
        eyebrow={say('stage.eyebrow.dots', { count: given })}
        about={part.of > 1 ? say('stage.part', { number: part.number, of: part.of }) : ''}
        headline={goOn === 0 ? say('stage.dotsEqual') : say('stage.dotsGoOn', { count: goOn })}
      />
      <div
        className="dot-result"
        data-held
        data-long={shown.some(({ candidate }) => candidate.title.length > longTitle) ? '' : undefined}
        style={{ '--most': Math.max(most, 1) } as CSSProperties}
      >
        {rows.length > 0 ? <DotRows rows={rows} /> : null}
        {cut ? <CutLine cut={cut} /> : null}
        {below.length > 0 ? <BelowLine below={below} /> : null}
        <div className="dot-rest" style={rowsOf(Math.max(0, usualRows - shown.length))} />
      </div>
    </>
  )
}
