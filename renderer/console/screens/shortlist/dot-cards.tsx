import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { dotCardsIn, writeDotCard } from '../../../domain/votes/dot-vote.ts'
import type { Participant } from '../../../domain/workshop/participant.ts'
import type { View } from '../../../domain/workshop/view.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../../stores/document-store.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { PasteParticipantsDialog } from '../prepare/paste-participants-dialog.tsx'
import { DotCardEntry } from './dot-card-entry.tsx'

type Typed = (participant: Participant) => boolean

/** The seats that cards are typed for: those present, and the absent ones that have left a card, be it half typed. */
function seatsOf({ participants, dots }: Workshop, isTyped: Typed): readonly Participant[] {
  return participants.filter((one) => one.present || isTyped(one) || dots.some((card) => card.id === one.id))
}

/** Whose card is typed: the seat that was chosen, or the first one that is missing. */
function seatIn(workshop: Workshop, seats: readonly Participant[], place: View): Participant | undefined {
  return (
    seats.find(({ id }) => id === place.participantId) ?? nextMissing(workshop, seats, undefined) ?? seats[0]
  )
}

const isMissing = ({ dots }: Workshop, { id, present }: Participant) =>
  present && !dots.some((card) => card.id === id)

/** The next present seat after this one, once around, whose card is not in. */
function nextMissing(
  workshop: Workshop,
  seats: readonly Participant[],
  after: Participant | undefined,
): Participant | undefined {
  const at = seats.findIndex(({ id }) => id === after?.id)
  return [...seats.slice(at + 1), ...seats.slice(0, Math.max(at, 0))].find((seat) =>
    isMissing(workshop, seat),
  )
}

interface SeatProps {
  readonly workshop: Workshop
  readonly participant: Participant
}

/** A seat whose card is not being typed now. */
function OtherSeat({ workshop, participant }: SeatProps) {
  const workspace = useWorkspace()
  const card = workshop.dots.find(({ id }) => id === participant.id)
  const draft = workspace.draftOf(`dots.${participant.id}`)
  const state = card ? writeDotCard(workshop, card.picks) : say('dotVote.noCard')
  return (
    <button
      type="button"
      className="dot-seat"
      onClick={() => workspace.goTo({ participantId: participant.id })}
    >
      <span className="dot-seat-name">
        <span className="number muted">{participant.seat}</span>{' '}
        {sayPerson(participant, workshop.participants)}
      </span>
      <span className={card ? 'number' : 'muted'}>
        {draft === null ? state : say('dotVote.typed', { text: draft })}
        {participant.present ? '' : ` · ${say('dotVote.absent')}`}
      </span>
    </button>
  )
}

/** A line for each seat; the one whose card is typed is open. */
export function DotCards({ workshop, place }: { readonly workshop: Workshop; readonly place: View }) {
  const workspace = useWorkspace()
  const [isAdding, setIsAdding] = useState(false)
  const isTyped: Typed = ({ id }) => workspace.draftOf(`dots.${id}`) !== null
  const seats = seatsOf(workshop, isTyped)
  const selected = seatIn(workshop, seats, place)
  const { in: cardsIn, of } = dotCardsIn(workshop)
  const at = seats.findIndex(({ id }) => id === selected?.id)
  const goTo = (seat: Participant | undefined) => {
    if (seat) workspace.goTo({ participantId: seat.id })
    return seat !== undefined
  }
  // Once around only when the cards typed last are in: somebody who types fast would be led back to one of them.
  const goAround = async () => {
    await workspace.pendingCommits()
    const now = useDocumentStore.getState()
    if (now.kind !== 'open') return
    const missing = nextMissing(now.workshop, seatsOf(now.workshop, isTyped), selected)
    if (goTo(missing) || goTo(seats[at + 1])) return
    focusByItself(document.querySelector<HTMLElement>('[data-close-vote]'))
  }
  const move = (step: -1 | 0 | 1) => {
    if (step !== 0) goTo(seats[at + step])
    else if (!goTo(seats.slice(at + 1).find((seat) => isMissing(workshop, seat)))) void goAround()
  }
  return (
    <section className="panel dot-cards" aria-labelledby="dot-cards">
      <header className="panel-head">
        <h2 id="dot-cards">{say('dotVote.cards')}</h2>
        <p role="status" className="number">
          {say('stage.cardsIn', { count: cardsIn, of })}
        </p>
      </header>
      <ol className="dot-seats">
        {seats.map((participant) => (
          <li key={participant.id}>
            {participant.id === selected?.id ? (
              <DotCardEntry
                key={participant.id}
                workshop={workshop}
                participant={participant}
                onMove={move}
              />
            ) : (
              <OtherSeat workshop={workshop} participant={participant} />
            )}
          </li>
        ))}
      </ol>
      <Button look="quiet" icon={<UserPlus />} onClick={() => setIsAdding(true)}>
        {say('dotVote.lateSeat')}
      </Button>
      <PasteParticipantsDialog workshop={workshop} open={isAdding} onClose={() => setIsAdding(false)} />
    </section>
  )
}
