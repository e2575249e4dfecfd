import { useId, useState } from 'react'
import { addFindOut, editFindOut, removeFindOut } from '../../domain/edits/edit-find-outs.ts'
import { parseDate } from '../../domain/meeting/calendar.ts'
import type { Criterion } from '../../domain/workshop/criteria.ts'
import type { FindOut } from '../../domain/workshop/find-out.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { EntryState } from '../../stores/entry-store.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { FormModal } from '../components/form-modal.tsx'
import { useWorkspace } from '../workspace-context.ts'

const close = () => useEntryStore.setState({ findOut: null })

interface FormProps {
  readonly workshop: Workshop
  readonly asked: NonNullable<EntryState['findOut']>
  readonly title: string
  readonly criterion: Criterion
  /** What is written down already; undefined for a new one. */
  readonly known: FindOut | undefined
}

function FindOutForm({ workshop, asked, title, criterion, known }: FormProps) {
  const workspace = useWorkspace()
  const people = useId()
  const [question, setQuestion] = useState(known?.question ?? (asked.question || criterion.question))
  const [who, setWho] = useState(known?.who ?? '')
  const [by, setBy] = useState<string>(known?.by ?? '')
  const save = () => {
    const entry = { question, who, by: by === '' ? null : parseDate(by) }
    void workspace.runOrNotify(
      known ? editFindOut(known.id, entry) : addFindOut(asked.candidateId, asked.criterionId, entry),
    )
    close()
  }
  const remove = () => {
    if (known) void workspace.runOrNotify(removeFindOut(known.id))
    close()
  }
  return (
    <FormModal
      open
      onClose={close}
      title={say('findOut.title')}
      description={say('findOut.about', { criterion: criterion.name, title })}
      submitLabel={say('findOut.save')}
      canSubmit={question.trim() !== '' && (by === '' || parseDate(by) !== null)}
      onSubmit={save}
    >
      <Field label={say('findOut.question')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={question}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ target }) => setQuestion(target.value)}
          />
        )}
      </Field>
      <Field label={say('findOut.who')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={who}
            list={people}
            onChange={({ target }) => setWho(target.value)}
          />
        )}
      </Field>
      <datalist id={people}>
        {workshop.participants.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
      <Field label={say('findOut.by')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            type="date"
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
        )}
      </Field>
      {known ? (
        <Button look="danger" onClick={remove}>
          {say('findOut.remove')}
        </Button>
      ) : null}
    </FormModal>
  )
}

/** Asks what has to be found out about a cell; nothing until that is asked for. */
export function FindOutDialog({ workshop }: { readonly workshop: Workshop }) {
  const asked = useEntryStore(({ findOut }) => findOut)
  const candidate = asked && findCandidate(workshop, asked.candidateId)
  const criterion = workshop.details.criteria.find(({ id }) => id === asked?.criterionId)
  if (!asked || !candidate || !criterion) return null
  return (
    <FindOutForm
      workshop={workshop}
      asked={asked}
      title={candidate.title}
      criterion={criterion}
      known={workshop.findOuts.find(({ id }) => id === asked.id)}
    />
  )
}
