import { Minus, Plus } from 'lucide-react'
import type { DotResult } from '../../../domain/votes/dot-vote.ts'
import { suggestedCut, tieAtCut } from '../../../domain/votes/dot-vote.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Warning } from '../../components/warning.tsx'
import { ParkRestDialog } from './park-rest-dialog.tsx'

interface CutPanelProps {
  readonly workshop: Workshop
  /** Of the candidates in play, sorted. */
  readonly results: readonly DotResult[]
  readonly goOn: number
  /** Whether the rest is being given its reasons. */
  readonly isParking: boolean
  readonly onParked: () => void
  readonly onGoOn: (goOn: number) => void
}

function suggestionWords(results: readonly DotResult[]): string {
  const cut = suggestedCut(results)
  if (cut === null) return say('cut.noGap')
  const [last, next] = [results[cut - 1], results[cut]]
  if (!last || !next) return say('cut.fewEnough', { count: results.length })
  return say('cut.suggested', { count: cut, from: last.dots, to: next.dots })
}

function TieNotice({ results, goOn, onGoOn }: Pick<CutPanelProps, 'results' | 'goOn' | 'onGoOn'>) {
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
export function CutPanel({ workshop, results, goOn, isParking, onParked, onGoOn }: CutPanelProps) {
  const rest = results.slice(goOn)
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
      {isParking ? <ParkRestDialog workshop={workshop} rest={rest} onClose={onParked} /> : null}
    </section>
  )
}
