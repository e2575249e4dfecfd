import { useMemo, useState } from 'react'
import { addParticipants } from '../../../domain/edits/setup.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { readPeople } from '../../../workspace/read-source.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface PasteParticipantsDialogProps {
  readonly workshop: Workshop
  readonly open: boolean
  readonly onClose: () => void
}

const rows = 8

/** Seats people from pasted lines, with a look at what was understood before they sit down. */
export function PasteParticipantsDialog({ workshop, open, onClose }: PasteParticipantsDialogProps) {
  const workspace = useWorkspace()
  const [text, setText] = useState('')
  const people = useMemo(() => readPeople(text, workshop), [text, workshop])
  const seat = () => {
    void workspace.runOrSay(addParticipants(people))
    setText('')
    onClose()
  }
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={say('participants.addTitle')}
      description={say('participants.addText')}
      footer={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button look="primary" disabled={people.length === 0} onClick={seat}>
            {say('participants.seatThem', { count: people.length })}
          </Button>
        </>
      }
    >
      <div className="form-stack">
        <Field label={say('participants.lines')}>
          {({ id }) => (
            <textarea
              id={id}
              className="control"
              rows={rows}
              value={text}
              placeholder={say('participants.placeholder')}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {people.length > 0 ? (
          <ol className="paste-preview">
            {people.map((person) => (
              <li key={person.name}>
                {person.name} <span className="muted">{say(`role.${person.role}`)}</span>
              </li>
            ))}
          </ol>
        ) : null}
      </div>
    </Modal>
  )
}
