import { editParticipant } from '../../../domain/edits/edit-setup.ts'
import type { ParticipantId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** Gives a seat the role of the decider. */
function ChooseDecider({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const seats = workshop.participants
  if (seats.length === 0) {
    return <Button onClick={() => workspace.goTo({ step: 'prepare' })}>{say('scores.toParticipants')}</Button>
  }
  return (
    <SelectField<ParticipantId | ''>
      label={say('open.chooseDecider')}
      value=""
      options={[
        { value: '', label: say('open.nobodyYet') },
        ...seats.map((seat) => ({ value: seat.id, label: sayPerson(seat, seats) })),
      ]}
      onChange={(id) => {
        if (id !== '') void workspace.runOrNotify(editParticipant(id, { role: 'decider' }))
      }}
    />
  )
}

/** The people who decide, from the seats; a plain warning where nobody does. */
export function WhoDecides({ workshop }: { readonly workshop: Workshop }) {
  const deciders = workshop.participants.filter(({ role }) => role === 'decider')
  const isHere = deciders.some(({ present }) => present)
  return (
    <section className="panel" aria-labelledby="open-decides">
      <h2 id="open-decides">{say('open.decides')}</h2>
      {deciders.length > 0 ? (
        <ul className="open-list">
          {deciders.map((person) => (
            <li key={person.id}>
              <strong>{sayPerson(person, workshop.participants)}</strong>
              <span className="muted">{say(person.present ? 'open.deciderHere' : 'open.deciderAway')}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {isHere ? null : (
        <Warning>{say(deciders.length > 0 ? 'open.deciderAbsent' : 'open.noDecider')}</Warning>
      )}
      {deciders.length === 0 ? <ChooseDecider workshop={workshop} /> : null}
    </section>
  )
}
