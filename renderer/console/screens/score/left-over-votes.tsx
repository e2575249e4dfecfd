import { editParticipant } from '../../../domain/edits/setup.ts'
import { voteCharacter, votesLeftOver } from '../../../domain/typed-votes.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { ownersOfVotes } from './draft-field.ts'
import { discardLeftOver } from './score-keys.ts'

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
    <div className="left-over-votes" role="alert">
      <p>{say('entry.leftOver', { count: left.length, votes: votes.join(', ') })}</p>
      {absent.map((person) => (
        <Button
          key={person.id}
          onClick={() => void workspace.runOrSay(editParticipant(person.id, { present: true }))}
        >
          {say('entry.isPresent', { name: sayPerson(person, workshop.participants) })}
        </Button>
      ))}
      <Button look="quiet" onClick={() => discardLeftOver(workspace)}>
        {say('entry.discardLeftOver', { count: left.length })}
      </Button>
    </div>
  )
}
