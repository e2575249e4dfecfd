import { roundsOf } from '../../domain/votes/cell.ts'
import { nextOwner, typedFor, voteCharacter } from '../../domain/votes/typed-votes.ts'
import { ballotsId } from '../../domain/votes/votes.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { keyOf } from '../actions/key-words.ts'
import { SelectField } from '../components/select-field.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { CellHead } from './cell-head.tsx'
import { EntryProblem } from './entry-problem.tsx'
import { LeftOverCards } from './left-over-votes.tsx'
import { SeatStrip } from './seat-strip.tsx'
import type { Selection } from './selection.ts'
import { presentSeats } from './selection.ts'

/** The rounds that cards can be typed into: those there are, and the one that they are typed into now. */
function cardRounds(workshop: Workshop, now: number): readonly number[] {
  const last = Math.max(
    1,
    ...candidatesInPlay(workshop).flatMap(({ id }) => roundsOf(workshop, id).map(({ round }) => round)),
  )
  return Array.from({ length: Math.max(last, now) }, (_, index) => index + 1)
}

/** One participant's paper card: five votes for each candidate, typed as one string. */
export function CardEntry({
  workshop,
  selection,
}: {
  readonly workshop: Workshop
  readonly selection: Selection
}) {
  const workspace = useWorkspace()
  const entry = useEntryStore()
  const { candidate, participant } = selection
  const earlier = roundsOf(workshop, candidate.id).filter(({ round }) => round < entry.cardRound)
  const recorded = workshop.ballots.find(({ id }) => id === ballotsId(candidate.id, entry.cardRound))
  return (
    <section className="entry" aria-label={say('entry.byCard')}>
      <header className="entry-head">
        <CellHead title={candidate.title} criterion={sayPerson(participant, workshop.participants)} />
        <SelectField
          label={say('entry.participant')}
          value={participant.id}
          options={presentSeats(workshop).map((seat) => ({
            value: seat.id,
            label: sayPerson(seat, workshop.participants),
          }))}
          onChange={(participantId) => workspace.goTo({ participantId })}
        />
        <SelectField
          label={say('entry.cardRound')}
          value={String(entry.cardRound)}
          options={cardRounds(workshop, entry.cardRound).map((round) => ({
            value: String(round),
            label: say('entry.vote', { round }),
          }))}
          onChange={(round) => useEntryStore.setState({ cardRound: Number(round) })}
        />
      </header>
      <SeatStrip
        label={say('entry.inCriteriaOrder')}
        places={criterionIds.map((id) => ({
          id,
          name: criterionName(workshop.details.criteria, id),
          typed: voteCharacter(typedFor(entry.typed, id)),
          recorded: voteCharacter(recorded?.votes[id][participant.id]),
          earlier: earlier.map(({ votes }) => voteCharacter(votes[id][participant.id])),
        }))}
        typing={entry.typed.length > 0}
        next={nextOwner(entry.typed, criterionIds)}
      />
      <LeftOverCards workshop={workshop} />
      <EntryProblem
        problem={entry.problem}
        hint={say(entry.cardRound > 1 ? 'entry.cardHintAgain' : 'entry.cardHint', {
          record: keyOf('vote.record'),
          same: keyOf('vote.asBefore'),
        })}
      />
    </section>
  )
}
