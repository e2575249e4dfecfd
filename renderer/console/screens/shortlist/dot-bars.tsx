import type { DotResult } from '../../../domain/votes/dot-vote.ts'
import { say } from '../../../texts/interface.ts'
import { StopMark } from '../../components/stop-mark.tsx'

interface DotBarsProps {
  readonly results: readonly DotResult[]
  /** How many of those in play go on, where the cut is drawn; null for none. */
  readonly goOn: number | null
}

function resultWords({ candidate, dots, people, place }: DotResult, isShared: boolean): string {
  const got = say('dotVote.got', { dots, people })
  if (candidate.standing.kind === 'parked') return say('dotVote.gotParked', { got })
  if (dots === 0) return got
  return isShared ? say('dotVote.gotShared', { got, place }) : say('dotVote.gotPlace', { got, place })
}

/** What each candidate got, as bars with the number and words. */
export function DotBars({ results, goOn }: DotBarsProps) {
  const most = Math.max(1, ...results.map(({ dots }) => dots))
  const inPlay = results.filter(({ candidate }) => candidate.standing.kind === 'inPlay')
  const lastIn = goOn === null || goOn >= inPlay.length ? undefined : inPlay[goOn - 1]
  const isShared = ({ dots }: DotResult) => results.filter((one) => one.dots === dots).length > 1
  return (
    <ol className="dot-bars" aria-label={say('dotVote.bars')}>
      {results.map((result) => {
        const { candidate, dots } = result
        const isOut = candidate.standing.kind !== 'inPlay'
        return (
          <li
            key={candidate.id}
            className={`${isOut ? 'dot-bar dot-bar-out' : 'dot-bar'} ${result === lastIn ? 'dot-bar-last' : ''}`}
          >
            <span className="dot-number number">{candidate.order}</span>
            <span className="dot-title">
              {candidate.title} <StopMark gates={candidate.gates} />
            </span>
            <span className="dot-track" aria-hidden>
              <i style={{ inlineSize: `${(100 * dots) / most}%` }} />
            </span>
            <span className="dot-words number">{resultWords(result, isShared(result))}</span>
          </li>
        )
      })}
    </ol>
  )
}
