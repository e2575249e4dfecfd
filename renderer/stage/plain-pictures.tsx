import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import './title-picture.css'

/** Sizes of whose meeting it is, from 150 pixels of the wall down. */
const steps = 4

/** Whose meeting it is, and what for. */
export function TitlePicture({ picture }: { readonly picture: PictureOf<'title'> }) {
  const words = useRoomWords()
  const { client, title, heldOn, logo } = picture
  return (
    <>
      {logo ? (
        <p className="title-logo">
          <img src={`data:image/png;base64,${logo.png}`} alt="" width={logo.width} height={logo.height} />
        </p>
      ) : null}
      <div className="stage-middle">
        <h1 className="title-client" data-steps={steps}>
          {client || title}
        </h1>
        {client ? <p className="title-title">{title}</p> : null}
        <p className="title-day">{words.date(heldOn)}</p>
      </div>
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
