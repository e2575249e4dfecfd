import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import type { PictureOf } from './picture-of.ts'

type Worth = PictureOf<'verdict'>['standing']['rows'][number]['worth']

function gainWords({ gain, currency }: Worth, { say, shortMoney }: RoomWords): string {
  if (!gain) return say('stage.worth.notSized')
  const [least, most] = [shortMoney(gain.least, currency), shortMoney(gain.most, currency)]
  if (least === most) {
    return say(gain.hasRevenue ? 'stage.worth.gain' : 'stage.worth.about', { money: least })
  }
  return say(gain.hasRevenue ? 'stage.worth.gainBetween' : 'stage.worth.between', { least, most })
}

/** What the cost stands for: hours, errors, or both; null where the hours are unknown. */
function hoursWords({ hours, countsErrors, cost }: Worth, { say, number }: RoomWords): string | null {
  if (hours === null) return countsErrors ? say('stage.worth.errors') : null
  const counts = countsErrors && cost !== null
  return say(counts ? 'stage.worth.hoursAndErrors' : 'stage.worth.hours', { hours: number(hours) })
}

/** What a candidate costs today and what could be gained: a large figure and what it stands for. */
export function WorthWords({ worth }: { readonly worth: Worth }) {
  const words = useRoomWords()
  const { cost, hours, gain, currency } = worth
  const what = hoursWords(worth, words)
  if (cost === null && hours === null && !gain) {
    return <p className="worth worth-none">{words.say('stage.worth.none')}</p>
  }
  return (
    <p className="worth">
      <span className="worth-line">
        <strong>{cost === null ? (what ?? '') : words.shortMoney(cost, currency)}</strong>
        {cost !== null && what !== null ? <span> {what}</span> : null}
      </span>
      <span>{gainWords(worth, words)}</span>
    </p>
  )
}

/** The same in one line, for where there is little room. */
export function WorthLine({ worth }: { readonly worth: Worth }) {
  const words = useRoomWords()
  const { cost, hours, gain, currency } = worth
  const what = hoursWords(worth, words)
  if (cost === null && hours === null && !gain)
    return <p className="worth-short">{words.say('stage.worth.none')}</p>
  const money = cost === null ? [] : [words.shortMoney(cost, currency)]
  const saved = gain ? [gainWords(worth, words)] : []
  return <p className="worth-short">{[...money, ...(what === null ? [] : [what]), ...saved].join(' · ')}</p>
}
