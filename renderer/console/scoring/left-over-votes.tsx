import { useState } from 'react'
import { editParticipant } from '../../domain/edits/edit-setup.ts'
import type { TypedVotes } from '../../domain/votes/typed-votes.ts'
import { readTypedText, voteCharacter, votesLeftOver } from '../../domain/votes/typed-votes.ts'
import type { Participant } from '../../domain/workshop/participant.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { draftField, ownersOfVotes } from './draft-field.ts'
import { halfTypedVotes } from './half-typed.ts'
import { discardLeftOver } from './score-keys.ts'
import type { Selection } from './selection.ts'

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
          onClick={() => void workspace.runOrNotify(editParticipant(person.id, { present: true }))}
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

/** Votes with whose they are, such as `5 for COO`. */
function votesInWords(votes: TypedVotes, { participants }: Workshop): string {
  return interfaceTexts.list(
    votes.map(({ owner, vote }) => {
      const person = participants.find(({ id }) => id === owner)
      const name = person ? sayPerson(person, participants) : say('entry.personGone')
      return say('entry.voteOf', { vote: voteCharacter(vote), name })
    }),
  )
}

/** Votes that were typed for people who are no longer there: nobody else gets them, and the facilitator says what they are. */
export function LeftOverVotes({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const typed = useEntryStore((entry) => entry.typed)
  const left = votesLeftOver(typed, ownersOfVotes(workshop, 'cell'))
  if (left.length === 0) return null
  const absent = left.flatMap(({ owner }) => workshop.participants.filter(({ id }) => id === owner))
  return (
    <Asked
      workshop={workshop}
      text={say('entry.leftOver', { count: left.length, votes: votesInWords(left, workshop) })}
      absent={absent}
      discardLabel={say('entry.discardLeftOver', { count: left.length })}
      onDiscard={() => discardLeftOver(workspace)}
    />
  )
}

interface OtherVotesProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/**
 * Votes that were typed on this score for another of its votes than the one that is typed now, which may be gone after an
 * undo or behind after a redo: they are shown, as nobody would find them else.
 */
export function OtherVotes({ workshop, selection }: OtherVotesProps) {
  const workspace = useWorkspace()
  const entry = useEntryStore()
  const [, setDiscarded] = useState('')
  const now = draftField(workshop, selection, entry)
  const others = halfTypedVotes(workspace, workshop).filter(
    ({ field, candidate, criterionId }) =>
      candidate.id === selection.candidate.id && criterionId === selection.criterionId && field !== now,
  )
  return others.map(({ field, round }) => {
    const votes = readTypedText(workspace.draftOf(field) ?? '', ownersOfVotes(workshop, 'cell'))
    return (
      <Asked
        key={field}
        workshop={workshop}
        text={say('entry.otherVote', { round, votes: votesInWords(votes, workshop) })}
        absent={[]}
        discardLabel={say('entry.discardLeftOver', { count: votes.length })}
        onDiscard={() => {
          workspace.dropDraft(field)
          setDiscarded(field)
        }}
      />
    )
  })
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
