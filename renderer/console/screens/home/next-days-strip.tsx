import type { CSSProperties } from 'react'
import { useMemo, useState } from 'react'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { addDays } from '../../../domain/meeting/calendar.ts'
import type { StripDay, StripPlace } from '../../../domain/overview/next-days.ts'
import { daysAhead, monthMarks, nextDays, placeWords } from '../../../domain/overview/next-days.ts'
import type { StandingWorkshop } from '../../../domain/overview/workshop-state.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { sayDate } from './card-words.ts'
import './next-days-strip.css'

/** Of the width of the strip; more than the words of nearly every day take. */
const wordsShare = 0.165

function clientOf({ facts: { details } }: StandingWorkshop): string {
  return details.client || details.title
}

function Day({ day, place }: { readonly day: StripDay; readonly place: StripPlace | null }) {
  const [first, ...more] = day.entries
  if (!first) return null
  return (
    <li
      style={{ '--at': `${day.at * 100}%` } as CSSProperties}
      data-lane={place?.lane ?? 'none'}
      data-side={place?.side}
      data-attention={first.needsAttention || undefined}
    >
      <span className="strip-point" />
      <span className="strip-words">
        <strong dir="auto">{clientOf(first.workshop)}</strong>
        <span>{sayDate(first)}</span>
        {more.length > 0 ? <span>{say('home.moreThatDay', { count: more.length })}</span> : null}
      </span>
    </li>
  )
}

/** All of the dates as lines; where the strip cannot name each of them. */
function EveryDate({ days }: { readonly days: readonly StripDay[] }) {
  const [isOpen, setOpen] = useState(false)
  const entries = days.flatMap((day) => day.entries)
  return (
    <details className="strip-every" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('home.everyDate', { count: entries.length })}</summary>
      <ul>
        {(isOpen ? entries : []).map((entry) => (
          <li
            key={`${entry.workshop.facts.details.id} ${entry.kind} ${entry.on}`}
            data-attention={entry.needsAttention || undefined}
          >
            <strong dir="auto">{clientOf(entry.workshop)}</strong> <span>{sayDate(entry)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface NextDaysProps {
  readonly workshops: readonly StandingWorkshop[]
  readonly today: IsoDate
}

/** The dates of all workshops in the next ninety days, on a line. */
export function NextDaysStrip({ workshops, today }: NextDaysProps) {
  const days = useMemo(() => nextDays(workshops, today), [workshops, today])
  const places = useMemo(() => placeWords(days, wordsShare), [days])
  const ends = [
    { on: today, at: 0 },
    { on: addDays(today, daysAhead), at: 1 },
  ]
  const isWhole = days.every(({ on, entries }) => entries.length === 1 && places.get(on))
  return (
    <section className="strip" aria-labelledby="strip-title">
      <h2 id="strip-title">{say('home.nextDays', { days: daysAhead })}</h2>
      <div className="strip-line">
        {days.length === 0 ? <p className="muted">{say('home.noDates')}</p> : null}
        <ol className="strip-days">
          {days.map((day) => (
            <Day key={day.on} day={day} place={places.get(day.on) ?? null} />
          ))}
        </ol>
        <div className="strip-marks" aria-hidden>
          {[...ends, ...monthMarks(today)].map(({ on, at }) => (
            <span key={on} style={{ insetInlineStart: `${at * 100}%` }}>
              {interfaceTexts.dayMonth(on)}
            </span>
          ))}
        </div>
        {isWhole ? null : <EveryDate days={days} />}
      </div>
    </section>
  )
}
