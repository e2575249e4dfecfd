import { LockKeyhole } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import './cards-picture.css'

/** How many cards are in: one shape for each seat, filled from the first, whoever's they are. */
export function CardsPicture({ picture }: { readonly picture: PictureOf<'sealedCards'> }) {
  const { say } = useRoomWords()
  const { cardsIn, seats } = picture
  return (
    <>
      <header>
        <p className="stage-eyebrow">{say('stage.cards')}</p>
        <h1 className="cards-count number">{say('stage.cardsIn', { count: cardsIn, of: seats })}</h1>
      </header>
      <div className="cards-row" aria-hidden>
        {Array.from({ length: seats }, (_, card) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards are alike and never move.
          <i key={card} data-in={card < cardsIn || undefined} />
        ))}
      </div>
      <p className="cards-sealed">
        <LockKeyhole aria-hidden />
        {say('stage.cardsSealed')}
      </p>
    </>
  )
}
