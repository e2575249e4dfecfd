import { useRoomWords } from '../figures/room-words.ts'
import { NumberedList } from './numbered-list.tsx'
import type { PictureOf } from './picture-of.ts'
import { StageHead } from './stage-head.tsx'

/** The words for a part of a long list; none where it is whole. */
function usePartWords({ number, of }: PictureOf<'list'>['part']): string {
  const { say } = useRoomWords()
  return of > 1 ? say('stage.part', { number, of }) : ''
}

/** The list as it grows. */
export function ListPicture({ picture }: { readonly picture: PictureOf<'list'> }) {
  const { say } = useRoomWords()
  const { rows, count, newest, part } = picture
  const headline = count === 0 ? say('headline.noCandidates') : say('stage.list.soFar', { count })
  return (
    <>
      <StageHead
        eyebrow={say('stage.eyebrow.list')}
        about={usePartWords(part)}
        headline={headline}
        over={rows.length > 12 ? 'list' : 'little'}
      />
      {count === 0 ? <p className="list-empty">{say('stage.list.empty')}</p> : null}
      <NumberedList rows={rows} newest={newest} />
    </>
  )
}

/** The dot vote before it is closed: the list by its numbers, and how many cards are in. */
export function SealedDotsPicture({ picture }: { readonly picture: PictureOf<'sealedDots'> }) {
  const { say } = useRoomWords()
  const { rows, count, cardsIn, seats, dotsEach, part } = picture
  return (
    <>
      <StageHead
        eyebrow={say('stage.eyebrow.list')}
        about={usePartWords(part)}
        headline={say('stage.dots.write', { count, dots: dotsEach })}
        over="list"
      />
      <NumberedList rows={rows} />
      <footer className="stage-foot">
        <p>{say('stage.dots.each', { count: dotsEach })}</p>
        <p className="stage-cards-in">{say('stage.cardsIn', { count: cardsIn, of: seats })}</p>
      </footer>
    </>
  )
}
