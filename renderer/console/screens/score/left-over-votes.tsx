import { useState } from 'react'
import { editParticipant } from '../../../domain/edits/setup.ts'
import type { Participant } from '../../../domain/participant.ts'
import { voteCharacter, votesLeftOver } from '../../../domain/typed-votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { ownersOfVotes } from './draft-field.ts'
import { halfTypedVotes } from './half-typed.ts'
import { discardLeftOver } from './score-keys.ts'

interface AskedProps {
  readonly workshop: Workshop
  readonly text: string
  readonly absent: readonly Participant[]
  readonly discardLabel: string
  readonly onDiscard: () => void
}

/** What was typed for people who are not there, and what can become of it. */
function Asked({ workshop, text, absent, discardLabel, onDiscard }: AskedProps) {
  const workspace = useWorkspace()
  return (
    <div className="left-over-votes" role="alert">
      <p>{text}</p>
      {absent.map((person) => (
        <Button
          key={person.id}
          onClick={() => void workspace.runOrSay(editParticipant(person.id, { present: true }))}
        >
          {say('entry.isPresent', { name: sayPerson(person, workshop.participants) })}
        </Button>
      ))}
      <Button look="quiet" onClick={onDiscard}>
        {discardLabel}
      </Button>
    </div>
  )
}

/** Votes that were typed for people who are no longer there: nobody else gets them, and the facilitator says what they are. */
export function LeftOverVotes({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const typed = useEntryStore((entry) => entry.typed)
  const left = votesLeftOver(typed, ownersOfVotes(workshop, 'cell'))
  if (left.length === 0) return null
  const absent = left.flatMap(({ owner }) => workshop.participants.filter(({ id }) => id === owner))
  const votes = left.map(({ owner, vote }) => {
    const person = absent.find(({ id }) => id === owner)
    const name = person ? sayPerson(person, workshop.participants) : say('entry.personGone')
    return say('entry.voteOf', { vote: voteCharacter(vote), name })
  })
  return (
    <Asked
      workshop={workshop}
      text={say('entry.leftOver', { count: left.length, votes: interfaceTexts.list(votes) })}
      absent={absent}
      discardLabel={say('entry.discardLeftOver', { count: left.length })}
      onDiscard={() => discardLeftOver(workspace)}
    />
  )
}

/** Cards that were half typed for people who are not there now: they wait, and are asked about. */
export function LeftOverCards({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  // Typing changes what is half typed.
  useEntryStore((entry) => entry.typed)
  const [, setDiscarded] = useState(0)
  const left = halfTypedVotes(workspace, workshop).filter(({ participant }) => participant?.present === false)
  if (left.length === 0) return null
  const absent = workshop.participants.filter(({ id }) =>
    left.some(({ participant }) => participant?.id === id),
  )
  const cards = left.map(({ candidate, participant }) =>
    say('entry.cardOn', {
      name: participant ? sayPerson(participant, workshop.participants) : '',
      title: candidate.title,
    }),
  )
  const discard = () => {
    for (const { field } of left) workspace.dropDraft(field)
    setDiscarded(left.length)
  }
  return (
    <Asked
      workshop={workshop}
      text={say('entry.cardsWait', { count: left.length, cards: interfaceTexts.list(cards) })}
      absent={absent}
      discardLabel={say('entry.discardCards', { count: left.length })}
      onDiscard={discard}
    />
  )
}
