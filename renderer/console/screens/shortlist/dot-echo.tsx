import { TriangleAlert } from 'lucide-react'
import type { DotRead } from '../../../domain/votes/dot-vote.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { dotNumberWords } from './dot-words.ts'

interface DotEchoProps {
  readonly workshop: Workshop
  readonly read: readonly DotRead[]
}

function countWords({ workshop, read }: DotEchoProps): string {
  const { dotsEach } = workshop.details
  const count = read.length
  if (count > dotsEach) return say('dotVote.tooMany', { count, of: dotsEach })
  if (count < dotsEach) return say('dotVote.fewer', { count, of: dotsEach, left: dotsEach - count })
  return say('dotVote.all', { count })
}

/** What the numbers typed so far stand for, as titles, and how many dots they are. */
export function DotEcho({ workshop, read }: DotEchoProps) {
  return (
    <div className="dot-echo" aria-live="polite">
      <ol>
        {read.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number has no identity but its place, and may come twice.
          <li key={index} className={one.kind === 'pick' ? 'dot-pick' : 'dot-pick dot-pick-wrong'}>
            {one.kind === 'pick' ? (
              <>
                <span className="number muted">{one.candidate.order}</span> {one.candidate.title}
              </>
            ) : (
              <>
                <TriangleAlert aria-hidden />
                {dotNumberWords(one)}
              </>
            )}
          </li>
        ))}
      </ol>
      {read.length > 0 && read.every(({ kind }) => kind === 'pick') ? (
        <p className="muted number">{countWords({ workshop, read })}</p>
      ) : null}
    </div>
  )
}
