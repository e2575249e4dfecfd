import type { CSSProperties } from 'react'
import { redBar } from '../../../domain/rule/rule.ts'
import type { Tally } from '../../../domain/votes/grade.ts'
import type { Score } from '../../../domain/votes/votes.ts'
import { scores } from '../../../domain/votes/votes.ts'
import type { Anchors } from '../../../domain/workshop/criteria.ts'
import { say } from '../../../texts/interface.ts'
import './topic-dots.css'

interface TopicDotsProps {
  readonly tally: Tally
  /** The votes before the last round, in outline; null where there was one round alone. */
  readonly before: Tally | null
  readonly anchors: Anchors
  /** The score that would be agreed on now; null where none is chosen. */
  readonly score: Score | null
}

/** A low column leaves room above it, so that dots keep their size from topic to topic. */
const fewestRows = 6
/** Dots on top of each other before the next stack begins. */
const highestStack = 8

function Stack({ count, look }: { readonly count: number; readonly look: string }) {
  return (
    <span className={look}>
      {Array.from({ length: count }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and never move.
        <i key={dot} />
      ))}
    </span>
  )
}

function wordsOf(score: Score, count: number, earlier: number | null, anchor: string): string {
  const votes = say('dots.count', { score, count })
  const said = earlier === null ? votes : say('dots.countAndBefore', { votes, count: earlier })
  return anchor === '' ? said : `${said}. ${anchor}`
}

/** The votes on a topic over what each score means: as large as the room for it, those of the round before in outline. */
export function TopicDots({ tally, before, anchors, score }: TopicDotsProps) {
  const most = Math.max(1, ...tally, ...(before ?? []))
  const sizes = {
    '--rows': Math.max(fewestRows, Math.min(most, highestStack)),
    '--stacks': Math.ceil(most / highestStack) * (before ? 2 : 1),
  } as CSSProperties
  return (
    <ol className="topic-dots" aria-label={say('settle.votes')} style={sizes}>
      {scores.map((one) => {
        const count = tally[one - 1] ?? 0
        const earlier = before ? (before[one - 1] ?? 0) : null
        const anchor = anchors[one - 1] ?? ''
        const isAgreed = one === score
        return (
          <li
            key={one}
            className={
              isAgreed ? `topic-score ${one < redBar ? 'topic-score-red' : 'topic-score-on'}` : 'topic-score'
            }
            aria-label={wordsOf(one, count, earlier, anchor)}
          >
            <span className="topic-score-dots" aria-hidden>
              {earlier === null ? null : <Stack count={earlier} look="stack stack-before" />}
              <Stack count={count} look="stack" />
            </span>
            <strong className="number" aria-hidden>
              {one}
            </strong>
            <span className="topic-score-anchor" aria-hidden>
              {anchor}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
