import { latestRound, roundsOf } from '../../domain/votes/cell.ts'
import { grade, tally } from '../../domain/votes/grade.ts'
import type { Vote } from '../../domain/votes/votes.ts'
import { isScore } from '../../domain/votes/votes.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { keyOf } from '../actions/key-words.ts'
import { voteAgain } from '../actions/vote-again.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { CellHead } from './cell-head.tsx'
import { roundOfEntry } from './draft-field.ts'
import { EntryProblem } from './entry-problem.tsx'
import { LeftOverVotes, OtherVotes } from './left-over-votes.tsx'
import { SeatVotes } from './seat-votes.tsx'
import type { Selection } from './selection.ts'
import { presentSeats } from './selection.ts'

function gradeOf(votes: readonly Vote[]): number | null {
  return grade(tally(votes.filter(isScore)))
}

/** Votes on one cell, typed as one string in seat order. */
export function CellEntry({
  workshop,
  selection,
}: {
  readonly workshop: Workshop
  readonly selection: Selection
}) {
  const workspace = useWorkspace()
  const entry = useEntryStore()
  const { candidate, criterionId } = selection
  const rounds = roundsOf(workshop, candidate.id)
  const round = roundOfEntry(workshop, selection, entry)
  const recorded = rounds.find((one) => one.round === round)?.votes[criterionId] ?? {}
  const typed = entry.typed.flatMap(({ vote }) => (vote === 'asBefore' ? [] : vote))
  const settled = workshop.settled.find(({ id }) => id === candidate.id)?.cells[criterionId]
  const score = gradeOf(
    typed.length > 0 ? typed : Object.values(recorded).filter((vote) => vote !== undefined),
  )
  return (
    <section className="entry" aria-label={say('entry.byCell')}>
      <header className="entry-head">
        <CellHead
          title={candidate.title}
          criterion={criterionName(workshop.details.criteria, criterionId)}
          text={workshop.details.criteria.find(({ id }) => id === criterionId)?.question}
        />
        <p className="entry-round">{say('entry.vote', { round })}</p>
        {entry.newRound && settled ? (
          <p className="muted">{say('entry.opensAgain', { score: settled.score })}</p>
        ) : null}
        {score === null ? null : <p className="entry-suggestion">{say('entry.suggestion', { score })}</p>}
        {latestRound(rounds, criterionId) && !entry.newRound ? (
          <Button action="vote.again" onClick={() => voteAgain(workspace)}>
            {say('entry.newRound')}
          </Button>
        ) : null}
      </header>
      <SeatVotes workshop={workshop} selection={selection} round={round} isTyping />
      <LeftOverVotes workshop={workshop} />
      <OtherVotes workshop={workshop} selection={selection} />
      <EntryProblem
        problem={entry.problem}
        hint={say(round > 1 ? 'entry.cellHintAgain' : 'entry.cellHint', {
          count: presentSeats(workshop).length,
          abstain: keyOf('vote.abstain'),
          out: keyOf('vote.out'),
          same: keyOf('vote.asBefore'),
          record: keyOf('vote.record'),
        })}
      />
    </section>
  )
}
