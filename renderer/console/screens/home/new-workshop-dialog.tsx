import { useState } from 'react'
import { parseDate } from '../../../domain/meeting/calendar.ts'
import type { DocumentLanguage } from '../../../domain/workshop/document-languages.ts'
import { documentLanguages } from '../../../domain/workshop/document-languages.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import './new-workshop-dialog.css'

const close = () => useViewStore.setState({ newWorkshopShown: false })

/** So that a year has four digits. */
const lastDay = '9999-12-31'

function NewWorkshopForm() {
  const workspace = useWorkspace()
  const [client, setClient] = useState('')
  const [title, setTitle] = useState('')
  const [day, setDay] = useState<string>(() => workspace.today())
  const [documentLanguage, setLanguage] = useState<DocumentLanguage>('en')
  const begin = () => {
    close()
    const heldOn = parseDate(day) ?? workspace.today()
    void workspace.create({
      client: client.trim(),
      title: title.trim() || say('home.defaultTitle'),
      heldOn,
      documentLanguage,
    })
  }
  return (
    <FormModal
      open
      onClose={close}
      title={say('home.new')}
      description={say('home.newText')}
      width="wide"
      className="new-workshop"
      submitLabel={say('home.begin')}
      canSubmit={client.trim() !== ''}
      onSubmit={begin}
    >
      <Field label={say('details.client')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={client}
            onChange={(event) => setClient(event.target.value)}
          />
        )}
      </Field>
      <Field label={say('details.title')} hint={say('home.titleHint')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className="control"
            value={title}
            aria-describedby={describedBy}
            placeholder={say('home.defaultTitle')}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={say('home.day')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            type="date"
            max={lastDay}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <SelectField
        label={say('home.language')}
        value={documentLanguage}
        options={documentLanguages.map((language) => ({
          value: language,
          label: interfaceTexts.language(language),
        }))}
        onChange={setLanguage}
      />
    </FormModal>
  )
}

/** Asks for what a workshop cannot be found without, from wherever it is asked for; all but the client has a usual answer. */
export function NewWorkshopDialog() {
  const open = useViewStore((view) => view.newWorkshopShown)
  return open ? <NewWorkshopForm /> : null
}
