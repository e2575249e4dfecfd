import { useState } from 'react'
import type { Candidate } from '../../../domain/candidate.ts'
import { parkCandidate } from '../../../domain/edits/candidates.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface ParkDialogProps {
  readonly candidate: Candidate
  readonly open: boolean
  readonly onClose: () => void
}

const formId = 'park'

/** Asks why a candidate goes to the not-now register. */
export function ParkDialog({ candidate, open, onClose }: ParkDialogProps) {
  const workspace = useWorkspace()
  const [reason, setReason] = useState('')
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={say('park.title', { key: candidate.key })}
      description={say('park.text')}
      footer={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} disabled={reason.trim() === ''}>
            {say('candidates.park')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault()
          void workspace.runOrSay(parkCandidate(candidate.id, reason))
          setReason('')
          onClose()
        }}
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
      </form>
    </Modal>
  )
}
