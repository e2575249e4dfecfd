import { latestEntries, roundsOf } from '../../domain/votes/cell.ts'
import { nextOwner, typedFor, voteCharacter } from '../../domain/votes/typed-votes.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { SeatStrip } from './seat-strip.tsx'
import type { Selection } from './selection.ts'
import { presentSeats } from './selection.ts'

interface SeatVotesProps {
  readonly workshop: Workshop
  readonly selection: Selection
  /** The round that is typed or shown. */
  readonly round: number
  /** Whether votes are typed now; else the latest of each person stand there. */
  readonly isTyping: boolean
}

/** What each seat says on a cell: what is being typed, or what it said last, with what it said in earlier rounds. */
export function SeatVotes({ workshop, selection, round, isTyping }: SeatVotesProps) {
  const typed = useEntryStore((entry) => entry.typed)
  const { candidate, criterionId } = selection
  const seats = presentSeats(workshop)
  const rounds = roundsOf(workshop, candidate.id)
  const latest = latestEntries(rounds, criterionId)
  const own = rounds.find((one) => one.round === round)?.votes[criterionId] ?? {}
  const earlier = rounds.filter((one) => one.round < round && Object.keys(one.votes[criterionId]).length > 0)
  return (
    <SeatStrip
      label={say('entry.inSeatOrder')}
      places={seats.map((seat) => ({
        id: seat.id,
        name: sayPerson(seat, workshop.participants),
        typed: isTyping ? voteCharacter(typedFor(typed, seat.id)) : '',
        recorded: voteCharacter(isTyping ? own[seat.id] : latest[seat.id]),
        earlier: earlier.map((one) => voteCharacter(one.votes[criterionId][seat.id])),
      }))}
      typing={isTyping && typed.length > 0}
      next={
        isTyping
          ? nextOwner(
              typed,
              seats.map(({ id }) => id),
            )
          : null
      }
    />
  )
}
