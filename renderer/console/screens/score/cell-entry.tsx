import { latestRound, roundsOf } from '../../../domain/cell.ts'
import { grade, tally } from '../../../domain/grade.ts'
import { criterionName } from '../../../domain/phrase.ts'
import { voteCharacter } from '../../../domain/vote-string.ts'
import type { Vote } from '../../../domain/votes.ts'
import { isScore, parseVote } from '../../../domain/votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { keyOf } from '../../actions/key-words.ts'
import { voteAgain } from '../../actions/vote-again.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { roundOfEntry } from './draft-field.ts'
import { EntryProblem } from './entry-problem.tsx'
import { SeatStrip } from './seat-strip.tsx'
import type { Selection } from './selection.ts'
import { presentSeats } from './selection.ts'

function suggestionOf(votes: readonly Vote[]): number | null {
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
  const seats = presentSeats(workshop)
  const rounds = roundsOf(workshop, candidate.id)
  const round = roundOfEntry(workshop, selection, entry)
  const recorded = rounds.find((one) => one.round === round)?.votes[criterionId] ?? {}
  const earlier = rounds.filter((one) => one.round < round && Object.keys(one.votes[criterionId]).length > 0)
  const typed = [...entry.typed].map(parseVote).filter((vote) => vote !== null)
  const settled = workshop.settled.find(({ id }) => id === candidate.id)?.cells[criterionId]
  const suggestion = suggestionOf(
    typed.length > 0 ? typed : Object.values(recorded).filter((vote) => vote !== undefined),
  )
  return (
    <section className="entry" aria-label={say('entry.byCell')}>
      <header className="entry-head">
        <div>
          <h2>
            {candidate.key} · {criterionName(workshop.details.criteria, criterionId)}
          </h2>
          <p className="muted">{workshop.details.criteria.find(({ id }) => id === criterionId)?.question}</p>
        </div>
        <p className="entry-round">{say('entry.round', { round })}</p>
        {entry.newRound && settled ? (
          <p className="muted">{say('entry.opensAgain', { score: settled.score })}</p>
        ) : null}
        {suggestion === null ? null : (
          <p className="entry-suggestion">{say('entry.suggestion', { score: suggestion })}</p>
        )}
        {latestRound(rounds, criterionId) && !entry.newRound ? (
          <Button action="vote.again" onClick={() => voteAgain(workspace)}>
            {say('entry.newRound')}
          </Button>
        ) : null}
      </header>
      <SeatStrip
        label={say('entry.inSeatOrder')}
        places={seats.map((seat, index) => ({
          id: seat.id,
          name: sayPerson(seat, workshop.participants),
          typed: entry.typed[index] ?? '',
          recorded: entry.newRound ? '' : voteCharacter(recorded[seat.id]),
          earlier: earlier.map((one) => voteCharacter(one.votes[criterionId][seat.id])),
        }))}
        typing={entry.typed !== ''}
      />
      <EntryProblem
        problem={entry.problem}
        hint={say('entry.cellHint', {
          count: seats.length,
          abstain: keyOf('vote.abstain'),
          out: keyOf('vote.out'),
          record: keyOf('vote.record'),
        })}
      />
    </section>
  )
}
