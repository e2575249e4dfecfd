import { useRoomWords } from '../figures/room-words.ts'
import { AnchorList } from './anchor-list.tsx'
import type { PictureOf } from './picture-of.ts'

/** Whose meeting it is, and what for. */
export function TitlePicture({ picture }: { readonly picture: PictureOf<'title'> }) {
  const words = useRoomWords()
  const { client, title, heldOn } = picture
  return (
    <div className="stage-middle">
      <h1 className="stage-display">{client || title}</h1>
      {client ? <p className="stage-lead">{title}</p> : null}
      <p className="stage-quiet">{words.date(heldOn)}</p>
    </div>
  )
}

/** What the room is here for, who decides, and what leaves the room. */
export function PurposePicture({ picture }: { readonly picture: PictureOf<'purpose'> }) {
  const { say } = useRoomWords()
  const { client, purpose, deciders } = picture
  return (
    <>
      <div className="stage-middle">
        <p className="stage-key">{client}</p>
        <h1 className="stage-purpose">{purpose || say('stage.purpose')}</h1>
      </div>
      <dl className="stage-terms">
        <div>
          <dt>{say('open.decides')}</dt>
          <dd>{say('stage.deciders', { count: deciders })}</dd>
        </div>
        <div>
          <dt>{say('open.leaves')}</dt>
          <dd>{say('stage.leaves')}</dd>
        </div>
      </dl>
    </>
  )
}

/** A criterion with what each score means. */
export function CriterionPicture({ picture }: { readonly picture: PictureOf<'criterion'> }) {
  const { name, question, anchors } = picture.criterion
  return (
    <>
      <header>
        <h1>{name}</h1>
        <p className="stage-lead">{question}</p>
      </header>
      <AnchorList anchors={anchors} />
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: number | null
  readonly format: (value: number) => string
}

function Figure({ label, value, format }: FigureProps) {
  const { say } = useRoomWords()
  return (
    <div>
      <dt>{label}</dt>
      <dd className="number">{value === null ? say('value.unknown') : format(value)}</dd>
    </div>
  )
}

/** A candidate with what it takes in a year. */
export function CardPicture({ picture }: { readonly picture: PictureOf<'card'> }) {
  const words = useRoomWords()
  const { say } = words
  const { candidate, problem, casesPerYear, hoursPerYear, money } = picture
  const number = (amount: number) => words.number(amount)
  return (
    <>
      <header>
        <p className="stage-key">{candidate.key}</p>
        <h1>{candidate.title}</h1>
        <p className="stage-lead stage-problem">{problem}</p>
      </header>
      <dl className="stage-figures">
        <Figure label={say('stage.cases')} value={casesPerYear} format={number} />
        <Figure label={say('value.hours')} value={hoursPerYear} format={number} />
        {money ? (
          <>
            <Figure
              label={say('value.effort')}
              value={money.effortPerYear}
              format={(amount) => words.money(amount, money.currency)}
            />
            <Figure
              label={say('value.saved')}
              value={money.savedPerYear}
              format={(amount) => words.money(amount, money.currency)}
            />
          </>
        ) : null}
      </dl>
    </>
  )
}

/** One large sentence that counts something. */
export function CountPicture({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="stage-middle">
      <h1 className="stage-display number">{title}</h1>
      <p className="stage-lead">{text}</p>
    </div>
  )
}
