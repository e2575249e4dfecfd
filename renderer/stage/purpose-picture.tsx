import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import './purpose.css'

/** Sizes of the purpose, from 130 pixels of the wall down. */
const steps = 4

/** What the room is here for, who decides, how it votes, and what leaves the room. */
export function PurposePicture({ picture }: { readonly picture: PictureOf<'purpose'> }) {
  const { say } = useRoomWords()
  const { client, title, purpose, deciders, deciderTitle } = picture
  const decides =
    deciderTitle === null
      ? say('stage.deciders', { count: deciders })
      : say('stage.decides.job', { title: deciderTitle })
  const columns = [
    { head: say('open.decides'), text: decides },
    { head: say('stage.votes.head'), text: say('stage.votes.text') },
    { head: say('stage.takeAway.head'), text: say('stage.takeAway.text') },
    { head: say('stage.stays.head'), text: say('stage.stays.text') },
  ]
  return (
    <>
      <header className="purpose-head">
        <p className="stage-eyebrow">
          {client}
          {title === '' ? null : <span> · {title}</span>}
        </p>
        <h1 className="purpose-text" data-steps={steps}>
          {purpose || say('stage.purpose')}
        </h1>
      </header>
      <dl className="purpose-terms">
        {columns.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
