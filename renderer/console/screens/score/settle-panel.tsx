import type { Cell } from '../../../domain/cell.ts'
import { roundsOf, tallyBefore } from '../../../domain/cell.ts'
import { settleCell, unsettleCell } from '../../../domain/edits/scoring.ts'
import { cellFlags } from '../../../domain/flags.ts'
import { votesFrom } from '../../../domain/grade.ts'
import { criterionName } from '../../../domain/phrase.ts'
import { goodBar } from '../../../domain/rule.ts'
import { scores } from '../../../domain/votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { DotPlot } from '../../../figures/dot-plot.tsx'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { voteAgain } from '../../actions/vote-again.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { Selection } from './selection.ts'
import { WhoSaid } from './who-said.tsx'

function countLine({ count: { votes, tally } }: Cell): string | null {
  return votes === 0 ? null : say('settle.count', { count: votesFrom(tally, goodBar), votes })
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
  const { candidate, criterionId } = selection
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const criterion = workshop.details.criteria.find(({ id }) => id === criterionId)
  const flags = cellFlags(cell, workshop.participants.length)
  const value = cell.kind === 'unscored' ? null : cell.value
  const counted = countLine(cell)
  const { round } = cell.count
  const before = round === null ? null : tallyBefore(roundsOf(workshop, candidate.id), criterionId, round)
  return (
    <section className="entry" aria-label={say('entry.settle')}>
      <header className="entry-head">
        <div>
          <h2>
            {candidate.key} · {criterionName(workshop.details.criteria, criterionId)}
          </h2>
          <p className="muted">
            {value === null ? criterion?.question : `${value}: ${criterion?.anchors[value - 1] ?? ''}`}
          </p>
        </div>
        <DotPlot tally={cell.count.tally} before={before} label={say('settle.votes')} />
        <ul className="settle-facts">
          {before && round ? <li>{say('settle.rounds', { round })}</li> : null}
          <li>{say(`settle.state.${cell.kind}`, { score: value ?? 0 })}</li>
          {counted ? <li>{counted}</li> : null}
          {flags.map((flag) => (
            <li key={flag}>{say(`flag.${flag}.sentence`)}</li>
          ))}
          {cell.count.abstentions > 0 ? (
            <li>{say('settle.abstentions', { count: cell.count.abstentions })}</li>
          ) : null}
        </ul>
        <WhoSaid workshop={workshop} selection={selection} />
      </header>
      <div className="settle-tools">
        <fieldset className="settle-scores" aria-label={say('settle.at')}>
          {scores.map((score) => (
            <Button
              key={score}
              aria-pressed={cell.kind === 'settled' && cell.value === score}
              title={criterion?.anchors[score - 1]}
              onClick={() => void workspace.runOrSay(settleCell(candidate.id, criterionId, score))}
            >
              {String(score)}
            </Button>
          ))}
        </fieldset>
        {cell.kind === 'settled' ? (
          <>
            <TextField
              key={`${candidate.id}.${criterionId}`}
              label={say('settle.reason')}
              field={`settled.${candidate.id}.${criterionId}.reason`}
              value={cell.reason}
              onCommit={(reason) => workspace.run(settleCell(candidate.id, criterionId, cell.value, reason))}
            />
            <Button onClick={() => void workspace.runOrSay(unsettleCell(candidate.id, criterionId))}>
              {say('settle.open')}
            </Button>
          </>
        ) : null}
        {round === null ? null : (
          <Button action="vote.again" onClick={() => voteAgain(workspace)}>
            {say('entry.newRound')}
          </Button>
        )}
      </div>
      <p className="entry-hint muted">
        {say('settle.hint', {
          accept: keyOf('vote.record'),
          again: keyOf('vote.again'),
          open: keyOf('vote.takeBack'),
        })}
      </p>
    </section>
  )
}
