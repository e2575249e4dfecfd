import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { useLargeTitle } from './stage-row-title.tsx'
import { WorthWords } from './worth-words.tsx'
import './card-picture.css'

type Card = PictureOf<'card'>

/** Sizes of the title, from 140 pixels of the wall down. */
const steps = 5

interface TermProps {
  /** Null where nobody knows. */
  readonly figure: string | null
  /** What the figure counts. */
  readonly label: string
  /** What is asked where nobody knows. */
  readonly question: string
  readonly isResult?: boolean
}

/** A number of the equation, or a slot for it with what has to be known. */
function Term({ figure, label, question, isResult = false }: TermProps) {
  if (figure === null) {
    return (
      <div className="card-term card-slot">
        <strong aria-hidden>?</strong>
        <span>{question}</span>
      </div>
    )
  }
  return (
    <div className={isResult ? 'card-term card-result' : 'card-term'}>
      <strong>{figure}</strong>
      <span>{label}</span>
    </div>
  )
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <span className="card-sign" aria-hidden>
      {children}
    </span>
  )
}

/** Volume by minutes makes hours; beside them what goes wrong. */
function Equation({ size }: Pick<Card, 'size'>) {
  const { say, number } = useRoomWords()
  const { volumePerMonth, minutesPerCase, hoursPerYear, errorRatePercent, errorsPerYear } = size
  const known = (value: number | null, said: (figure: string) => string, decimals = 0) =>
    value === null ? null : said(number(value, decimals))
  return (
    <div className="card-equation" data-line>
      <Term
        figure={known(volumePerMonth, (figure) => figure)}
        label={say('stage.card.perMonth')}
        question={say('stage.card.ask.volume')}
      />
      <Sign>×</Sign>
      <Term
        figure={known(minutesPerCase, (minutes) => say('stage.card.minutes', { minutes }), 1)}
        label={say('stage.card.byHand')}
        question={say('stage.card.ask.minutes')}
      />
      <Sign>=</Sign>
      <Term
        figure={known(hoursPerYear, (hours) => say('stage.card.hours', { hours }))}
        label={say('stage.card.ofWork')}
        question={say('stage.card.ask.hours')}
        isResult
      />
      <div className="card-errors">
        <Term
          figure={known(errorRatePercent, (percent) => say('stage.card.percent', { percent }), 1)}
          label={
            errorsPerYear === null
              ? say('stage.card.goWrongShort')
              : say('stage.card.goWrong', { count: number(errorsPerYear) })
          }
          question={say('stage.card.ask.errors')}
        />
      </div>
    </div>
  )
}

/** Where it stands by hours: a bar for each candidate whose hours are known, its own filled. */
function Rank({ rank }: { readonly rank: NonNullable<Card['size']['rank']> }) {
  const { say } = useRoomWords()
  const { place, of } = rank
  return (
    <div className="card-rank">
      <p>{say('stage.card.rank', { place, of })}</p>
      <ol aria-hidden>
        {Array.from({ length: of }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          <li key={at} data-own={at + 1 === place ? '' : undefined} />
        ))}
      </ol>
    </div>
  )
}

/** A candidate: what it is, what it takes in a year, and the money once the room has voted on it. */
export function CardPicture({ picture }: { readonly picture: Card }) {
  const { say } = useRoomWords()
  const { candidate, number, of, process, problem, size, money } = picture
  return (
    <>
      <header className="card-head">
        <p className="stage-eyebrow">
          {say('stage.eyebrow.card', { number, of })}
          {process.trim() === '' ? null : <span> · {process}</span>}
        </p>
        <h1 className="card-title" data-steps={steps}>
          {useLargeTitle(candidate)}
        </h1>
        {problem.trim() === '' ? null : <p className="card-problem">{problem}</p>}
      </header>
      <div className="card-size">
        <Equation size={size} />
        {size.rank ? <Rank rank={size.rank} /> : null}
      </div>
      <footer className="card-foot">
        {money ? (
          <>
            <p className="card-money-head">{say('stage.worth.head')}</p>
            <WorthWords worth={money} />
          </>
        ) : (
          <p className="card-later">
            <LockKeyhole aria-hidden />
            {say('stage.card.moneyLater')}
          </p>
        )}
      </footer>
    </>
  )
}
