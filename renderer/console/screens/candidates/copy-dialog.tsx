import { useState } from 'react'
import { copyCandidate } from '../../../domain/edits/split-candidate.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface CopyDialogProps {
  readonly candidate: Candidate
  readonly onClose: () => void
}

/** Asks for the title of a copy. */
export function CopyDialog({ candidate, onClose }: CopyDialogProps) {
  const workspace = useWorkspace()
  const [title, setTitle] = useState(candidate.title)
  const isOther = title.trim() !== '' && title.trim() !== candidate.title.trim()
  const copy = () => {
    void workspace.runOrNotify(copyCandidate(candidate.id, title))
    onClose()
  }
  return (
    <FormModal
      open
      onClose={onClose}
      title={say('copy.title', { title: candidate.title })}
      description={say('copy.text')}
      submitLabel={say('copy.submit')}
      canSubmit={isOther}
      onSubmit={copy}
    >
      <Field label={say('card.title')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={title}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
    </FormModal>
  )
}
