import type { Role } from '../../../domain/workshop/participant.ts'
import { nameKey } from '../../../domain/workshop/same-name.ts'
import { say } from '../../../texts/interface.ts'
import type { PastedPerson } from '../../../workspace/files/read-source.ts'
import { SelectField } from '../../components/select-field.tsx'
import { roleOptions } from './role-options.ts'

/** What was chosen otherwise than was understood, by person. */
export type Choices = Readonly<Record<string, { readonly isTaken?: boolean; readonly role?: Role }>>

/** A person of the list as they would be seated. */
export interface ChosenPerson {
  readonly id: string
  readonly person: PastedPerson
  readonly isTaken: boolean
  readonly role: Role
  readonly isRoleChosen: boolean
}

/** What is seated unless a person chooses otherwise: everybody who is not seated already. */
export function chosenPeople(people: readonly PastedPerson[], choices: Choices): readonly ChosenPerson[] {
  const times = new Map<string, number>()
  return people.map((person) => {
    const key = nameKey(person.name)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    const id = `${key} ${time}`
    const choice = choices[id]
    return {
      id,
      person,
      isTaken: choice?.isTaken ?? person.seated === null,
      role: choice?.role ?? person.role,
      isRoleChosen: choice?.role !== undefined,
    }
  })
}

/** What should be known of a person before they are seated; of one who is not taken only why. */
function notesOf(one: ChosenPerson, chosen: readonly ChosenPerson[]): readonly string[] {
  const { person, role, isTaken, isRoleChosen } = one
  const { seated, name, mayDecide, roleIs } = person
  if (!isTaken) return seated ? [say('participants.isSeated', { seat: seated.seat })] : []
  const isShared = chosen.filter((other) => nameKey(other.person.name) === nameKey(name)).length > 1
  return [
    seated || isShared ? say('participants.sameName') : null,
    mayDecide && role !== 'decider' ? say('participants.mayDecide') : null,
    !isRoleChosen && !mayDecide && roleIs === 'unknown' ? say('participants.roleUnknown') : null,
    !isRoleChosen && roleIs === 'guessed' ? say('participants.roleGuessed') : null,
  ].filter((note) => note !== null)
}

interface PastedPeopleProps {
  readonly chosen: readonly ChosenPerson[]
  readonly onChoose: (id: string, choice: { readonly isTaken?: boolean; readonly role?: Role }) => void
}

/** What was understood of each person of a pasted list; nobody is seated who is not ticked. */
export function PastedPeople({ chosen, onChoose }: PastedPeopleProps) {
  return (
    <div className="pasted-scroll">
      <table className="pasted" aria-label={say('participants.understood')}>
        <thead>
          <tr>
            <th>{say('participants.seat')}</th>
            <th>{say('participants.name')}</th>
            <th>{say('participants.jobTitle')}</th>
            <th>{say('participants.role')}</th>
            <th>{say('participants.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.map((one) => {
            const { id, person, isTaken, role } = one
            return (
              <tr key={id} className={isTaken ? undefined : 'pasted-left'}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={say('participants.seatOne', { name: person.name })}
                    checked={isTaken}
                    onChange={(event) => onChoose(id, { isTaken: event.target.checked })}
                  />
                </td>
                <td dir="auto">{person.name}</td>
                <td dir="auto">{person.jobTitle}</td>
                <td>
                  <SelectField
                    label={say('participants.roleOf', { name: person.name })}
                    labelHidden
                    value={role}
                    options={roleOptions}
                    onChange={(next) => onChoose(id, { role: next })}
                  />
                </td>
                <td className="pasted-notes">
                  {notesOf(one, chosen).map((note) => (
                    <p key={note}>{note}</p>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
