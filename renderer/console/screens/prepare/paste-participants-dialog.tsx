import { useMemo, useState } from 'react'
import { addParticipants } from '../../../domain/edits/edit-setup.ts'
import type { Role } from '../../../domain/workshop/participant.ts'
import { firstProblems } from '../../../domain/workshop/problem.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { sayProblem } from '../../../texts/exchange.ts'
import { say } from '../../../texts/interface.ts'
import { readPeople } from '../../../workspace/files/read-source.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { Choices, ChosenPerson } from './pasted-people.tsx'
import { chosenPeople, PastedPeople } from './pasted-people.tsx'
import './paste-participants.css'

interface PasteParticipantsDialogProps {
  readonly workshop: Workshop
  readonly open: boolean
  /** What was pasted on the step, to begin with. */
  readonly pasted?: string
  readonly onClose: () => void
}

const rows = 6
/** More of them say no more. */
const mostProblems = 6

/** Seats people from a pasted list, with a look at what was understood of each before they sit down. */
export function PasteParticipantsDialog({
  workshop,
  open,
  pasted = '',
  onClose,
}: PasteParticipantsDialogProps) {
  const workspace = useWorkspace()
  const [text, setText] = useState(pasted)
  const [choices, setChoices] = useState<Choices>({})
  const { people, problems } = useMemo(() => readPeople(text, workshop), [text, workshop])
  const chosen: readonly ChosenPerson[] = chosenPeople(people, choices)
  const seated = chosen.filter(({ isTaken }) => isTaken)
  const seat = () => {
    void workspace.runOrNotify(
      addParticipants(
        seated.map(({ person, role }) => ({ name: person.name, jobTitle: person.jobTitle, role })),
      ),
    )
    setText('')
    setChoices({})
    onClose()
  }
  const choose = (id: string, choice: { readonly isTaken?: boolean; readonly role?: Role }) =>
    setChoices({ ...choices, [id]: { ...choices[id], ...choice } })
  return (
    <Modal
      open={open}
      onClose={onClose}
      width="wide"
      title={say('participants.addTitle')}
      description={say('participants.addText')}
      footer={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button look="primary" disabled={seated.length === 0} onClick={seat}>
            {say('participants.seatThem', { count: seated.length })}
          </Button>
        </>
      }
    >
      <div className="form-stack">
        <Field label={say('participants.lines')}>
          {({ id }) => (
            <textarea
              id={id}
              className="control pasted-lines"
              rows={rows}
              value={text}
              placeholder={say('participants.placeholder')}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {problems.length > 0 ? (
          <ul className="problem-list problem-list-warnings" aria-label={say('participants.leftOut')}>
            {firstProblems(problems, mostProblems).map((problem) => (
              <li key={`${problem.row} ${problem.key}`}>{sayProblem(problem)}</li>
            ))}
          </ul>
        ) : null}
        {people.length > 0 ? <PastedPeople chosen={chosen} onChoose={choose} /> : null}
      </div>
    </Modal>
  )
}
