import { useId } from 'react'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { Field } from '../../components/field.tsx'

/** Who decides, if a seat has that role. */
export function likelyDecider(workshop: Workshop): string {
  const decider = workshop.participants.find(({ role }) => role === 'decider')
  return decider ? sayPerson(decider, workshop.participants) : ''
}

interface DeciderFieldsProps {
  readonly workshop: Workshop
  readonly name: string
  readonly onName: (name: string) => void
  readonly date: string
  readonly onDate: (date: string) => void
  readonly problem: string | null
}

/** Who decided, and when. */
export function DeciderFields({ workshop, name, onName, date, onDate, problem }: DeciderFieldsProps) {
  const listId = useId()
  return (
    <>
      <Field label={say('decision.decider')} problem={problem}>
        {({ id, describedBy, invalid }) => (
          <>
            <input
              id={id}
              className="control"
              list={listId}
              data-asked="decider"
              value={name}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              onChange={(event) => onName(event.target.value)}
            />
            <datalist id={listId}>
              {workshop.participants.map((participant) => (
                <option key={participant.id} value={sayPerson(participant, workshop.participants)} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={say('decision.date')}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            className="control"
            value={date}
            onChange={(event) => onDate(event.target.value)}
          />
        )}
      </Field>
    </>
  )
}
