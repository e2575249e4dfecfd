import { ChevronDown, ChevronUp, Trash2, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { editParticipant, moveParticipant, removeParticipant } from '../../../domain/edits/setup.ts'
import type { Participant } from '../../../domain/participant.ts'
import { missingRoles, roles } from '../../../domain/participant.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { PasteParticipantsDialog } from './paste-participants-dialog.tsx'
import './participants-panel.css'

const roleOptions = roles.map((role) => ({ value: role, label: say(`role.${role}`) }))

interface SeatProps {
  readonly participant: Participant
  readonly first: boolean
  readonly last: boolean
}

function Seat({ participant, first, last }: SeatProps) {
  const workspace = useWorkspace()
  const { id, name, role, present, seat } = participant
  return (
    <tr className={present ? undefined : 'seat-absent'}>
      <td className="number">{seat}</td>
      <td>
        <TextField
          label={say('participants.name')}
          labelHidden
          field={`participant.${id}.name`}
          value={name}
          onCommit={(text) => workspace.run(editParticipant(id, { name: text.trim() }))}
        />
      </td>
      <td>
        <SelectField
          label={say('participants.roleOf', { name })}
          labelHidden
          value={role}
          options={roleOptions}
          onChange={(next) => void workspace.runOrSay(editParticipant(id, { role: next }))}
        />
      </td>
      <td>
        <label className="seat-present">
          <input
            type="checkbox"
            checked={present}
            onChange={(event) =>
              void workspace.runOrSay(editParticipant(id, { present: event.target.checked }))
            }
          />
          {say('participants.present')}
          <span className="visually-hidden">{name}</span>
        </label>
      </td>
      <td className="seat-tools">
        <IconButton
          label={say('participants.up', { name })}
          icon={<ChevronUp />}
          disabled={first}
          onClick={() => void workspace.runOrSay(moveParticipant(id, -1))}
        />
        <IconButton
          label={say('participants.down', { name })}
          icon={<ChevronDown />}
          disabled={last}
          onClick={() => void workspace.runOrSay(moveParticipant(id, 1))}
        />
        <IconButton
          label={say('participants.remove', { name })}
          icon={<Trash2 />}
          onClick={() => void workspace.runOrSay(removeParticipant(id))}
        />
      </td>
    </tr>
  )
}

/** Who sits where, in the order in which votes are typed. */
export function ParticipantsPanel({ workshop }: { readonly workshop: Workshop }) {
  const { participants } = workshop
  const [pasting, setPasting] = useState(false)
  const missing = participants.length > 0 ? missingRoles(participants) : []
  return (
    <section className="panel" aria-labelledby="participants-title">
      <div className="panel-head">
        <h2 id="participants-title">{say('participants.heading')}</h2>
        <Button icon={<UserPlus />} data-step-focus data-action="people.add" onClick={() => setPasting(true)}>
          {say('participants.add')}
        </Button>
      </div>
      {missing.map((role) => (
        <Warning key={role}>{say(`participants.missing.${role}`)}</Warning>
      ))}
      {participants.length === 0 ? (
        <p className="muted">{say('participants.empty')}</p>
      ) : (
        <table className="seats">
          <thead>
            <tr>
              <th>{say('participants.seat')}</th>
              <th>{say('participants.name')}</th>
              <th>{say('participants.role')}</th>
              <th>{say('participants.attendance')}</th>
              <th>
                <span className="visually-hidden">{say('participants.tools')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {participants.map((participant, index) => (
              <Seat
                key={participant.id}
                participant={participant}
                first={index === 0}
                last={index === participants.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <PasteParticipantsDialog workshop={workshop} open={pasting} onClose={() => setPasting(false)} />
    </section>
  )
}
