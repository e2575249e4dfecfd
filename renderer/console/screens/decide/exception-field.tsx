import type { Override } from '../../../domain/rule/override.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { Warning } from '../../components/warning.tsx'
import { departureWords } from './decision-words.ts'

interface ExceptionFieldProps {
  readonly workshop: Workshop
  readonly candidateId: Parameters<typeof departureWords>[1]
  readonly override: Override
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly problem: string | null
}

/** What picking this candidate departs from, and why the room makes an exception. */
export function ExceptionField({
  workshop,
  candidateId,
  override,
  reason,
  onReason,
  problem,
}: ExceptionFieldProps) {
  return (
    <div className="exception">
      <Warning>
        {departureWords(workshop, candidateId, override)} {say('decision.overrideNeeds')}
      </Warning>
      <Field label={say('decision.reasonNeeded')} problem={problem}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            className="control"
            data-asked="reason"
            value={reason}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => onReason(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}
