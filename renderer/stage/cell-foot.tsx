import { CircleHelp, Flag, Quote, Scale, UnfoldHorizontal, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { goodBar, redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import { FlagWords } from './flag-words.tsx'
import type { PictureOf } from './picture-of.ts'

type Open = PictureOf<'openCell'>

interface VoteLegendProps {
  /** The votes that are in sight. */
  readonly rounds: readonly number[]
  /** The one that is solid. */
  readonly now: number
}

/** Which dots are of which vote. */
export function VoteLegend({ rounds, now }: VoteLegendProps) {
  const { say } = useRoomWords()
  return (
    <ul className="cell-legend">
      {rounds.map((round) => (
        <li key={round}>
          <i data-now={round === now || undefined} aria-hidden />
          {say('stage.vote', { round })}
        </li>
      ))}
    </ul>
  )
}

/** Votes as they are said: "three at 2", "two at 4 or 5". */
function campOf(tally: Open['tally'], isIn: (score: number) => boolean, { say, either }: RoomWords): string {
  const camp = tally.flatMap((count, index) =>
    count > 0 && isIn(index + 1) ? [{ count, score: index + 1 }] : [],
  )
  return say('stage.camp', {
    count: camp.reduce((sum, { count }) => sum + count, 0),
    scores: either(camp.map(({ score }) => String(score))),
  })
}

interface Line {
  readonly tone: 'calm' | 'caution' | 'danger' | 'plain'
  readonly shape: ReactNode
  readonly words: string
  /** Flags that need no other word. */
  readonly says: Open['flags']
}

/** What the votes say, before the room has agreed. It takes no side. */
function lineOf({ tally, agreement, grade, flags }: Open, words: RoomWords): Line {
  const { say } = words
  if (flags.includes('unknown')) {
    const says = ['unknown'] as const
    return { tone: 'caution', shape: <CircleHelp aria-hidden />, words: say('stage.legend.unknown'), says }
  }
  if (grade === null) return { tone: 'plain', shape: null, words: say('stage.noGrade'), says: [] }
  if (agreement === 'split') {
    const low = campOf(tally, (score) => score < redBar, words)
    const high = campOf(tally, (score) => score >= goodBar, words)
    const said = say('stage.split', { low, high })
    return { tone: 'calm', shape: <UnfoldHorizontal aria-hidden />, words: said, says: ['red', 'minority'] }
  }
  if (flags.includes('tieAtRed')) {
    return { tone: 'calm', shape: <Scale aria-hidden />, words: say('stage.tie'), says: ['red', 'tieAtRed'] }
  }
  const votes = tally.reduce((sum, count) => sum + count, 0)
  const said = say(votes === 1 ? 'stage.oneVote' : 'stage.grade', { score: grade })
  if (grade < redBar) return { tone: 'danger', shape: <Flag aria-hidden />, words: said, says: ['red'] }
  return { tone: 'plain', shape: votes === 1 ? <UserRound aria-hidden /> : null, words: said, says: [] }
}

/** What was said beside the scores: flags, and who gave none. `said` is in the line already. */
function Facts({ picture, said }: { readonly picture: Open; readonly said: Open['flags'] }) {
  const { say } = useRoomWords()
  const { flags, abstentions, outs } = picture
  return (
    <ul className="cell-facts">
      <FlagWords flags={flags.filter((flag) => !said.includes(flag))} />
      {abstentions > 0 ? <li>{say('stage.abstain', { count: abstentions })}</li> : null}
      {outs > 0 ? <li>{say('stage.out', { count: outs })}</li> : null}
    </ul>
  )
}

/** On team readiness what the people of each role said. */
function Groups({ picture }: { readonly picture: Open }) {
  const words = useRoomWords()
  const { say, list } = words
  if (picture.groups.length === 0) return null
  return (
    <ul className="cell-groups" aria-label={say('stage.byRole')}>
      {picture.groups.map(({ role, tally }) => {
        const said = tally.flatMap((count, index) =>
          count > 0 ? [say('stage.camp', { count, scores: String(index + 1) })] : [],
        )
        return (
          <li key={role}>
            <strong>{say(`role.${role}`)}</strong> {list(said)}
          </li>
        )
      })}
    </ul>
  )
}

function roundsOf({ round, before }: Open): readonly number[] {
  return before ? [round - 1, round] : []
}

/** What the votes say, and who is heard first. */
export function OpenFoot({ picture }: { readonly picture: Open }) {
  const words = useRoomWords()
  const { say } = words
  const { agreement, before, round } = picture
  const line = lineOf(picture, words)
  const isApart = agreement === 'split' || agreement === 'spread' || agreement === 'oneApart'
  return (
    <footer className="cell-foot">
      <div className="cell-said">
        <p className={`cell-line cell-${line.tone} number`}>
          {line.shape}
          <span>{line.words}</span>
          {line.tone === 'danger' ? <span>· {say('stage.redFlag')}</span> : null}
        </p>
        <Facts picture={picture} said={line.says} />
        <Groups picture={picture} />
      </div>
      {before ? (
        <VoteLegend rounds={roundsOf(picture)} now={round} />
      ) : (
        isApart && <p className="cell-first">{say('stage.lowestFirst')}</p>
      )}
    </footer>
  )
}

/** Letters of a quotation that are drawn large. */
const shortQuote = 110

/** What the room agreed on, and what convinced it. */
export function AgreedFoot({ picture, score }: { readonly picture: Open; readonly score: number }) {
  const { say } = useRoomWords()
  const { convinced, round } = picture
  const isRed = score < redBar
  return (
    <footer className="cell-foot cell-agreed">
      <p className="cell-numeral number" data-red={isRed || undefined} aria-hidden>
        {score}
      </p>
      <div className="cell-said">
        {isRed ? (
          <p className="cell-flag">
            <Flag aria-hidden />
            {say('stage.redFlag')}
          </p>
        ) : null}
        <p>{say(isRed ? 'stage.agreedBelow' : 'stage.agreedScore')}</p>
        <Facts picture={picture} said={['red', 'tieAtRed']} />
      </div>
      {convinced === '' ? (
        <div className="cell-quote">
          <Groups picture={picture} />
        </div>
      ) : (
        <blockquote className="cell-quote" data-long={convinced.length > shortQuote || undefined}>
          <Quote aria-hidden />
          <p className="stage-clamped">{convinced}</p>
        </blockquote>
      )}
      <VoteLegend rounds={roundsOf(picture)} now={round} />
    </footer>
  )
}
