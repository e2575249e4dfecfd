import { LockKeyhole } from 'lucide-react'
import type { PictureOf } from './picture-of.ts'
import './dot-pictures.css'
import { useRoomWords } from '../figures/room-words.ts'

/** More than that need a second column. */
const oneColumn = 10

const columnsOf = (rows: readonly unknown[]) =>
  rows.length > oneColumn ? 'stage-dot-list stage-dot-columns' : 'stage-dot-list'

/** The dot vote before it is closed: the list by its numbers, and how many cards are in. */
export function SealedDotsPicture({ picture }: { readonly picture: PictureOf<'sealedDots'> }) {
  const { say } = useRoomWords()
  const { rows, cardsIn, seats, dotsEach, part } = picture
  return (
    <>
      <header>
        <h1>{say('stage.dotsTitle', { count: dotsEach })}</h1>
        {part.of > 1 ? <p className="stage-quiet number">{say('stage.part', { ...part })}</p> : null}
      </header>
      <ol className={columnsOf(rows)}>
        {rows.map(({ number, candidate }) => (
          <li key={number}>
            <span className="stage-dot-number number">{number}</span>
            <span className="stage-clamped">{candidate.title}</span>
          </li>
        ))}
      </ol>
      <footer className="stage-foot">
        <p className="stage-sealed number">
          <LockKeyhole aria-hidden />
          {say('stage.cardsIn', { count: cardsIn, of: seats })}
        </p>
      </footer>
    </>
  )
}

/** The dot vote once it is closed: a bar for each candidate, equal ones on one place, no names of people. */
export function OpenDotsPicture({ picture }: { readonly picture: PictureOf<'openDots'> }) {
  const { say } = useRoomWords()
  const { rows, most, part } = picture
  return (
    <>
      <header>
        <h1>{say('stage.dotsOpen')}</h1>
        {part.of > 1 ? <p className="stage-quiet number">{say('stage.part', { ...part })}</p> : null}
      </header>
      <ol className={`${columnsOf(rows)} stage-dot-bars`}>
        {rows.map(({ number, candidate, dots, place, isShared }) => (
          <li key={number}>
            <span className="stage-dot-number number">{number}</span>
            <span>
              <span className="stage-clamped">{candidate.title}</span>
              {isShared && dots > 0 ? (
                <span className="stage-quiet number stage-dot-place">
                  {say('stage.sharedPlace', { place })}
                </span>
              ) : null}
            </span>
            <span className="stage-dot-track" aria-hidden>
              <i style={{ inlineSize: `${most === 0 ? 0 : (100 * dots) / most}%` }} />
            </span>
            <span className="stage-dot-count number">{say('stage.dots', { count: dots })}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
