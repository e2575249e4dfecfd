import { useState } from 'react'
import { parkCandidate } from '../../../domain/edits/edit-candidates.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { candidateName } from '../../../texts/with-titles.ts'
import { selectBeside } from '../../actions/park.ts'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface ParkDialogProps {
  readonly workshop: Workshop
  readonly candidate: Candidate
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks why a candidate goes to the not-now register. */
export function ParkDialog({ workshop, candidate, open, onClose }: ParkDialogProps) {
  const workspace = useWorkspace()
  const [reason, setReason] = useState('')
  const park = () => {
    void workspace.runOrNotify(parkCandidate(candidate.id, reason)).then(({ kind }) => {
      // The walk through the list goes on showing it, with its reason.
      const isShown = useViewStore.getState().place?.step === 'candidates'
      if (kind === 'committed' && !isShown) selectBeside(workspace, workshop, candidate.id)
    })
    setReason('')
    onClose()
  }
  return (
    <FormModal
      open={open}
      onClose={onClose}
      title={say('park.title', { key: candidateName(candidate, workshop) })}
      description={say('park.text')}
      submitLabel={say('candidates.park')}
      canSubmit={reason.trim() !== ''}
      onSubmit={park}
    >
      <Field label={say('park.reason')}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </FormModal>
  )
}
