import { useState } from 'react'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const close = () => useViewStore.setState({ newWorkshopShown: false })

/** Asks for the two things a workshop cannot be found without, from wherever it is asked for. */
export function NewWorkshopDialog() {
  const open = useViewStore((view) => view.newWorkshopShown)
  const workspace = useWorkspace()
  const [client, setClient] = useState('')
  const [title, setTitle] = useState('')
  const begin = () => {
    close()
    setClient('')
    setTitle('')
    void workspace.create({ client: client.trim(), title: title.trim() || say('home.defaultTitle') })
  }
  return (
    <FormModal
      open={open}
      onClose={close}
      title={say('home.new')}
      submitLabel={say('home.begin')}
      canSubmit
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
    </FormModal>
  )
}
