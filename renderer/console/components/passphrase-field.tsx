import { Eye, EyeOff } from 'lucide-react'
import { IconButton } from './button.tsx'
import { Field } from './field.tsx'
import './passphrase-field.css'
import { say } from '../../texts/interface.ts'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly isNew: boolean
  readonly shown: boolean
  /** Null where another field's button shows both. */
  readonly onShow: ((shown: boolean) => void) | null
  readonly hint?: string | undefined
  readonly problem?: string | null | undefined
}

/** A passphrase, hidden until it is asked to be seen; neither spelled, corrected nor remembered by the browser. */
export function PassphraseField({
  label,
  value,
  onChange,
  isNew,
  shown,
  onShow,
  hint,
  problem,
}: PassphraseFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {({ id, describedBy, invalid }) => (
        <div className="passphrase">
          <input
            id={id}
            className="control"
            type={shown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'off'}
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {onShow ? (
            <IconButton
              label={say(shown ? 'encrypted.hide' : 'encrypted.show')}
              icon={shown ? <EyeOff /> : <Eye />}
              aria-pressed={shown}
              onClick={() => onShow(!shown)}
            />
          ) : null}
        </div>
      )}
    </Field>
  )
}
