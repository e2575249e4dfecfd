import { ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { DotResult } from '../../../domain/votes/dot-vote.ts'
import { tieAtCut } from '../../../domain/votes/dot-vote.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface ShortlistCueProps {
  readonly workshop: Workshop
  readonly areOpen: boolean
  /** Of the candidates in play, sorted. */
  readonly results: readonly DotResult[]
  readonly goOn: number
  readonly onPark: () => void
}

/** Where the dots are in sight: the way on is to park the rest, and then the next step. */
function OpenCue({ workshop, results, goOn, onPark }: Omit<ShortlistCueProps, 'areOpen'>) {
  const rest = results.length - goOn
  const tie = tieAtCut(results, goOn)
  const way = useRef<HTMLDivElement>(null)
  const isCut = rest === 0
  // The button that closed the vote, or parked the rest, has gone with it; what comes next is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two is another button.
  useEffect(() => {
    if (document.activeElement === document.body) focusByItself(way.current?.querySelector('button'))
  }, [isCut])
  const done = isCut ? say('shortlist.do.done', { count: goOn }) : say('shortlist.say.open')
  return (
    <CueBar kind={tie || isCut ? 'do' : 'say'} cue={tie ? say('shortlist.do.tie') : done}>
      <div ref={way} className="cue-way">
        {rest > 0 ? (
          <Button look="primary" disabled={tie !== null} onClick={onPark}>
            <span>{say('cut.parkRest', { count: rest })}</span>
            <ArrowRight aria-hidden />
          </Button>
        ) : (
          <NextStep workshop={workshop} step="shortlist" />
        )}
      </div>
    </CueBar>
  )
}

/** What is said while cards are typed and once the vote is closed, and the one way on. */
export function ShortlistCue({ areOpen, ...props }: ShortlistCueProps) {
  const { stage } = useWorkspace()
  if (areOpen) return <OpenCue {...props} />
  return (
    <CueBar
      kind="say"
      cue={say('shortlist.say.sealed', { count: props.workshop.details.dotsEach })}
      hints={[
        { keys: keyOf('dots.record'), words: say('shortlist.does.record') },
        { keys: keyOf('dots.none'), words: say('shortlist.does.none') },
      ]}
    >
      <Button look="primary" data-close-vote onClick={() => void stage.openDots(true)}>
        <span>{say('dotVote.close')}</span>
        <ArrowRight aria-hidden />
      </Button>
    </CueBar>
  )
}
