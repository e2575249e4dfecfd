import { HelpCircle } from 'lucide-react'
import { goodBar } from '../../domain/rule/rule.ts'
import { scoreToAgree } from '../../domain/votes/agreed-score.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import { roundsOf, tallyBefore } from '../../domain/votes/cell.ts'
import { isUnknown } from '../../domain/votes/flags.ts'
import { votesFrom } from '../../domain/votes/grade.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { DotPlot } from '../../figures/dot-plot.tsx'
import { scoredOf } from '../../stores/selectors.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { keyOf } from '../actions/key-words.ts'
import { voteAgain } from '../actions/vote-again.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { agree, takeBackAgreed } from './agree.ts'
import { AgreeRow } from './agree-row.tsx'
import { askFindOut } from './ask-find-out.ts'
import { CellFlags } from './cell-flags.tsx'
import { CellHead } from './cell-head.tsx'
import type { Selection } from './selection.ts'
import { useChosen } from './use-chosen.ts'
import { WhoSaid } from './who-said.tsx'

function countLine({ count: { votes, tally } }: Cell): string | null {
  return votes === 0 ? null : say('settle.count', { count: votesFrom(tally, goodBar), votes })
}

/** How a cell stands: not voted on, the room's score that is not agreed yet, or the agreed one. */
function stateLine(cell: Cell): string {
  if (cell.kind === 'settled') return say('settle.state.settled', { score: cell.value })
  if (cell.kind === 'unscored') return say('settle.state.unscored')
  if (isUnknown(cell)) return say('settle.state.unknown', { score: cell.value })
  return cell.suggestion === null
    ? say('settle.state.tie')
    : say('settle.state.provisional', { score: cell.suggestion })
}

/** What the room said on one cell, and the integer it agrees on. */
export function SettlePanel({
  workshop,
  selection,
}: {
  readonly workshop: Workshop
  readonly selection: Selection
}) {
  const workspace = useWorkspace()
  // The way on is the one filled button of a step.
  const hasCue = useViewStore(({ place }) => place?.step === 'reveal')
  const { candidate, criterionId } = selection
  const here = { candidateId: candidate.id, criterionId }
  const chosen = useChosen(here)
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const criterion = workshop.details.criteria.find(({ id }) => id === criterionId)
  const value = cell.kind === 'unscored' ? null : cell.value
  const counted = countLine(cell)
  const { round } = cell.count
  const before = round === null ? null : tallyBefore(roundsOf(workshop, candidate.id), criterionId, round)
  const context = { workshop, selection, workspace }
  const score = scoreToAgree(cell, chosen)
  const isAgreed = cell.kind === 'settled' && chosen === null
  return (
    <section className="entry" aria-label={say('entry.settle')}>
      <header className="entry-head">
        <CellHead
          title={candidate.title}
          criterion={criterionName(workshop.details.criteria, criterionId)}
          text={value === null ? criterion?.question : `${value}: ${criterion?.anchors[value - 1] ?? ''}`}
        />
        <DotPlot tally={cell.count.tally} before={before} label={say('settle.votes')} />
        <ul className="settle-facts">
          {before && round ? <li>{say('settle.rounds', { round })}</li> : null}
          <li>{stateLine(cell)}</li>
          {counted ? <li>{counted}</li> : null}
        </ul>
        <CellFlags cell={cell} seats={workshop.participants.length} />
        <WhoSaid workshop={workshop} selection={selection} />
      </header>
      <AgreeRow context={context} />
      <div className="settle-tools">
        <p className="entry-hint muted">
          {say('settle.hint', {
            accept: keyOf('vote.record'),
            again: keyOf('vote.again'),
            open: keyOf('vote.takeBack'),
          })}
        </p>
        <Button action="vote.findOut" icon={<HelpCircle />} onClick={() => askFindOut(workshop, here)}>
          {say('findOut.ask')}
        </Button>
        {round === null ? null : (
          <Button action="vote.again" onClick={() => voteAgain(workspace)}>
            {say('entry.newRound')}
          </Button>
        )}
        {isAgreed ? (
          <Button onClick={() => takeBackAgreed(context)}>{say('settle.open')}</Button>
        ) : (
          <Button look={hasCue ? 'plain' : 'primary'} onClick={() => agree(context)}>
            {score === null ? say('settle.choose') : say('settle.agree', { score })}
          </Button>
        )}
      </div>
    </section>
  )
}
