import { Flag } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import { sayClosed } from '../texts/say-verdict.ts'
import type { PictureOf } from './picture-of.ts'

type Pick = PictureOf<'pick'>
type Departure = NonNullable<Pick['laterMethod']>

/** What a pick departs from: its group and flags, the questions answered with no, or who is placed before it. */
function departureWords(one: Departure, words: RoomWords): readonly string[] {
  const { tier, redFlags, closedGates, placedBefore } = one
  const { say, list } = words
  const titles = list(placedBefore.map((title) => say('stage.quoted', { title })))
  return [
    ...(placedBefore.length > 0
      ? [say('stage.departs.placed', { titles })]
      : tier === 'ready'
        ? []
        : [say('stage.departs.tier', { tier: say(`tier.${tier}`) })]),
    ...(redFlags.length > 0 ? [say('stage.departs.flags', { criteria: list(redFlags) })] : []),
    ...(closedGates.length > 0 ? [sayClosed(closedGates, words)] : []),
  ]
}

/** Letters of a reason that is drawn smaller, as it takes more than two lines. */
const longReason = 130

function Conditions({ picture }: { readonly picture: Pick }) {
  const { say, date } = useRoomWords()
  const { conditions, moreConditions } = picture
  if (conditions.length === 0) return null
  return (
    <section className="decision-band decision-conditions">
      <h2>{say('stage.conditions', { count: conditions.length + moreConditions })}</h2>
      <ul>
        {conditions.map(({ what, who, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the conditions have no identity but their place
          <li key={index}>
            <p className="decision-what">{what}</p>
            <p>{say('stage.whoBy', { who, day: date(by) })}</p>
          </li>
        ))}
        {moreConditions > 0 ? <li>{say('stage.more', { count: moreConditions })}</li> : null}
      </ul>
    </section>
  )
}

function Exception({ exception }: Pick) {
  const words = useRoomWords()
  if (!exception) return null
  const isRed = exception.redFlags.length > 0 || exception.closedGates.length > 0
  return (
    <section className={isRed ? 'decision-band decision-band-exception' : 'decision-band'}>
      <h2 className="stage-marked-line">
        {isRed ? <Flag aria-hidden /> : null}
        {words.say('stage.exception')}
      </h2>
      {exception.reason ? (
        <p className="decision-what" data-length={exception.reason.length > longReason ? 'long' : undefined}>
          {exception.reason}
        </p>
      ) : null}
      <p>{departureWords(exception, words).join('. ')}</p>
    </section>
  )
}

function LaterMethod({ laterMethod }: Pick) {
  const words = useRoomWords()
  if (!laterMethod) return null
  return (
    <section className="decision-band">
      <h2>{words.say('stage.laterMethod')}</h2>
      <p>{words.say('stage.laterMethodSays', { says: departureWords(laterMethod, words).join('. ') })}</p>
    </section>
  )
}

/** On what conditions a pick was made, and what it departs from. */
export function DecisionBands({ picture }: { readonly picture: Pick }) {
  return (
    <>
      <Exception {...picture} />
      <Conditions picture={picture} />
      <LaterMethod {...picture} />
    </>
  )
}
