import type { CSSProperties } from 'react'
import { redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { useVoteRoom } from './use-vote-room.ts'
import { layOutVotes } from './vote-layout.ts'
import './vote-columns.css'

type Tally = PictureOf<'openCell'>['tally']

interface VoteColumnsProps {
  readonly anchors: PictureOf<'openCell'>['criterion']['anchors']
  /** Null while the votes are sealed. */
  readonly tally: Tally | null
  /** The votes as they stood before; null where there were none. */
  readonly before: Tally | null
  readonly agreed: number | null
}

/** The votes over 1 to 5 as dots, what each score means below; earlier votes in outline, and a band where the room agreed. */
export function VoteColumns({ anchors, tally, before, agreed }: VoteColumnsProps) {
  const { say } = useRoomWords()
  const [box, room] = useVoteRoom()
  const { width, height, radius, columns } = layOutVotes({ now: tally, before }, room)
  const line = radius / 8
  return (
    <ol
      ref={box}
      className="vote-columns"
      aria-label={say(tally ? 'settle.votes' : 'stage.anchors')}
      data-dots={columns.length > 0 || undefined}
      style={{ '--most': height } as CSSProperties}
    >
      {anchors.map((anchor, index) => {
        const score = index + 1
        const count = tally?.[index] ?? 0
        const earlier = before?.[index] ?? 0
        const words = say('dots.count', { score, count })
        const said = before ? say('dots.countAndBefore', { votes: words, count: earlier }) : words
        const isAgreed = score === agreed
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its score
            key={index}
            data-agreed={isAgreed || undefined}
            data-red={(isAgreed && score < redBar) || undefined}
          >
            {count + earlier > 0 ? (
              <svg
                className="vote-dots"
                viewBox={`0 0 ${width} ${height}`}
                preserveAspectRatio="xMidYMax meet"
                aria-hidden
              >
                {(columns[index] ?? []).map(({ x, y, isBefore }) => (
                  <circle
                    key={`${x} ${y}`}
                    cx={x}
                    cy={y}
                    r={isBefore ? radius - line / 2 : radius}
                    strokeWidth={line}
                    className={isBefore ? 'vote-before' : 'vote-now'}
                  />
                ))}
              </svg>
            ) : null}
            {tally ? <span className="visually-hidden">{said}</span> : null}
            <strong className="vote-score number" aria-hidden={tally !== null}>
              {score}
            </strong>
            <p className="stage-clamped">{anchor}</p>
          </li>
        )
      })}
    </ol>
  )
}
