import { ListEnd, Minus, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DotResult } from '../../../domain/votes/dot-vote.ts'
import { suggestedCut, tieAtCut } from '../../../domain/votes/dot-vote.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { ParkRestDialog } from './park-rest-dialog.tsx'

interface CutPanelProps {
  readonly workshop: Workshop
  /** Of the candidates in play, sorted. */
  readonly results: readonly DotResult[]
  readonly goOn: number
  readonly onGoOn: (goOn: number) => void
}

function suggestionWords(results: readonly DotResult[]): string {
  const cut = suggestedCut(results)
  if (cut === null) return say('cut.noGap')
  const [last, next] = [results[cut - 1], results[cut]]
  if (!last || !next) return say('cut.fewEnough', { count: results.length })
  return say('cut.suggested', { count: cut, from: last.dots, to: next.dots })
}

function TieNotice({ results, goOn, onGoOn }: Omit<CutPanelProps, 'workshop'>) {
  const tie = tieAtCut(results, goOn)
  if (!tie) return null
  const { dots, without, withAll } = tie
  return (
    <div role="status" className="cut-tie">
      <Warning>{say('cut.tie', { count: withAll - without, dots })}</Warning>
      <div className="screen-tools">
        <Button onClick={() => onGoOn(withAll)}>{say('cut.keepAll', { count: withAll })}</Button>
        {without > 0 ? (
          <Button onClick={() => onGoOn(without)}>{say('cut.keepNone', { count: without })}</Button>
        ) : null}
      </div>
    </div>
  )
}

/** About eight go on: where to cut, what the cut would part, and the rest with a reason. */
export function CutPanel({ workshop, results, goOn, onGoOn }: CutPanelProps) {
  const workspace = useWorkspace()
  const [isParking, setIsParking] = useState(false)
  const rest = results.slice(goOn)
  const next = useRef<HTMLDivElement>(null)
  // The button that closed the vote has gone with it; what comes next is here.
  useEffect(() => {
    if (document.activeElement === document.body) focusByItself(next.current?.querySelector('button'))
  }, [])
  return (
    <section className="panel cut" aria-labelledby="cut">
      <h2 id="cut">{say('cut.title')}</h2>
      <div className="cut-line">
        <IconButton
          label={say('cut.fewer')}
          icon={<Minus />}
          disabled={goOn <= 1}
          onClick={() => onGoOn(goOn - 1)}
        />
        <output className="cut-count number" aria-live="polite">
          {say('cut.goOn', { count: goOn, rest: rest.length })}
        </output>
        <IconButton
          label={say('cut.more')}
          icon={<Plus />}
          disabled={goOn >= results.length}
          onClick={() => onGoOn(goOn + 1)}
        />
      </div>
      <p className="muted">{suggestionWords(results)}</p>
      <TieNotice results={results} goOn={goOn} onGoOn={onGoOn} />
      <div ref={next} className="screen-tools">
        {rest.length > 0 ? (
          <Button
            look="primary"
            icon={<ListEnd />}
            disabled={tieAtCut(results, goOn) !== null}
            onClick={() => setIsParking(true)}
          >
            {say('cut.parkRest', { count: rest.length })}
          </Button>
        ) : (
          <Button look="primary" onClick={() => workspace.goTo({ step: 'score' })}>
            {say('cut.toScores')}
          </Button>
        )}
      </div>
      {isParking ? (
        <ParkRestDialog workshop={workshop} rest={rest} onClose={() => setIsParking(false)} />
      ) : null}
    </section>
  )
}
