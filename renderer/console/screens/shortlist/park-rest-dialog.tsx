import { useState } from 'react'
import { parkRest } from '../../../domain/edits/edit-dots.ts'
import type { DotResult } from '../../../domain/votes/dot-vote.ts'
import { dotResults, totalDots } from '../../../domain/votes/dot-vote.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface ParkRestDialogProps {
  readonly workshop: Workshop
  readonly rest: readonly DotResult[]
  readonly onClose: () => void
}

/** The reason that the register prints unless it is changed, in the language of the documents. */
function usualReason(workshop: Workshop, { dots }: DotResult): string {
  const words = documentWordsOf(workshop.details)
  return words.say('report.notNowByDots', { dots, of: totalDots(dotResults(workshop)) })
}

/** Asks for the reasons with which the rest goes to the not-now register; each is there already and can be changed. */
export function ParkRestDialog({ workshop, rest, onClose }: ParkRestDialogProps) {
  const workspace = useWorkspace()
  const [changed, setChanged] = useState<Readonly<Partial<Record<CandidateId, string>>>>({})
  const reasonOf = (result: DotResult) => changed[result.candidate.id] ?? usualReason(workshop, result)
  const park = () => {
    const reasons = rest.map((one) => ({ candidateId: one.candidate.id, because: reasonOf(one) }))
    void workspace.runOrNotify(parkRest(reasons))
    onClose()
  }
  return (
    <FormModal
      open
      onClose={onClose}
      width="wide"
      title={say('cut.parkTitle', { count: rest.length })}
      description={say('cut.parkText')}
      submitLabel={say('cut.park', { count: rest.length })}
      canSubmit={rest.every((one) => reasonOf(one).trim() !== '')}
      onSubmit={park}
      className="park-rest"
    >
      {rest.map((one) => (
        <Field key={one.candidate.id} label={`${one.candidate.key} ${one.candidate.title}`}>
          {({ id }) => (
            <input
              id={id}
              className="control"
              value={reasonOf(one)}
              onChange={(event) => setChanged({ ...changed, [one.candidate.id]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormModal>
  )
}
