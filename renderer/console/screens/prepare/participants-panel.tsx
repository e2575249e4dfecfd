import { Check, ChevronDown, ChevronUp, CircleHelp, Trash2, UserPlus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { editParticipant, moveParticipant, removeParticipant } from '../../../domain/edits/edit-setup.ts'
import type { Participant } from '../../../domain/workshop/participant.ts'
import { missingRoles, mostMissed } from '../../../domain/workshop/participant.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { usePastedText } from '../../components/use-pasted-text.ts'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { PasteParticipantsDialog } from './paste-participants-dialog.tsx'
import { roleOptions } from './role-options.ts'
import './participants-panel.css'

interface SeatProps {
  readonly participant: Participant
  readonly all: readonly Participant[]
  readonly first: boolean
  readonly last: boolean
}

function Seat({ participant, all, first, last }: SeatProps) {
  const workspace = useWorkspace()
  const { id, jobTitle, role, present, seat } = participant
  const name = sayPerson(participant, all)
  return (
    <tr className={present ? undefined : 'seat-absent'}>
      <td className="number seats-number">{seat}</td>
      <td>
        <div className="seats-who">
          <TextField
            label={say('participants.name')}
            labelHidden
            field={`participant.${id}.name`}
            value={participant.name}
            hint={name === participant.name ? undefined : say('participants.shownAs', { name })}
            onCommit={(text) => workspace.run(editParticipant(id, { name: text }))}
          />
          <TextField
            label={say('participants.jobTitleOf', { name })}
            labelHidden
            field={`participant.${id}.jobTitle`}
            value={jobTitle}
            placeholder={say('participants.jobTitle')}
            onCommit={(text) => workspace.run(editParticipant(id, { jobTitle: text }))}
          />
        </div>
      </td>
      <td className="seats-role">
        <SelectField
          label={say('participants.roleOf', { name })}
          labelHidden
          value={role}
          options={roleOptions}
          onChange={(next) => void workspace.runOrNotify(editParticipant(id, { role: next }))}
        />
      </td>
      <td className="seats-present">
        <label className="seat-present">
          <input
            type="checkbox"
            checked={present}
            onChange={(event) =>
              void workspace.runOrNotify(editParticipant(id, { present: event.target.checked }))
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
          onClick={() => void workspace.runOrNotify(moveParticipant(id, -1))}
        />
        <IconButton
          label={say('participants.down', { name })}
          icon={<ChevronDown />}
          disabled={last}
          onClick={() => void workspace.runOrNotify(moveParticipant(id, 1))}
        />
        <IconButton
          label={say('participants.remove', { name })}
          icon={<Trash2 />}
          onClick={() => void workspace.runOrNotify(removeParticipant(id))}
        />
      </td>
    </tr>
  )
}

/** Which roles are here, which are missing, and what the most serious gap means. */
function RolesLine({ participants }: { readonly participants: readonly Participant[] }) {
  if (participants.length === 0) return null
  const here = roleOptions.filter(({ value }) =>
    participants.some(({ role, present }) => present && role === value),
  )
  const missing = missingRoles(participants)
  const most = mostMissed(participants)
  return (
    <div className="roles">
      <p>
        <span className="muted">{say('participants.roles')}</span>{' '}
        {here.length > 0 ? (
          <span className="roles-here">
            <Check aria-hidden /> {interfaceTexts.list(here.map(({ label }) => label))}
          </span>
        ) : null}
        {missing.map((role) => (
          <span key={role} className="role-missing">
            <CircleHelp aria-hidden /> {say('participants.roleMissing', { role: say(`role.${role}`) })}
          </span>
        ))}
      </p>
      {most ? <Warning>{say(`participants.missing.${most}`)}</Warning> : null}
    </div>
  )
}

/** Who sits where, in the order in which votes are typed. */
export function ParticipantsPanel({ workshop }: { readonly workshop: Workshop }) {
  const { participants } = workshop
  const [adding, setAdding] = useState({ isOpen: false, pasted: '', turn: 0 })
  const add = useCallback(
    (pasted: string) => setAdding(({ turn }) => ({ isOpen: true, pasted, turn: turn + 1 })),
    [],
  )
  usePastedText(add)
  return (
    <section className="panel people" aria-labelledby="participants-title">
      <div className="panel-head">
        <h2 id="participants-title">{say('participants.heading')}</h2>
        <Button icon={<UserPlus />} data-step-focus data-action="people.add" onClick={() => add('')}>
          {say('participants.add')}
        </Button>
      </div>
      {participants.length === 0 ? (
        <p className="muted">{say('participants.empty')}</p>
      ) : (
        <table className="seats">
          <colgroup>
            <col className="seats-number" />
            <col />
            <col className="seats-role" />
            <col className="seats-present" />
            <col className="seats-tools" />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <th>{say('participants.seat')}</th>
              <th>{say('participants.who')}</th>
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
                all={participants}
                first={index === 0}
                last={index === participants.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <RolesLine participants={participants} />
      <PasteParticipantsDialog
        key={adding.turn}
        workshop={workshop}
        open={adding.isOpen}
        pasted={adding.pasted}
        onClose={() => setAdding({ ...adding, isOpen: false })}
      />
    </section>
  )
}
