import type { CSSProperties } from 'react'
import { say } from '../../texts/interface.ts'

interface SeatPlace {
  readonly id: string
  readonly name: string
  readonly typed: string
  readonly recorded: string
  /** What was said here in earlier rounds, oldest first. */
  readonly earlier: readonly string[]
}

interface SeatStripProps {
  readonly label: string
  readonly places: readonly SeatPlace[]
  /** While something is typed only that is shown, so that nobody takes an old vote for a new one. */
  readonly typing: boolean
  /** The place that the next digit goes to; null for none. */
  readonly next: string | null
}

/** As many names as can still be read beside each other; more sit in rows of one length. */
const mostInRow = 12

function columnsFor(seats: number): number {
  return Math.ceil(seats / Math.ceil(seats / mostInRow))
}

/** Every digit under its seat, as it is typed. */
export function SeatStrip({ label, places, typing, next }: SeatStripProps) {
  const columns = { '--columns': columnsFor(places.length) } as CSSProperties
  return (
    <ol
      className={places.length > mostInRow ? 'seat-strip seat-strip-many' : 'seat-strip'}
      aria-label={label}
      style={columns}
    >
      {places.map((place) => {
        const shown = typing ? place.typed : place.recorded
        return (
          <li key={place.id} className={place.id === next ? 'seat-next' : undefined}>
            <span className={`seat-vote number ${typing ? 'seat-typed' : ''}`}>{shown}</span>
            <span className="seat-name" title={place.name}>
              {place.name}
            </span>
            {place.earlier.length > 0 ? (
              <span className="seat-earlier number">
                {say('entry.earlier', { votes: place.earlier.map((vote) => vote || '·').join(' ') })}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
